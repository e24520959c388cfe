package io.github.opencdo.audit;

import io.github.opencdo.audit.Inventory.Entry;
import io.github.opencdo.rules.assessor.PlacewiseAssessor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** The job: reads the lines, plans who judges what, judges in places and across them, and writes what was found. */
final class Audit {

  private static final int TASKS_PER_CORE = 3;

  private final SparkSession session;
  private final JavaSparkContext spark;
  private final Settings settings;

  private Audit(SparkSession session, Settings settings) {
    this.session = session;
    this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    this.settings = settings;
  }

  /**
   * Runs the job.
   *
   * @throws IllegalStateException if there is a result already, or a line is missing without which nothing can be judged
   */
  static Totals run(SparkSession session, Settings settings) {
    return new Audit(session, settings).run();
  }

  private Totals run() {
    Publication publication = Publication.to(settings.output(), spark.hadoopConfiguration());
    if (!settings.schemeFile().isEmpty()) {
      spark.addFile(settings.schemeFile());
    }
    // What is wrong with the scheme is told here, not by every task.
    PlacewiseAssessor assessor = PlacewiseAssessor.of(Judges.of(settings));
    spark.setJobDescription("read");
    JavaRDD<ReadLine> read = Lines.read(spark, settings).persist(StorageLevel.MEMORY_AND_DISK());
    Inventory inventory = Inventory.of(Lines.readable(read).map(Entry::of).collect());
    Map<Origin, Origin> repeated = inventory.repeated();
    JavaRDD<SetAside> aside = Lines.setAside(read, repeated);
    JavaRDD<JurisdictionLine> lines =
        Lines.readable(read).filter(line -> !repeated.containsKey(line.origin()));
    Judging judging = new Judging(settings, home(lines, inventory, aside));
    JavaRDD<Judged> judged = judge(lines, inventory, judging, assessor.isSettledInPlaces())
        .persist(StorageLevel.MEMORY_AND_DISK());
    spark.setJobDescription("judge");
    Report report = Report.of(session, judged, aside);
    Totals totals = new Totals(
        read.count(),
        judged.map(Judged::lines).fold(0L, Long::sum),
        inventory.elsewhere(),
        aside.count(),
        report.findings().count());
    spark.setJobDescription("write");
    report.write(totals, publication);
    return totals;
  }

  // Without it all who look there would seem to be in breach.
  private static ArrayList<JurisdictionLine> home(
      JavaRDD<JurisdictionLine> lines, Inventory inventory, JavaRDD<SetAside> aside) {
    Optional<Origin> home = inventory.findHome().map(Entry::origin);
    if (home.isEmpty() && !aside.isEmpty()) {
      throw new IllegalStateException(
          "The scheme's own jurisdiction has no line that can be read; one cannot since "
              + aside.first().reason());
    }
    return home.map(origin -> lines.filter(line -> line.origin().equals(origin)).collect())
        .map(ArrayList::new)
        .orElseGet(ArrayList::new);
  }

  private JavaRDD<Judged> judge(
      JavaRDD<JurisdictionLine> lines, Inventory inventory, Judging judging, boolean settled) {
    spark.setJobDescription("find ties");
    Parcels parcels = Parcels.of(inventory.lines().keySet(), Lines.ties(lines));
    Plan plan = Plan.of(parcels.concerned(inventory.lines()), parcels, tasks());
    Broadcast<Plan> plans = spark.broadcast(plan);
    JavaRDD<JurisdictionLine> wanted = lines.filter(line -> plans.value().judges(line));
    JavaRDD<JurisdictionLine> needed = settled ? spark.emptyRDD() : wanted;
    return inPlaces(wanted, plans, judging).union(acrossPlaces(needed, judging));
  }

  private int tasks() {
    return settings.tasks() > 0 ? settings.tasks() : TASKS_PER_CORE * spark.defaultParallelism();
  }

  private JavaRDD<Judged> inPlaces(
      JavaRDD<JurisdictionLine> lines, Broadcast<Plan> plans, Judging judging) {
    Broadcast<Judging> judgings = spark.broadcast(judging);
    return lines
        .mapToPair(line -> new Tuple2<>(plans.value().slotOf(line).task(), line))
        .partitionBy(new ByTask(plans.value().tasks()))
        .values()
        .mapPartitions(some -> inGroups(some, plans.value()).values().stream()
            .map(group -> judgings.value().inPlaces(group))
            .iterator());
  }

  private static Map<String, List<JurisdictionLine>> inGroups(
      Iterator<JurisdictionLine> lines, Plan plan) {
    Map<String, List<JurisdictionLine>> groups = new TreeMap<>();
    lines.forEachRemaining(line -> groups
        .computeIfAbsent(plan.slotOf(line).group(), none -> new ArrayList<>())
        .add(line));
    return groups;
  }

  private JavaRDD<Judged> acrossPlaces(JavaRDD<JurisdictionLine> lines, Judging judging) {
    return lines
        .mapToPair(line -> new Tuple2<>(0, line))
        .partitionBy(new ByTask(1))
        .values()
        .mapPartitions(all -> {
          List<JurisdictionLine> whole = new ArrayList<>();
          all.forEachRemaining(whole::add);
          return List.of(judging.acrossPlaces(whole)).iterator();
        });
  }
}
