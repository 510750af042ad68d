package blotter.trend;

/**
 * Annual per cent change of a rate: 100 (exp(12 b) - 1) for months, where b is the slope of a
 * log-linear model of the counts with the logarithm of the exposure as offset. Clegg, L. X.,
 * Hankey, B. F., Tiwari, R., Feuer, E. J. and Edwards, B. K. (2009), "Estimating average annual per
 * cent change in trend analysis", Statistics in Medicine 28, 3670–3682.
 *
 * <p>News comes in bursts, so counts scatter more than Poisson. {@link #of} lets the variance be
 * proportional to the mean (quasi-Poisson), because the slope then weighs periods by what was
 * counted in them; in a negative binomial model, a period of many counts weighs hardly more than
 * one of few: Ver Hoef, J. M. and Boveng, P. L. (2007), "Quasi-Poisson vs. negative binomial
 * regression: how should we model overdispersed count data?", Ecology 88, 2766–2772. {@link
 * #negativeBinomial} gives the other, for comparison.
 *
 * <p>The scale is Pearson's, never below 1: counts more even than Poisson are taken for chance, so
 * that an interval is never narrower than Poisson's. Intervals and p come from Student's
 * distribution on two degrees of freedom less than there are observed periods, also where the scale
 * is 1: the data chose it.
 *
 * <p>A period without exposure is left out and keeps its time. A rate that does not change at all
 * is 0 % with an interval. No figure: nothing observed (EMPTY); fewer than four observed periods
 * (TOO_FEW_PERIODS); all counts zero (ALL_ZERO); fewer than ten counted, or fewer than three
 * periods with a count (TOO_SPARSE); an infinite exposure (NOT_FINITE); a change too large for a
 * number (NO_FIT). O(periods) an iteration, some five iterations.
 *
 * @param percent change a year in per cent, above -100, with its interval
 * @param p two-sided p of no change
 * @param dispersion Pearson's dispersion under the model's variance, before it is raised to 1; that
 *     of Poisson for a quasi-Poisson model
 * @param model {@link CountModel#POISSON} where no overdispersion was found
 */
public record AnnualChange(Estimate percent, double p, double dispersion, CountModel model) {

  /**
   * Annual change by a quasi-Poisson model.
   *
   * @param n counts by period, not negative
   * @param exposure exposure by period, not negative; 0 is a gap
   * @param periodsPerYear 12 for months, 4 for quarters, 1 for years
   * @param level coverage of the interval, between 0 and 1, such as 0.95
   * @throws IllegalArgumentException if lengths differ or a value is out of its range
   */
  public static Figure<AnnualChange> of(
      long[] n, double[] exposure, int periodsPerYear, double level) {
    PercentChange.check(periodsPerYear, level);
    Figure<ObservedCounts> observed = ObservedCounts.of(n, exposure);
    return observed.isGiven()
        ? quasiPoisson(observed.value(), periodsPerYear, level)
        : Figure.none(observed.reason());
  }

  /**
   * Annual change by a negative binomial model, see {@link NegativeBinomialFit}; by a Poisson model
   * where the counts are not overdispersed.
   *
   * @param n counts by period, not negative
   * @param exposure exposure by period, not negative; 0 is a gap
   * @param periodsPerYear 12 for months, 4 for quarters, 1 for years
   * @param level coverage of the interval, between 0 and 1, such as 0.95
   * @throws IllegalArgumentException if lengths differ or a value is out of its range
   */
  public static Figure<AnnualChange> negativeBinomial(
      long[] n, double[] exposure, int periodsPerYear, double level) {
    PercentChange.check(periodsPerYear, level);
    Figure<ObservedCounts> observed = ObservedCounts.of(n, exposure);
    return observed.isGiven()
        ? negativeBinomial(observed.value(), periodsPerYear, level)
        : Figure.none(observed.reason());
  }

  private static Figure<AnnualChange> quasiPoisson(
      ObservedCounts observed, int periodsPerYear, double level) {
    LogLinearFit fit =
        LogLinearFit.of(observed.counts(), observed.exposure(), observed.ones(), observed.line());
    CountModel model = fit.dispersion() > 1 ? CountModel.QUASI_POISSON : CountModel.POISSON;
    return of(fit, Math.max(1, fit.dispersion()), model, periodsPerYear, level);
  }

  private static Figure<AnnualChange> negativeBinomial(
      ObservedCounts observed, int periodsPerYear, double level) {
    NegativeBinomialFit fit =
        NegativeBinomialFit.of(observed.counts(), observed.exposure(), observed.line());
    CountModel model = fit.isOverdispersed() ? CountModel.NEGATIVE_BINOMIAL : CountModel.POISSON;
    return of(fit.fit(), 1, model, periodsPerYear, level);
  }

  private static Figure<AnnualChange> of(
      LogLinearFit fit, double scale, CountModel model, int periodsPerYear, double level) {
    if (!fit.converged()) {
      return Figure.none(Reason.NO_FIT);
    }

    PercentChange change = new PercentChange(periodsPerYear, level, fit.degrees());
    double slope = fit.coefficient(1);
    double error = Math.sqrt(scale * fit.covariance(1, 1));
    Estimate percent = change.of(slope, error);
    return PercentChange.isFinite(percent)
        ? Figure.of(new AnnualChange(percent, change.p(slope, error), fit.dispersion(), model))
        : Figure.none(Reason.NO_FIT);
  }
}
