package io.github.opencdo.audit;

import io.github.opencdo.model.scheme.Scheme;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.util.TaskCompletionListener;
import scala.Tuple2;

/** Reads files and finds out which of their lines belong together. */
final class Lines {

  private static final String RECURSIVE = "mapreduce.input.fileinputformat.input.dir.recursive";

  private Lines() {}

  /** Reads all lines of all files, each file within one task. */
  static JavaRDD<ReadLine> read(JavaSparkContext spark, Settings settings) {
    spark.hadoopConfiguration().setBoolean(RECURSIVE, true);
    return spark
        .binaryFiles(settings.input(), spark.defaultParallelism())
        .flatMap(file -> read(file, settings));
  }

  private static Iterator<ReadLine> read(
      Tuple2<String, PortableDataStream> file, Settings settings) {
    Scheme scheme = Judges.of(settings).getScheme();
    InputStream stream = file._2().open();
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> close(stream));
    return RegisterFile.read(file._1(), stream, scheme, settings.locale());
  }

  private static void close(Closeable stream) {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gets the lines that can be read. */
  static JavaRDD<JurisdictionLine> readable(JavaRDD<ReadLine> read) {
    return read.filter(JurisdictionLine.class::isInstance).map(JurisdictionLine.class::cast);
  }

  /** Finds the sets of jurisdictions that speak of the same unit or person. */
  static List<Set<String>> ties(JavaRDD<JurisdictionLine> lines) {
    return lines
        .flatMapToPair(line -> {
          Set<String> one = Set.of(line.heading().jurisdiction());
          return line.ties().stream().map(tie -> new Tuple2<>(tie, one)).iterator();
        })
        .reduceByKey(Lines::both)
        .values()
        .filter(tied -> tied.size() > 1)
        .distinct()
        .collect();
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    if (some.equals(others)) {
      return some;
    }
    Set<String> both = new TreeSet<>(some);
    both.addAll(others);
    return both;
  }

  /**
   * Gets the lines that cannot be judged.
   *
   * @param read all lines
   * @param repeated those of jurisdictions that have one already, and which that is
   */
  static JavaRDD<SetAside> setAside(JavaRDD<ReadLine> read, Map<Origin, Origin> repeated) {
    return read.flatMap(line -> setAside(line, repeated).iterator());
  }

  private static Stream<SetAside> setAside(ReadLine line, Map<Origin, Origin> repeated) {
    if (line instanceof SetAside already) {
      return Stream.of(already);
    }
    JurisdictionLine second = (JurisdictionLine) line;
    return Optional.ofNullable(repeated.get(line.origin())).stream()
        .map(first -> new SetAside(
            line.origin(),
            line.origin() + ": " + second.heading().jurisdiction() + " = " + first,
            second.text()));
  }
}
