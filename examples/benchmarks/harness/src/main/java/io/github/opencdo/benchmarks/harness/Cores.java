package io.github.opencdo.benchmarks.harness;

/** How many processors a measurement may use. */
public final class Cores {

  private Cores() {}

  /** Refuses to measure with another number of processors than the results would say; 0 says nothing. */
  public static void require(int number) {
    int available = Runtime.getRuntime().availableProcessors();
    if (number != 0 && available != number) {
      throw new IllegalStateException("There are " + available + " processors, wanted: " + number);
    }
  }
}
