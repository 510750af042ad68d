package blotter.trend;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Turns a slope on the log scale into a change a year in per cent, 100 (exp(slope · periods a year)
 * - 1), with Student's interval of the slope carried over.
 */
final class PercentChange {

  private final int periodsPerYear;
  private final TDistribution student;
  private final double quantile;

  /**
   * For slopes of one fit.
   *
   * @param periodsPerYear periods a year, at least 1
   * @param level coverage, between 0 and 1
   * @param degrees degrees of freedom, at least 1
   */
  PercentChange(int periodsPerYear, double level, int degrees) {
    this.periodsPerYear = periodsPerYear;
    this.student = TDistribution.of(degrees);
    this.quantile = student.inverseSurvivalProbability(ConfidenceLevel.tail(level));
  }

  /**
   * Refuses what no caller may give.
   *
   * @throws IllegalArgumentException if there is no period a year, or the level is no probability
   */
  static void check(int periodsPerYear, double level) {
    if (periodsPerYear < 1) {
      throw new IllegalArgumentException("periodsPerYear must be positive: " + periodsPerYear);
    }
    ConfidenceLevel.check(level);
  }

  /** The change of a slope a period with its standard error. */
  Estimate of(double slope, double error) {
    return new Estimate(
        percent(slope), percent(slope - quantile * error), percent(slope + quantile * error));
  }

  /** Two-sided p of a slope of zero. */
  double p(double slope, double error) {
    return Math.min(1, 2 * student.survivalProbability(Math.abs(slope / error)));
  }

  /** Whether no end is too large for a double. */
  static boolean isFinite(Estimate percent) {
    return Double.isFinite(percent.value())
        && Double.isFinite(percent.low())
        && Double.isFinite(percent.high());
  }

  private double percent(double slope) {
    return 100 * Math.expm1(slope * periodsPerYear);
  }
}
