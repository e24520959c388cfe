package io.github.opencdo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.testkit.territory.TerritoryGenerator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskKilled;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks that die are done again, and nothing of it shows; a job that dies leaves no half of a result. */
class KilledTaskTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final TerritoryGenerator CITY =
      TerritoryGenerator.city(DAY).units(2_000).breachRate(0.2);

  @TempDir
  Path folder;

  @BeforeEach
  void write() {
    Local.session()
        .sparkContext()
        .hadoopConfiguration()
        .set("fs.flaky.impl", FlakyFiles.class.getName());
    List<Register> registers = CITY.byJurisdiction().toList();
    Local.write(folder.resolve("in"), registers, 3);
  }

  @Test
  void killed_tasks_change_nothing() throws TimeoutException {
    Killer killer = new Killer(Local.session().sparkContext(), 6);
    Local.session().sparkContext().addSparkListener(killer);

    Audit.run(Local.session(), settings("", ""));

    Local.session().sparkContext().listenerBus().waitUntilEmpty(10_000);
    Local.session().sparkContext().removeSparkListener(killer);
    assertThat(killer.killed).hasPositiveValue();
    assertThat(Result.ofJob(settings("", ""))).isEqualTo(alone());
  }

  @Test
  void files_that_cannot_be_reached_at_first_are_read_later() {
    Totals totals = Audit.run(Local.session(), settings("flaky://", ""));

    assertThat(totals.setAside()).isZero();
    assertThat(Result.ofJob(settings("", ""))).isEqualTo(alone());
  }

  @Test
  void a_job_that_fails_while_it_writes_leaves_no_result() {
    assertThatThrownBy(() -> Audit.run(Local.session(), settings("", "flaky://")))
        .rootCause()
        .hasMessageContaining("Injected: no room");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void and_the_next_one_has_it_all() {
    assertThatThrownBy(() -> Audit.run(Local.session(), settings("", "flaky://")))
        .rootCause()
        .hasMessageContaining("Injected: no room");

    Audit.run(Local.session(), settings("", ""));

    assertThat(Result.ofJob(settings("", ""))).isEqualTo(alone());
  }

  @Test
  void a_result_that_is_there_is_not_replaced() {
    Audit.run(Local.session(), settings("", ""));

    assertThatThrownBy(() -> Audit.run(Local.session(), settings("", "")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("out exists");
  }

  private Result alone() {
    return Result.ofSingleProcess(CITY.generate(), settings("", ""));
  }

  private Settings settings(String files, String written) {
    return new Settings(
        files + folder.resolve("in"),
        written + folder.resolve("out"),
        "city-2025",
        "src/test/resources/city.yaml",
        DAY,
        Locale.ENGLISH,
        6,
        false);
  }

  /** Kills the first attempts of tasks. */
  private static final class Killer extends SparkListener {

    private final SparkContext spark;
    private final AtomicInteger left;
    private final AtomicInteger killed = new AtomicInteger();

    Killer(SparkContext spark, int tasks) {
      this.spark = spark;
      this.left = new AtomicInteger(tasks);
    }

    @Override
    public void onTaskStart(SparkListenerTaskStart start) {
      if (start.taskInfo().attemptNumber() == 0 && left.getAndDecrement() > 0) {
        spark.killTaskAttempt(start.taskInfo().taskId(), true, "injected");
      }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      if (end.reason() instanceof TaskKilled) {
        killed.incrementAndGet();
      }
    }
  }
}
