package blotter.stage;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import blotter.trend.Granularity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * What is recent and what was before, for each period: recent are the period and some right before
 * it.
 *
 * @param granularity the length of the periods
 * @param periods how many are recent
 */
public record RecentPeriods(Granularity granularity, int periods) {

  private static final int MONTHS_OF_A_YEAR = 12;
  private static final String AT = "at";

  private static final List<String> COUNTS =
      List.of(
          "near_n",
          "near_documents",
          "new_n",
          "new_documents",
          "elsewhere_n",
          "elsewhere_documents");

  private static final List<String> EXPOSURES =
      List.of(
          "documents",
          "tokens",
          "new_documents",
          "new_tokens",
          "elsewhere_documents",
          "elsewhere_tokens");

  /** Half a year by quarters, and single years. */
  public static List<RecentPeriods> all() {
    return List.of(
        new RecentPeriods(Granularity.QUARTER, 2), new RecentPeriods(Granularity.YEAR, 1));
  }

  /**
   * A row for each term and period in which a settled source has the term near drugs, if anything
   * was near drugs before: {@code n}, {@code documents}, {@code tokens}, {@code documents_total} of
   * the recent periods, settled sources only, {@code last_documents_total} of the period itself,
   * {@code before_…} of the time before, {@code near_…} near drugs and {@code elsewhere_…}
   * elsewhere from the beginning to the end of the period, {@code since}, and {@code
   * sources_total}: 1, or 2 where several settled sources are near drugs in the recent periods.
   *
   * @param counts rows of {@link CountNearby}
   * @param exposure rows of {@link NearbyTerms#exposure}
   */
  public Dataset<Row> apply(Dataset<Row> counts, Dataset<Row> exposure) {
    Dataset<Row> ofTerms = periodic(counts, COUNTS, "term");
    WindowSpec term = Window.partitionBy("term").orderBy(AT);
    Dataset<Row> terms =
        ofTerms.select(
            col("term"),
            col(AT),
            col("period"),
            col("new_documents").as("seen"),
            recent("new_n", term).as("n"),
            recent("new_documents", term).as("documents"),
            before("near_n", term).as("before_n"),
            before("near_documents", term).as("before_documents"),
            until("near_n", term).as("near_n"),
            until("near_documents", term).as("near_documents"),
            until("elsewhere_n", term).as("elsewhere_n"),
            until("elsewhere_documents", term).as("elsewhere_documents"));

    return terms
        .where(col("seen").gt(0))
        .join(totals(exposure), AT)
        .where(col("before_documents_total").gt(0))
        .drop(AT, "seen")
        .withColumn("granularity", lit(granularity.text()));
  }

  private Dataset<Row> totals(Dataset<Row> exposure) {
    WindowSpec all = Window.partitionBy(lit(granularity.text())).orderBy(AT);
    Column several =
        min("first_source").over(recent(all)).equalTo(max("last_source").over(recent(all)));
    return periodic(exposure, EXPOSURES)
        .select(
            col(AT),
            add_months(col("period"), -granularity.months() * (periods - 1)).as("since"),
            col("new_documents").as("last_documents_total"),
            recent("new_documents", all).as("documents_total"),
            recent("new_tokens", all).as("tokens"),
            before("documents", all).as("before_documents_total"),
            before("tokens", all).as("before_tokens"),
            until("documents", all).as("near_documents_total"),
            until("tokens", all).as("near_tokens"),
            until("elsewhere_documents", all).as("elsewhere_documents_total"),
            until("elsewhere_tokens", all).as("elsewhere_tokens"),
            when(several, 1).otherwise(2).as("sources_total"));
  }

  /** Sums of months by period, with {@value #AT}: the number of its first month. */
  private Dataset<Row> periodic(Dataset<Row> monthly, List<String> sums, String... keys) {
    Column[] by =
        Stream.concat(
                Arrays.stream(keys).map(functions::col),
                Stream.of(trunc(col("month"), granularity.text()).as("period")))
            .toArray(Column[]::new);
    Stream<Column> sources =
        keys.length > 0
            ? Stream.of()
            : Stream.of(
                min("first_source").as("first_source"), max("last_source").as("last_source"));
    Column[] aggregates =
        Stream.concat(sums.stream().map(name -> sum(name).as(name)), sources)
            .toArray(Column[]::new);
    return monthly
        .groupBy(by)
        .agg(aggregates[0], Arrays.copyOfRange(aggregates, 1, aggregates.length))
        .withColumn(AT, year(col("period")).multiply(MONTHS_OF_A_YEAR).plus(month(col("period"))));
  }

  private Column recent(String name, WindowSpec window) {
    return sum(name).over(recent(window));
  }

  private WindowSpec recent(WindowSpec window) {
    return window.rangeBetween(-(long) granularity.months() * (periods - 1), 0);
  }

  private Column before(String name, WindowSpec window) {
    long last = -(long) granularity.months() * periods;
    return coalesce(
        sum(name).over(window.rangeBetween(Window.unboundedPreceding(), last)), lit(0L));
  }

  private static Column until(String name, WindowSpec window) {
    return sum(name).over(window.rangeBetween(Window.unboundedPreceding(), 0));
  }
}
