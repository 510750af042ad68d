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
public record TrendTest(double tau, double p, double varianceRatio) {

  /**
   * Tests a series.
   *
   * @param values one value for each period, evenly spaced; NaN where there is none
   * @return the test, or the reason of {@link MannKendall#of}
   */
  public static Figure<TrendTest> of(double[] values) {
    Figure<MannKendall> plain = MannKendall.of(values);
    Figure<MannKendall> corrected = HamedRao.of(values);
    if (!corrected.isGiven()) {
      return plain.map(test -> new TrendTest(test.tau(), test.p(), 1));
    }
    return plain.map(
        test ->
            new TrendTest(
                test.tau(),
                Math.max(test.p(), corrected.value().p()),
                corrected.value().variance() / test.variance()));
  }
}
