package blotter.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_ym_interval;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import blotter.trend.Granularity;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The periods that a day of publication falls into. */
final class Periods {

  static final String MONTH = "month";

  private static final String[] GRANULARITIES = {MONTH, "quarter", "year"};

  private Periods() {}

  /** One row for each granularity, with {@code granularity} and {@code period}, its first day. */
  static Dataset<Row> all(Dataset<Row> rows) {
    return all(rows, col("published"));
  }

  /**
   * The same of rows of a {@value #MONTH}, in place of that column. What is added up over months
   * first, and then over quarters and years, moves a third of the rows.
   */
  static Dataset<Row> ofMonths(Dataset<Row> rows) {
    return all(rows, col(MONTH)).drop(MONTH);
  }

  private static Dataset<Row> all(Dataset<Row> rows, Column day) {
    Column[] periods = new Column[GRANULARITIES.length];
    for (int i = 0; i < periods.length; i++) {
      periods[i] =
          struct(
              lit(GRANULARITIES[i]).as("granularity"), trunc(day, GRANULARITIES[i]).as("period"));
    }

    return rows.withColumn("at", explode(array(periods)))
        .withColumn("granularity", col("at.granularity"))
        .withColumn("period", col("at.period"))
        .drop("at");
  }

  /**
   * Every period from the first to the last of each granularity, gaps included: rows with {@code
   * granularity} and {@code period}.
   *
   * @param rows rows with both columns
   */
  static Dataset<Row> gapless(Dataset<Row> rows) {
    Column step = null;
    for (Granularity granularity : Granularity.values()) {
      Column months = lit(granularity.months());
      Column own = when(col("granularity").equalTo(granularity.text()), months);
      step = step == null ? own : coalesce(step, own);
    }
    return rows.groupBy("granularity")
        .agg(min("period").as("first_period"), max("period").as("last_period"))
        .withColumn(
            "period",
            explode(
                sequence(col("first_period"), col("last_period"), make_ym_interval(lit(0), step))))
        .select("granularity", "period");
  }

  /** How many sources there are in all of some sets of them. */
  static Column sources(String sets) {
    return size(array_distinct(flatten(collect_list(sets)))).cast("bigint");
  }

  /** The first day of the month in which a row was published. */
  static Column month() {
    return trunc(col("published"), MONTH);
  }
}
