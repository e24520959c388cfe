package io.github.opencdo.audit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** What the tasks of each step of the job took. */
final class Effort extends SparkListener {

  private static final String DESCRIPTION = "spark.job.description";
  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;

  private final Map<Integer, String> steps = new ConcurrentHashMap<>();
  private final Map<String, Sum> sums = new LinkedHashMap<>();

  private record Sum(int tasks, long processor, long time, long longest) {

    Sum plus(Sum other) {
      return new Sum(
          tasks + other.tasks,
          processor + other.processor,
          time + other.time,
          Math.max(longest, other.longest));
    }
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted stage) {
    String step = stage.properties().getProperty(DESCRIPTION, "");
    steps.put(stage.stageInfo().stageId(), step);
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.taskMetrics() != null) {
      long time = end.taskMetrics().executorRunTime();
      Sum one = new Sum(1, end.taskMetrics().executorCpuTime(), time, time);
      sums.merge(steps.getOrDefault(end.stageId(), ""), one, Sum::plus);
    }
  }

  /** Gets a line for each step. */
  @Override
  public synchronized String toString() {
    StringBuilder lines = new StringBuilder();
    sums.forEach((step, sum) -> lines.append(String.format(
        Locale.ROOT,
        "%-10s %4d tasks, %7.2f s of processors, %7.2f s of time, the longest %6.2f s%n",
        step,
        sum.tasks(),
        sum.processor() / NANOS,
        sum.time() / MILLIS,
        sum.longest() / MILLIS)));
    return lines.toString();
  }
}
