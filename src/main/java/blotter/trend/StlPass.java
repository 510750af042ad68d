package blotter.trend;

import java.util.Arrays;

/**
 * A decomposition of {@link Stl} on its way: season and trend of one series, made better pass by
 * pass, and the weights of its points. Not safe for use by several threads.
 */
final class StlPass {

  /** How many medians of the absolute remainder away a point has no weight. */
  private static final double REACH = 6;

  /** Shares of that distance within which weight is 1, and beyond which it is 0. */
  private static final double NEAR = 0.001;

  private static final double FAR = 0.999;

  private final double[] values;
  private final int period;
  private final Loess seasonSmoother;
  private final Loess trendSmoother;
  private final Loess filter;

  private final double[] seasonal;
  private final double[] trend;
  private final double[] weights;
  private final double[] ones;

  private final double[] rest;
  private final double[] cycles;
  private final double[] lowPass;
  private final double[] scratch;
  private final double[] partValues;
  private final double[] partWeights;
  private final double[] partSmoothed;

  StlPass(double[] values, int period, Loess season, Loess trend, Loess filter) {
    this.values = values;
    this.period = period;
    this.seasonSmoother = season;
    this.trendSmoother = trend;
    this.filter = filter;

    int n = values.length;
    this.seasonal = new double[n];
    this.trend = new double[n];
    this.weights = new double[n];
    this.ones = new double[n];
    Arrays.fill(weights, 1);
    Arrays.fill(ones, 1);

    this.rest = new double[n];
    this.cycles = new double[n + 2 * period];
    this.lowPass = new double[n + 2 * period];
    this.scratch = new double[n];
    int longest = (n - 1) / period + 1;
    this.partValues = new double[longest];
    this.partWeights = new double[longest];
    this.partSmoothed = new double[longest + 2];
  }

  double[] seasonal() {
    return seasonal;
  }

  double[] trend() {
    return trend;
  }

  /** One pass of the inner loop: the season of what the trend leaves, then the trend anew. */
  void run() {
    int n = values.length;
    for (int i = 0; i < n; i++) {
      rest[i] = values[i] - trend[i];
    }
    smoothCycles();

    System.arraycopy(cycles, 0, lowPass, 0, cycles.length);
    average(lowPass, cycles.length, period);
    average(lowPass, cycles.length - period + 1, period);
    average(lowPass, cycles.length - 2 * (period - 1), 3);
    filter.smooth(new Loess.Points(lowPass, ones, n), rest, 0, scratch);

    for (int i = 0; i < n; i++) {
      seasonal[i] = cycles[period + i] - rest[i];
      rest[i] = values[i] - seasonal[i];
    }
    trendSmoother.smooth(new Loess.Points(rest, weights, n), trend, 0, scratch);
  }

  /** Smooths the values of each place in the cycle, and goes on by one cycle at both ends. */
  private void smoothCycles() {
    for (int place = 0; place < period; place++) {
      int size = (values.length - 1 - place) / period + 1;
      for (int cycle = 0; cycle < size; cycle++) {
        partValues[cycle] = rest[cycle * period + place];
        partWeights[cycle] = weights[cycle * period + place];
      }

      Loess.Points part = new Loess.Points(partValues, partWeights, size);
      seasonSmoother.smooth(part, partSmoothed, 1, scratch);
      partSmoothed[0] = seasonSmoother.fitOr(part, -1, partSmoothed[1], scratch);
      partSmoothed[size + 1] = seasonSmoother.fitOr(part, size, partSmoothed[size], scratch);

      for (int cycle = 0; cycle < size + 2; cycle++) {
        cycles[cycle * period + place] = partSmoothed[cycle];
      }
    }
  }

  /** Replaces the first values by their moving averages, of which there are fewer. */
  private static void average(double[] values, int size, int width) {
    double sum = 0;
    for (int i = 0; i < width; i++) {
      sum += values[i];
    }
    for (int i = 0; i + width <= size; i++) {
      double leaving = values[i];
      values[i] = sum / width;
      if (i + width < size) {
        sum += values[i + width] - leaving;
      }
    }
  }

  /** Bisquare weights of the remainders, for the passes that follow. */
  void weigh() {
    int n = values.length;
    for (int i = 0; i < n; i++) {
      rest[i] = Math.abs(values[i] - seasonal[i] - trend[i]);
    }
    System.arraycopy(rest, 0, scratch, 0, n);
    Arrays.sort(scratch);
    double reach = REACH * (scratch[n / 2] + scratch[(n - 1) / 2]) / 2;

    for (int i = 0; i < n; i++) {
      if (rest[i] <= NEAR * reach) {
        weights[i] = 1;
      } else if (rest[i] <= FAR * reach) {
        double ratio = rest[i] / reach;
        double square = 1 - ratio * ratio;
        weights[i] = square * square;
      } else {
        weights[i] = 0;
      }
    }
  }
}
