package blotter.trend;

import java.util.List;

/**
 * Everything that is computed of one series.
 *
 * @param trend whether it rises or falls
 * @param joinpoints where its slope changes, and its average annual change
 * @param changePoints indices of periods in which a new level begins
 * @param bursts stretches in which far more documents than usual told it
 * @param smoothed rates without seasons and chance
 * @param alerts what history let expect, and where that was exceeded
 */
public record SeriesAnalysis(
    SeriesTrend trend,
    Figure<Joinpoints> joinpoints,
    Figure<int[]> changePoints,
    Figure<List<Burst>> bursts,
    Figure<double[]> smoothed,
    Figure<Farrington> alerts) {

  /** Fewer things counted do not show two slopes, nor what is expected of a month. */
  private static final long FEWEST_FOR_MODELS = 30;

  /** Analyses one series; a method that does not fit it answers with the reason. */
  public static SeriesAnalysis of(SeriesCounts counts) {
    int periodsPerYear = counts.granularity().periodsPerYear();
    return new SeriesAnalysis(
        trend(counts, periodsPerYear),
        joinpoints(counts, periodsPerYear),
        changePoints(counts),
        bursts(counts),
        smoothed(counts, periodsPerYear),
        alerts(counts, periodsPerYear));
  }

  /** Why figures are missing: {@code figure: reason}, in a fixed order; null where none is. */
  public String reasons() {
    return new Reasons()
        .note("tau", trend.test())
        .note("sen_slope", trend.slope())
        .note("apc", trend.change())
        .note("aapc", joinpoints)
        .note("change_points", changePoints)
        .note("bursts", bursts)
        .note("smoothed", smoothed)
        .note("expected", alerts)
        .text();
  }

  private static SeriesTrend trend(SeriesCounts counts, int periodsPerYear) {
    if (counts.measure().isOfMedians()) {
      return SeriesTrend.ofValues(counts.medians(), periodsPerYear);
    }

    return counts.measure().isCount()
        ? SeriesTrend.ofCounts(counts.n(), counts.documents(), periodsPerYear)
        : SeriesTrend.ofSums(counts.n(), counts.documents(), periodsPerYear);
  }

  private static Figure<Joinpoints> joinpoints(SeriesCounts counts, int periodsPerYear) {
    Reason unfit = unfitForModels(counts);
    return unfit == null
        ? Joinpoints.of(
            counts.n(),
            counts.documents(),
            periodsPerYear,
            Joinpoints.Search.of(periodsPerYear, counts.observed()),
            SeriesTrend.LEVEL)
        : Figure.none(unfit);
  }

  private static Figure<Farrington> alerts(SeriesCounts counts, int periodsPerYear) {
    Reason unfit = unfitForModels(counts);
    return unfit == null
        ? Farrington.of(counts.n(), counts.documents(), periodsPerYear)
        : Figure.none(unfit);
  }

  private static Reason unfitForModels(SeriesCounts counts) {
    if (!counts.measure().isIndependent()) {
      return Reason.NOT_INDEPENDENT;
    }
    return counts.total() < FEWEST_FOR_MODELS ? Reason.TOO_SPARSE : null;
  }

  private static Figure<int[]> changePoints(SeriesCounts counts) {
    return counts.measure().isCount()
        ? ChangePoints.of(counts.n(), counts.documents())
        : Figure.none(Reason.NOT_A_COUNT);
  }

  private static Figure<List<Burst>> bursts(SeriesCounts counts) {
    return counts.measure().isCount()
        ? Bursts.of(counts.reports(), whole(counts.documents()))
        : Figure.none(Reason.NOT_A_COUNT);
  }

  private static long[] whole(double[] documents) {
    long[] whole = new long[documents.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = Math.round(documents[i]);
    }
    return whole;
  }

  private static Figure<double[]> smoothed(SeriesCounts counts, int periodsPerYear) {
    if (periodsPerYear == 1) {
      return Figure.none(Reason.OTHER_GRANULARITY);
    }

    double[] values =
        counts.measure().isOfMedians()
            ? counts.medians()
            : SeriesTrend.rates(counts.n(), counts.documents());
    return SeasonalAdjustment.of(values, periodsPerYear).map(SeriesAnalysis::notNegative);
  }

  /** A smoothed rate that the curve carries below zero is zero. */
  private static double[] notNegative(SeasonalAdjustment adjustment) {
    double[] smoothed = adjustment.trend().clone();
    for (int i = 0; i < smoothed.length; i++) {
      smoothed[i] = Math.max(0, smoothed[i]);
    }
    return smoothed;
  }
}
