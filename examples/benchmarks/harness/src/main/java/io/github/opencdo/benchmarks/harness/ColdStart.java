package io.github.opencdo.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Times a command as a whole process: the median of many runs. */
public final class ColdStart {

  private static final int RUNS = 21;
  private static final double NANOS_A_MICRO = 1_000;

  private ColdStart() {}

  /**
   * Times.
   *
   * @param args the file to write, by what it is started, the exit code that the command must give, then the command
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int wanted = Integer.parseInt(args[2]);
    List<String> command = Arrays.asList(args).subList(3, args.length);
    double[] times = new double[RUNS];
    run(command, wanted);
    for (int i = 0; i < RUNS; i++) {
      times[i] = run(command, wanted);
    }
    Arrays.sort(times);
    Measurements results = new Measurements();
    results.add("coldStart", "", args[1], times[RUNS / 2] / NANOS_A_MICRO, "us/op");
    results.write(Path.of(args[0]));
  }

  private static long run(List<String> command, int wanted) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exit = new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
    long time = System.nanoTime() - start;
    if (exit != wanted) {
      throw new IllegalStateException("The command ends with " + exit + ", wanted: " + wanted);
    }
    return time;
  }
}
