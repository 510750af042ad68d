package blotter.trend;

/**
 * Whether a series rises or falls, careful of autocorrelation.
 *
 * <p>{@link HamedRao} widens the variance where neighbours resemble each other; where chance makes
 * them differ it narrows it, and calls a tenth of independent series a trend. So p is the larger of
 * its p and that of {@link MannKendall}.
 *
 * @param tau Kendall's tau-b, from -1 to 1
 * @param p two-sided, the larger of both tests
 * @param varianceRatio variance of {@link HamedRao} over that of {@link MannKendall}: above 1 where
 *     neighbours resemble each other
 */
public record TrendSignificance(double tau, double p, double varianceRatio) {

  /**
   * Tests a series.
   *
   * @param values one value for each period, evenly spaced; NaN where there is none
   * @return the test, or the reason of {@link MannKendall#of}
   */
  public static Figure<TrendSignificance> of(double[] values) {
    return MannKendall.of(values).map(plain -> of(plain, HamedRao.of(values).value()));
  }

  private static TrendSignificance of(MannKendall plain, MannKendall corrected) {
    return new TrendSignificance(
        plain.tau(), Math.max(plain.p(), corrected.p()), corrected.variance() / plain.variance());
  }
}
