package blotter.trend;

/**
 * Seasonal-trend decomposition by loess: Cleveland, R. B., Cleveland, W. S., McRae, J. E. and
 * Terpenning, I. (1990), "STL: a seasonal-trend decomposition procedure based on loess", Journal of
 * Official Statistics 6, 3–73.
 *
 * <p>Windows, degrees and numbers of passes are the defaults of {@code stl} in R, whose results are
 * the test values: the season is smoothed by weighted means, the trend and the low-pass filter by
 * lines; the trend's window is the next odd number from {@code 1.5·period / (1 - 1.5 /
 * seasonWindow)} on, the filter's from the period on; every tenth of a window is fitted and the
 * rest interpolated. Two passes without robustness weights, or fifteen with them after one without.
 * The median of the remainders, which scales these weights, is the true one; R 4.2 now and then
 * takes another order statistic where the length is even, so that robust results then differ.
 *
 * @param period periods in a cycle, such as 12 for months, at least 2
 * @param seasonWindow cycles over which the season is smoothed, odd and at least 3; {@link
 *     #PERIODIC} for a season that is the same in every cycle
 * @param robust whether outliers lose their weight (bisquare weights of the remainder)
 */
public record Stl(int period, int seasonWindow, boolean robust) {

  /** For a season that does not change. */
  public static final int PERIODIC = 0;

  private static final int PLAIN_PASSES = 2;
  private static final int ROBUST_PASSES = 15;

  /**
   * Checks the parameters.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public Stl {
    if (period < 2) {
      throw new IllegalArgumentException("period must be at least 2: " + period);
    }
    if (seasonWindow != PERIODIC && (seasonWindow < 3 || seasonWindow % 2 == 0)) {
      throw new IllegalArgumentException(
          "a window of the season is odd and at least 3: " + seasonWindow);
    }
  }

  /** A decomposition with the same season in every cycle and without robustness weights. */
  public static Stl periodic(int period) {
    return new Stl(period, PERIODIC, false);
  }

  /**
   * Decomposes a series. Linear in its length for given windows.
   *
   * @param values more than two cycles of finite values
   * @throws IllegalArgumentException if there are fewer, or one is not finite
   */
  public Decomposition decompose(double[] values) {
    check(values);

    int window = seasonWindow == PERIODIC ? 10 * values.length + 1 : seasonWindow;
    StlPass pass = new StlPass(values, period, Loess.of(window, 0), trend(window), filter());
    if (robust) {
      pass.run();
      for (int i = 0; i < ROBUST_PASSES; i++) {
        pass.weigh();
        pass.run();
      }
    } else {
      for (int i = 0; i < PLAIN_PASSES; i++) {
        pass.run();
      }
    }

    double[] seasonal = seasonWindow == PERIODIC ? cycleMeans(pass.seasonal()) : pass.seasonal();
    double[] remainder = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      remainder[i] = values[i] - seasonal[i] - pass.trend()[i];
    }
    return new Decomposition(seasonal, pass.trend(), remainder);
  }

  private Loess trend(int window) {
    return Loess.of(nextOdd((int) Math.ceil(1.5 * period / (1 - 1.5 / window))), 1);
  }

  private Loess filter() {
    return Loess.of(nextOdd(period), 1);
  }

  private static int nextOdd(int number) {
    return number % 2 == 0 ? number + 1 : number;
  }

  /** The same season in every cycle: for each place in the cycle the mean over all of them. */
  private double[] cycleMeans(double[] seasonal) {
    double[] means = new double[seasonal.length];
    for (int place = 0; place < period; place++) {
      double sum = 0;
      int cycles = 0;
      for (int i = place; i < seasonal.length; i += period) {
        sum += seasonal[i];
        cycles++;
      }
      for (int i = place; i < seasonal.length; i += period) {
        means[i] = sum / cycles;
      }
    }
    return means;
  }

  private void check(double[] values) {
    if (values.length <= 2 * period) {
      throw new IllegalArgumentException(
          "a series needs more than " + 2 * period + " values: " + values.length);
    }
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException("values[" + i + "] is not finite: " + values[i]);
      }
    }
  }
}
