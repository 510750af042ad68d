package blotter.trend;

import java.util.Arrays;

/**
 * Whether a series rises or falls, and how fast.
 *
 * @param test Kendall's tau and whether it is by chance
 * @param slope Sen's slope a year with its 95 % interval, in the unit of the tested values
 * @param change annual percent change of the rate with its 95 % interval
 * @param seasonal whether seasons were removed before test and slope
 */
public record SeriesTrend(
    Figure<TrendSignificance> test,
    Figure<Estimate> slope,
    Figure<AnnualChange> change,
    boolean seasonal) {

  /** Coverage of the intervals. */
  public static final double LEVEL = 0.95;

  /** Below this many things counted, or periods with any, a trend of counts is not tested. */
  private static final long FEWEST_COUNTED = 10;

  private static final int FEWEST_PERIODS = 4;

  /** Fewer a period, on average, and a month's share of a year cannot be told from chance. */
  private static final double FEWEST_FOR_SEASONS = 2;

  /**
   * Trend of counts.
   *
   * @param n what was counted in each period
   * @param exposure documents of each period; 0 is a gap
   * @param periodsPerYear 12, 4 or 1
   * @throws IllegalArgumentException if the lengths differ or a value is out of its range
   */
  public static SeriesTrend ofCounts(long[] n, double[] exposure, int periodsPerYear) {
    double[] rates = rates(n, exposure);
    Reason sparse = sparse(n, exposure);
    if (sparse != null) {
      return none(sparse);
    }

    boolean seasons = total(n, exposure) >= FEWEST_FOR_SEASONS * observed(exposure);
    return tested(
        rates, periodsPerYear, seasons, AnnualChange.of(n, exposure, periodsPerYear, LEVEL));
  }

  /**
   * Trend of sums of amounts, which come in lumps: they have no annual change, and no seasons are
   * removed.
   *
   * @param n the sum of each period
   * @param exposure documents of each period; 0 is a gap
   * @param periodsPerYear 12, 4 or 1
   * @throws IllegalArgumentException if the lengths differ or a value is out of its range
   */
  public static SeriesTrend ofSums(long[] n, double[] exposure, int periodsPerYear) {
    double[] rates = rates(n, exposure);
    Reason sparse = sparse(n, exposure);
    return sparse == null
        ? tested(rates, periodsPerYear, false, Figure.none(Reason.NOT_A_COUNT))
        : none(sparse);
  }

  /**
   * Trend of values that are no counts, such as medians.
   *
   * @param values a value for each period; NaN is a gap
   * @param periodsPerYear 12, 4 or 1
   */
  public static SeriesTrend ofValues(double[] values, int periodsPerYear) {
    return tested(values, periodsPerYear, false, Figure.none(Reason.NOT_A_COUNT));
  }

  /**
   * Counts for each 1,000 documents; NaN where a period has none.
   *
   * @throws IllegalArgumentException if the lengths differ or a value is out of its range
   */
  public static double[] rates(long[] n, double[] exposure) {
    ObservedCounts.check(n, exposure);
    double[] rates = new double[n.length];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = exposure[i] > 0 ? Rate.DOCUMENTS * n[i] / exposure[i] : Double.NaN;
    }
    return rates;
  }

  private static SeriesTrend tested(
      double[] values, int periodsPerYear, boolean seasons, Figure<AnnualChange> change) {
    double[] tested = values;
    boolean seasonal = false;
    if (seasons && periodsPerYear > 1) {
      Figure<SeasonalAdjustment> adjustment = SeasonalAdjustment.of(values, periodsPerYear);
      if (adjustment.isGiven()) {
        tested = adjustment.value().adjusted();
        seasonal = true;
      }
    }

    return new SeriesTrend(
        TrendSignificance.of(tested),
        SenSlope.of(tested, LEVEL).map(slope -> yearly(slope, periodsPerYear)),
        change,
        seasonal);
  }

  private static SeriesTrend none(Reason reason) {
    return new SeriesTrend(Figure.none(reason), Figure.none(reason), Figure.none(reason), false);
  }

  private static Estimate yearly(Estimate slope, int periodsPerYear) {
    return new Estimate(
        slope.value() * periodsPerYear,
        slope.low() * periodsPerYear,
        slope.high() * periodsPerYear);
  }

  private static Reason sparse(long[] n, double[] exposure) {
    if (observed(exposure) == 0) {
      return Reason.EMPTY;
    }
    if (observed(exposure) < FEWEST_PERIODS) {
      return Reason.TOO_FEW_PERIODS;
    }

    int periods = 0;
    for (int i = 0; i < n.length; i++) {
      periods += exposure[i] > 0 && n[i] > 0 ? 1 : 0;
    }
    if (periods == 0) {
      return Reason.ALL_ZERO;
    }
    return total(n, exposure) < FEWEST_COUNTED || periods < FEWEST_PERIODS
        ? Reason.TOO_SPARSE
        : null;
  }

  /** What was counted in periods that were observed. */
  private static long total(long[] n, double[] exposure) {
    long total = 0;
    for (int i = 0; i < n.length; i++) {
      total += exposure[i] > 0 ? n[i] : 0;
    }
    return total;
  }

  private static long observed(double[] exposure) {
    return Arrays.stream(exposure).filter(documents -> documents > 0).count();
  }
}
