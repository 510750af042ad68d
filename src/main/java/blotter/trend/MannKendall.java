package blotter.trend;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Test whether a series rises or falls: Mann, H. B. (1945), "Nonparametric tests against trend",
 * Econometrica 13, 245–259; Kendall, M. G. (1975), "Rank Correlation Methods", 4th edition,
 * Griffin.
 *
 * <p>Only the order of the values counts. A gap (NaN) is left out and the others keep their order.
 * From {@value #LEAST_FOR_NORMAL} values on, p comes from the normal approximation with the
 * variance corrected for ties and S moved by one towards zero; below, from the exact distribution
 * of S, see {@link KendallDistribution}. Test values come from {@code cor.test} of R and from a
 * published table of the National Forensic Laboratory Information System.
 *
 * @param s pairs of values that rise less pairs that fall, over all pairs of periods
 * @param tau Kendall's tau-b: s over √(pairs × pairs of different values), from -1 to 1
 * @param variance the variance of s if there is no trend
 * @param z s, moved by one towards zero, over its standard deviation; where p is exact, too
 * @param p probability of an s at least as far from zero if there is no trend; two-sided
 * @param n number of values
 * @param exact whether p is exact
 */
public record MannKendall(
    long s, double tau, double variance, double z, double p, int n, boolean exact) {

  /** The fewest values for which the normal approximation is used. */
  static final int LEAST_FOR_NORMAL = 10;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * The test of one series. O(n²).
   *
   * @param values one value for each period, evenly spaced; NaN where there is none
   * @return none as {@link Reason#NOT_FINITE} if a value is infinite, {@link Reason#EMPTY} if there
   *     is no value, {@link Reason#TOO_FEW_PERIODS} if there are fewer than four, {@link
   *     Reason#CONSTANT} if all are equal
   */
  public static Figure<MannKendall> of(double[] values) {
    return ObservedSeries.of(values).map(series -> of(series, series.variance()));
  }

  /** The test with another variance of s, which does not touch an exact p. */
  static MannKendall of(ObservedSeries series, double variance) {
    long s = series.risesLessFalls();
    boolean exact = series.n() < LEAST_FOR_NORMAL;
    double z = (s - Long.signum(s)) / Math.sqrt(variance);
    double p =
        exact
            ? KendallDistribution.ofGroups(series.groups()).twoSided(s)
            : 2 * NORMAL.survivalProbability(Math.abs(z));

    return new MannKendall(s, tau(series, s), variance, z, p, series.n(), exact);
  }

  private static double tau(ObservedSeries series, long s) {
    long tied = 0;
    for (int size : series.groups()) {
      tied += size * (size - 1L) / 2;
    }
    double pairs = series.pairs();
    return s / Math.sqrt(pairs * (pairs - tied));
  }
}
