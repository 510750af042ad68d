package blotter.trend;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Exact interval of a Poisson mean: Garwood, F. (1936), "Fiducial limits for the Poisson
 * distribution", Biometrika 28, 437–442.
 *
 * <p>The ends are half the chi-squared quantiles with 2n and 2n + 2 degrees of freedom. Test values
 * come from {@code poisson.test} of R.
 */
public final class PoissonInterval {

  private static final double USUAL = 0.95;

  private PoissonInterval() {}

  /**
   * Interval of the mean behind one observed count. Those of small counts at the usual level come
   * again and again: they are computed once.
   *
   * @param n the count, not negative
   * @param level coverage, between 0 and 1, such as 0.95
   * @throws IllegalArgumentException if a value is out of its range
   */
  public static Interval of(long n, double level) {
    if (n < 0) {
      throw new IllegalArgumentException("a count is not negative: " + n);
    }

    return level == USUAL && n < SmallCounts.INTERVALS.length
        ? SmallCounts.INTERVALS[(int) n]
        : computed(n, level);
  }

  private static Interval computed(long n, double level) {
    double tail = ConfidenceLevel.tail(level);
    double low = n == 0 ? 0 : quantile(2.0 * n, tail, false) / 2;
    double high = quantile(2.0 * n + 2, tail, true) / 2;
    return new Interval(low, high);
  }

  private static double quantile(double degrees, double tail, boolean upper) {
    ChiSquaredDistribution distribution = ChiSquaredDistribution.of(degrees);
    return upper
        ? distribution.inverseSurvivalProbability(tail)
        : distribution.inverseCumulativeProbability(tail);
  }

  /** Intervals of small counts. */
  private static final class SmallCounts {

    private static final int NUMBER = 2000;
    private static final Interval[] INTERVALS = new Interval[NUMBER];

    static {
      for (int n = 0; n < NUMBER; n++) {
        INTERVALS[n] = computed(n, USUAL);
      }
    }
  }
}
