package blotter.official;

import blotter.trend.CrossCorrelation;
import blotter.trend.CrossCorrelation.Resampling;
import blotter.trend.Figure;
import blotter.trend.Granularity;
import blotter.trend.LagCorrelation;
import blotter.trend.Reason;
import blotter.trend.SeasonalAdjustment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * How a series of texts goes together with an official one: {@link CrossCorrelation} with the
 * official series on the left, so that at a positive lag the texts come after it. Intervals are
 * those of 1,000 draws.
 *
 * @param first first day of the first period that both have
 * @param last first day of the last period that both have
 * @param lags correlations by lag: up to 12 months, 4 quarters or 3 years
 */
public record Comparison(LocalDate first, LocalDate last, List<LagCorrelation> lags) {

  private static final Resampling RESAMPLING = new Resampling(1000, 0, 1989);
  private static final double LEVEL = 0.95;

  /** Keeps a copy. */
  public Comparison {
    lags = List.copyOf(lags);
  }

  /**
   * Compares two series of periods of the same length.
   *
   * @param text values by first day of the period
   */
  public static Figure<Comparison> of(OfficialSeries official, SortedMap<LocalDate, Double> text) {
    TreeSet<LocalDate> common = new TreeSet<>(official.values().keySet());
    common.retainAll(text.keySet());
    if (common.isEmpty()) {
      return Figure.none(Reason.TOO_FEW_PERIODS);
    }

    Granularity granularity = official.granularity();
    LocalDate first = common.first();
    LocalDate last = common.last();
    return CrossCorrelation.of(
            withoutSeasons(values(official.values(), granularity, first, last), granularity),
            withoutSeasons(values(text, granularity, first, last), granularity),
            maxLag(granularity),
            RESAMPLING,
            LEVEL)
        .map(lags -> new Comparison(first, last, lags));
  }

  /** How far the series are moved against each other at most. */
  private static int maxLag(Granularity granularity) {
    return switch (granularity) {
      case MONTH -> 12;
      case QUARTER -> 4;
      case YEAR -> 3;
    };
  }

  /** Months without their seasons, where there are years enough to tell. */
  private static double[] withoutSeasons(double[] values, Granularity granularity) {
    return granularity == Granularity.MONTH
        ? SeasonalAdjustment.of(values, granularity.periodsPerYear())
            .map(SeasonalAdjustment::adjusted)
            .given()
            .orElse(values)
        : values;
  }

  private static double[] values(
      SortedMap<LocalDate, Double> series,
      Granularity granularity,
      LocalDate first,
      LocalDate last) {
    int begin = granularity.index(first);
    double[] values = new double[granularity.index(last) - begin + 1];
    Arrays.fill(values, Double.NaN);
    series
        .subMap(first, last.plusDays(1))
        .forEach((period, value) -> values[granularity.index(period) - begin] = value);
    return values;
  }
}
