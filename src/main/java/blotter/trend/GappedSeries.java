package blotter.trend;

import java.util.Arrays;

/** What is asked of a series whose gaps are NaN. */
final class GappedSeries {

  /** A residual of a straight line that is smaller, relative to the values, is rounding. */
  private static final double ROUNDING = 1e-10;

  private GappedSeries() {}

  /** How many of its periods are gaps. */
  static int gaps(double[] values) {
    int gaps = 0;
    for (double value : values) {
      gaps += Double.isNaN(value) ? 1 : 0;
    }
    return gaps;
  }

  /** How many values differ from the most frequent one. */
  static int others(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length - gaps(values);

    int most = 0;
    int same = 0;
    for (int i = 0; i < n; i++) {
      same = i > 0 && sorted[i] == sorted[i - 1] ? same + 1 : 1;
      most = Math.max(most, same);
    }
    return n - most;
  }

  /**
   * What a least-squares line through the values that are there leaves of them, with gaps filled by
   * straight lines; null if it leaves nothing. The first and the last value are there.
   */
  static double[] withoutLine(double[] values) {
    int n = 0;
    double meanTime = 0;
    double mean = 0;
    double largest = 0;
    for (int t = 0; t < values.length; t++) {
      if (!Double.isNaN(values[t])) {
        n++;
        meanTime += t;
        mean += values[t];
        largest = Math.max(largest, Math.abs(values[t]));
      }
    }
    meanTime /= n;
    mean /= n;

    double times = 0;
    double products = 0;
    for (int t = 0; t < values.length; t++) {
      if (!Double.isNaN(values[t])) {
        times += (t - meanTime) * (t - meanTime);
        products += (t - meanTime) * (values[t] - mean);
      }
    }
    double slope = products / times;

    double[] rest = new double[values.length];
    double farthest = 0;
    int last = 0;
    for (int t = 0; t < values.length; t++) {
      if (Double.isNaN(values[t])) {
        continue;
      }

      rest[t] = values[t] - mean - slope * (t - meanTime);
      farthest = Math.max(farthest, Math.abs(rest[t]));
      for (int between = last + 1; between < t; between++) {
        rest[between] = rest[last] + (rest[t] - rest[last]) * (between - last) / (t - last);
      }
      last = t;
    }
    return farthest > ROUNDING * largest ? rest : null;
  }
}
