package io.github.opencdo.benchmarks.report;

import java.util.Arrays;

/**
 * The line that fits points best, by least squares.
 *
 * @param start where it begins
 * @param slope how it rises
 * @param determination how much of the variance it explains, 1 if all
 */
record Line(double start, double slope, double determination) {

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
    double slope = xy / xx;
    return new Line(meanY - slope * meanX, slope, xy * xy / (xx * yy));
  }
}
