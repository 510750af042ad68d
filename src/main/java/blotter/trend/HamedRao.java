package blotter.trend;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The test of {@link MannKendall} for series whose periods depend on the ones before: Hamed, K. H.
 * and Rao, A. R. (1998), "A modified Mann-Kendall trend test for autocorrelated data", Journal of
 * Hydrology 204, 182–196.
 *
 * <p>The variance of S is multiplied by n/n*, from the autocorrelations r of the ranks of the
 * series without its {@link SenSlope}: 1 + 2 Σ (n - k)(n - k - 1)(n - k - 2) r(k) / (n (n - 1)(n -
 * 2)) over the lags k from 1 to n - 1 at which |r(k)| exceeds 1.96 / √n, the bounds at 5 %. Equal
 * values share the mean of their ranks; values are equal if only rounding tells them apart.
 *
 * <p>With gaps, n is the number of periods from the first value to the last, and n - k in both the
 * bounds and the first factor is the number m(k) of pairs present at the lag, with m(0) for n: r(k)
 * = (Σ d(i) d(i + k) / (m(k) + k)) / (Σ d(i)² / m(0)) for deviations d from the mean rank, as in
 * {@code acf} of R, with the bounds 1.96 / √(m(k) + k). Without gaps these are the formulas of the
 * paper.
 *
 * <p>A sum of many negative autocorrelations can bring the factor to zero or below, where it is no
 * longer one of variances: the variance then stays as it was. Autocorrelations that pass the bounds
 * by chance make the test call more than its level says: about 10 % of series of 60 independent
 * values have p below 0.05. The larger p of this test and of {@link MannKendall} keeps the level
 * there. Test values come from a script in R after the formulas of the paper.
 */
public final class HamedRao {

  private static final double BOUND =
      NormalDistribution.of(0, 1).inverseSurvivalProbability(0.05 / 2);

  /** Differences of this part of the largest value come from rounding. */
  private static final double ROUNDING = 1e-12;

  private HamedRao() {}

  /**
   * The test of one series. With fewer than ten values it is that of {@link MannKendall}, which is
   * then exact. O(n²).
   *
   * @param values one value for each period, evenly spaced; NaN where there is none
   * @return none as {@link Reason#NOT_FINITE} if a value is infinite, {@link Reason#EMPTY} if there
   *     is no value, {@link Reason#TOO_FEW_PERIODS} if there are fewer than four, {@link
   *     Reason#CONSTANT} if all are equal
   */
  public static Figure<MannKendall> of(double[] values) {
    return ObservedSeries.of(values).map(HamedRao::test);
  }

  private static MannKendall test(ObservedSeries series) {
    double variance = series.variance();
    if (series.n() < MannKendall.LEAST_FOR_NORMAL) {
      return MannKendall.of(series, variance);
    }

    double factor = factor(series);
    return MannKendall.of(series, factor > 0 ? variance * factor : variance);
  }

  /** The factor n/n*, which may be negative. */
  static double factor(ObservedSeries series) {
    int[] index = series.index();
    int first = index[0];
    int periods = index[index.length - 1] - first + 1;

    double[] ranks = ranks(series);
    double[] deviations = new double[periods];
    int[] present = new int[periods];
    double squares = 0;
    for (int i = 0; i < ranks.length; i++) {
      double deviation = ranks[i] - (ranks.length + 1) / 2.0;
      deviations[index[i] - first] = deviation;
      present[index[i] - first] = 1;
      squares += deviation * deviation;
    }
    if (squares == 0) {
      return 1;
    }

    double sum = 0;
    for (int lag = 1; lag < periods - 2; lag++) {
      double products = 0;
      int pairs = 0;
      for (int i = lag; i < periods; i++) {
        products += deviations[i] * deviations[i - lag];
        pairs += present[i] * present[i - lag];
      }

      double reach = (double) pairs + lag;
      double correlation = products / reach / (squares / ranks.length);
      if (Math.abs(correlation) > BOUND / Math.sqrt(reach)) {
        sum += pairs * (periods - lag - 1.0) * (periods - lag - 2.0) * correlation;
      }
    }
    return 1 + 2 * sum / (ranks.length * (periods - 1.0) * (periods - 2.0));
  }

  /** Ranks, from 1, of the series without its slope. */
  private static double[] ranks(ObservedSeries series) {
    double slope = SenSlope.slope(series);
    int[] index = series.index();
    double[] residuals = series.values().clone();
    for (int i = 0; i < residuals.length; i++) {
      residuals[i] -= slope * (index[i] - index[0]);
    }

    double climb = Math.abs(slope) * (index[index.length - 1] - index[0]);
    return ranks(residuals, ROUNDING * Math.max(series.largest(), climb));
  }

  /** Ranks, from 1; values in a chain of close neighbours share the mean of theirs. */
  private static double[] ranks(double[] values, double close) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] means = new double[sorted.length];
    int begin = 0;
    while (begin < sorted.length) {
      int end = begin + 1;
      while (end < sorted.length && sorted[end] - sorted[end - 1] <= close) {
        end++;
      }
      Arrays.fill(means, begin, end, (begin + 1 + end) / 2.0);
      begin = end;
    }

    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      ranks[i] = means[Arrays.binarySearch(sorted, values[i])];
    }
    return ranks;
  }
}
