package blotter.stage;

import blotter.trend.Granularity;
import blotter.trend.Measure;
import blotter.trend.SeriesCounts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;

/** A series with a place for every period from the first to the last of the corpus. */
final class DenseSeries {

  /** What is counted of a period, in the order of the rows behind its day. */
  static final List<String> COUNTED =
      List.of(
          "n",
          "reports",
          "sources",
          "events",
          "incidents",
          "life",
          "lower_quartile",
          "median",
          "upper_quartile");

  private static final int PERIOD = 0;
  private static final int N = place("n");
  private static final int REPORTS = place("reports");
  private static final int MEDIAN = place("median");

  private final int first;
  private final SeriesCounts counts;
  private final long[] tokens;
  private final Row[] rows;

  private DenseSeries(int first, SeriesCounts counts, long[] tokens, Row[] rows) {
    this.first = first;
    this.counts = counts;
    this.tokens = tokens;
    this.rows = rows;
  }

  /**
   * Of the rows that {@link AnalyzeSeries} collects. What was counted in a period without documents
   * is left out: nothing could be set against it.
   *
   * @param counted day since 1970 and {@link #COUNTED} of periods with counts, in order of time
   * @param spine day since 1970, documents and tokens of periods with documents, in order of time
   */
  static DenseSeries of(
      Measure measure, Granularity granularity, Seq<Row> counted, Seq<Row> spine) {
    int first = index(granularity, spine.apply(0));
    int length = index(granularity, spine.apply(spine.size() - 1)) - first + 1;

    double[] documents = new double[length];
    long[] tokens = new long[length];
    for (int i = 0; i < spine.size(); i++) {
      Row row = spine.apply(i);
      int at = index(granularity, row) - first;
      documents[at] = row.getLong(1);
      tokens[at] = row.getLong(2);
    }

    long[] n = new long[length];
    long[] reports = new long[length];
    double[] medians = new double[length];
    Arrays.fill(medians, Double.NaN);
    Row[] rows = new Row[length];
    for (int i = 0; i < counted.size(); i++) {
      Row row = counted.apply(i);
      int at = index(granularity, row) - first;
      if (at < 0 || at >= length || documents[at] == 0) {
        continue;
      }
      rows[at] = row;
      n[at] = row.getLong(N);
      reports[at] = row.getLong(REPORTS);
      medians[at] = row.isNullAt(MEDIAN) ? Double.NaN : row.getDouble(MEDIAN);
    }
    return new DenseSeries(
        first,
        new SeriesCounts(measure, granularity, n, reports, medians, documents),
        tokens,
        rows);
  }

  /** Where a column stands in a counted row. */
  static int place(String counted) {
    return 1 + COUNTED.indexOf(counted);
  }

  private static int index(Granularity granularity, Row row) {
    return granularity.index(LocalDate.ofEpochDay(row.getInt(PERIOD)));
  }

  /** Its counts. */
  SeriesCounts counts() {
    return counts;
  }

  /** Tokens of a period. */
  long tokens(int place) {
    return tokens[place];
  }

  /** The counted row of a period; null where nothing was counted. */
  Row row(int place) {
    return rows[place];
  }

  /** How many periods there are, gaps included. */
  int length() {
    return rows.length;
  }

  /** First day of a period by its place. */
  LocalDate day(int place) {
    return counts.granularity().firstDay(first + place);
  }
}
