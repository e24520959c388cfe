package io.github.opencdo.benchmarks.report;

import java.util.Arrays;

/**
 * The line that fits points best, by least squares.
 *
 * @param slope how it rises
 * @param determination how much of the variance it explains, 1 if all
 */
record Line(double slope, double determination) {

  static Line through(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElseThrow();
    double meanY = Arrays.stream(y).average().orElseThrow();
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      xy += (x[i] - meanX) * (y[i] - meanY);
      yy += (y[i] - meanY) * (y[i] - meanY);
    }
    return new Line(xy / xx, xy * xy / (xx * yy));
  }
}
