package io.github.opencdo.audit;

import org.apache.spark.Partitioner;

/** Gives each line to the task that the plan says. */
final class ByTask extends Partitioner {

  private static final long serialVersionUID = 1L;

  private final int tasks;

  ByTask(int tasks) {
    this.tasks = tasks;
  }

  @Override
  public int numPartitions() {
    return tasks;
  }

  @Override
  public int getPartition(Object task) {
    return (Integer) task;
  }
}
