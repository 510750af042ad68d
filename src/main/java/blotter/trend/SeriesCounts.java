package blotter.trend;

/**
 * What was counted of a series, a period after the other; exposure 0 is a gap.
 *
 * @param measure what the counts are
 * @param granularity length of the periods
 * @param n the counts
 * @param reports documents behind them
 * @param medians medians of terms; NaN where there is none, and for other measures
 * @param documents documents of each period
 */
@SuppressWarnings("ArrayRecordComponent") // made for one analysis, which changes none of them
public record SeriesCounts(
    Measure measure,
    Granularity granularity,
    long[] n,
    long[] reports,
    double[] medians,
    double[] documents) {

  /**
   * All are of one length.
   *
   * @throws IllegalArgumentException otherwise
   */
  public SeriesCounts {
    if (n.length != documents.length
        || reports.length != documents.length
        || medians.length != documents.length) {
      throw new IllegalArgumentException(
          "lengths differ: "
              + n.length
              + " counts, "
              + reports.length
              + " reports, "
              + medians.length
              + " medians, "
              + documents.length
              + " periods");
    }
  }

  /** How many periods have documents. */
  public int observed() {
    int observed = 0;
    for (double ofPeriod : documents) {
      observed += ofPeriod > 0 ? 1 : 0;
    }
    return observed;
  }

  /** The sum of the counts. */
  public long total() {
    long total = 0;
    for (long count : n) {
      total += count;
    }
    return total;
  }
}
