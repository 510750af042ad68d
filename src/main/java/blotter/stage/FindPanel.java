package blotter.stage;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.date_diff;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import blotter.trend.Granularity;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds the fixed panel: the sources that have documents in every period that the corpus covers, so
 * that a change of what they tell is no change of who tells it.
 *
 * <p>A period asks for documents of a source if the corpus, from its first to its last day, covers
 * at least half of its days: a corpus that ends on the second of October does not lose every source
 * that published nothing on the first two days of that quarter. If it covers no period so far, all
 * of them ask. A period without any document, or with documents of suspect date only, asks nothing,
 * and suspect dates are neither the first nor the last day; a suspect date still counts as a
 * document of its source.
 *
 * @param granularity the length of the periods
 */
public record FindPanel(Granularity granularity) {

  /**
   * The sources of the panel: rows with {@code source}.
   *
   * @param counted counted documents with {@code source}, {@code published} and {@code
   *     date_verdict}
   */
  public Dataset<Row> apply(Dataset<Row> counted) {
    Dataset<Row> dated =
        counted.select(
            col("source"),
            col("published"),
            trunc(col("published"), granularity.text()).as("period"),
            isSuspect().as("suspect"));
    Dataset<Row> certain = dated.where(col("suspect").unary_$bang());

    Dataset<Row> range =
        certain.agg(min("published").as("first_day"), max("published").as("last_day"));
    Dataset<Row> periods =
        certain
            .select("period")
            .distinct()
            .crossJoin(broadcast(range))
            .select(col("period"), isCovered().as("covered"));
    Dataset<Row> all =
        periods.agg(count(lit(1)).as("periods"), count_if(col("covered")).as("covered_periods"));

    return dated
        .select("source", "period")
        .distinct()
        .join(broadcast(periods), "period")
        .groupBy("source")
        .agg(count(lit(1)).as("present"), count_if(col("covered")).as("covered_present"))
        .crossJoin(broadcast(all))
        .where(
            when(
                    col("covered_periods").gt(0),
                    col("covered_present").equalTo(col("covered_periods")))
                .otherwise(col("present").equalTo(col("periods"))))
        .select("source");
  }

  /** Whether a document's date of publication is doubtful. */
  static Column isSuspect() {
    return coalesce(col("date_verdict").equalTo("suspect"), lit(false));
  }

  private Column isCovered() {
    Column next = add_months(col("period"), granularity.months());
    Column begin = greatest(col("period"), col("first_day"));
    Column end = least(date_sub(next, 1), col("last_day"));
    Column days = date_diff(end, begin).plus(1);
    return days.multiply(2).geq(date_diff(next, col("period")));
  }
}
