package blotter.trend;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A series without its season, by {@link Stl} with a season that is the same in every cycle.
 *
 * <p>The strength of the season is {@code max(0, 1 - Var(R) / Var(S + R))} of season {@code S} and
 * remainder {@code R} over observed periods: Wang, X., Smith, K. and Hyndman, R. (2006),
 * "Characteristic-based clustering for time series data", Data Mining and Knowledge Discovery 13,
 * 335–364. It is near 1 where hardly anything but the season moves the series around its trend,
 * however little that is, and is seldom 0 for a series without a season, since one is always
 * fitted.
 *
 * @param adjusted values without the season; NaN where a value is missing
 * @param trend the trend; NaN before the first value and behind the last one
 * @param strength strength of the season, between 0 and 1
 */
@SuppressWarnings("ArrayRecordComponent") // read once by whoever asked for it
public record SeasonalAdjustment(double[] adjusted, double[] trend, double strength) {

  /** Share of the values' variance below which what is left of them is rounding. */
  private static final double ROUNDING = 1e-20;

  /** One missing period in so many is allowed. */
  private static final int MISSING = 5;

  /**
   * Adjusts a series. Where nothing but the season moves it, what is left is constant, not
   * rounding.
   *
   * <p>The series reaches from its first to its last value. Gaps between are filled by straight
   * lines for the decomposition only. Linear in the number of periods.
   *
   * @param values evenly spaced values; NaN where one is missing
   * @param period periods in a cycle, such as 12 for months, at least 2
   * @return the adjustment; or {@link Reason#NOT_FINITE} if a value is infinite, {@link
   *     Reason#EMPTY} without any value, {@link Reason#TOO_FEW_PERIODS} if the series is not longer
   *     than two cycles, {@link Reason#CONSTANT} if all values are the same, {@link Reason#GAPS} if
   *     more than a fifth of its periods are missing, or all of one place in the cycle
   * @throws IllegalArgumentException if the period is below 2
   */
  public static Figure<SeasonalAdjustment> of(double[] values, int period) {
    Stl stl = Stl.periodic(period);
    if (Arrays.stream(values).anyMatch(Double::isInfinite)) {
      return Figure.none(Reason.NOT_FINITE);
    }

    int[] observed = observed(values);
    if (observed.length == 0) {
      return Figure.none(Reason.EMPTY);
    }
    int begin = observed[0];
    int size = observed[observed.length - 1] + 1 - begin;
    if (size <= 2L * period) {
      return Figure.none(Reason.TOO_FEW_PERIODS);
    }
    if (Arrays.stream(observed).allMatch(index -> values[index] == values[begin])) {
      return Figure.none(Reason.CONSTANT);
    }
    if (MISSING * (size - observed.length) > size || !everyPlace(observed, period)) {
      return Figure.none(Reason.GAPS);
    }

    return Figure.of(adjust(values, observed, stl.decompose(filled(values, observed))));
  }

  private static SeasonalAdjustment adjust(double[] values, int[] observed, Decomposition parts) {
    double[] adjusted = nothing(values.length);
    double[] trend = nothing(values.length);
    int begin = observed[0];
    System.arraycopy(parts.trend(), 0, trend, begin, parts.trend().length);

    double[] remainder = new double[observed.length];
    double[] detrended = new double[observed.length];
    double[] all = new double[observed.length];
    double[] rest = new double[observed.length];
    for (int i = 0; i < observed.length; i++) {
      int index = observed[i];
      double season = parts.seasonal()[index - begin];
      adjusted[index] = values[index] - season;
      all[i] = values[index];
      rest[i] = adjusted[index];
      remainder[i] = parts.remainder()[index - begin];
      detrended[i] = season + remainder[i];
    }

    if (variance(rest) <= ROUNDING * variance(all)) {
      double mean = Arrays.stream(all).average().orElseThrow();
      Arrays.stream(observed).forEach(index -> adjusted[index] = mean);
    }

    double left = variance(detrended);
    double strength = left == 0 ? 0 : Math.max(0, 1 - variance(remainder) / left);
    return new SeasonalAdjustment(adjusted, trend, strength);
  }

  /** The series from its first to its last value, with straight lines over gaps. */
  private static double[] filled(double[] values, int[] observed) {
    int begin = observed[0];
    double[] filled = new double[observed[observed.length - 1] + 1 - begin];
    filled[0] = values[begin];
    for (int i = 1; i < observed.length; i++) {
      int left = observed[i - 1];
      int right = observed[i];
      double slope = (values[right] - values[left]) / (right - left);
      for (int index = left + 1; index < right; index++) {
        filled[index - begin] = values[left] + slope * (index - left);
      }
      filled[right - begin] = values[right];
    }
    return filled;
  }

  private static boolean everyPlace(int[] observed, int period) {
    return Arrays.stream(observed).map(index -> index % period).distinct().count() == period;
  }

  private static int[] observed(double[] values) {
    return IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i])).toArray();
  }

  private static double[] nothing(int size) {
    double[] nothing = new double[size];
    Arrays.fill(nothing, Double.NaN);
    return nothing;
  }

  /** Mean squared distance from the mean; ratios of it do not depend on the divisor. */
  private static double variance(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;

    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return squares / values.length;
  }
}
