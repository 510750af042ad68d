package blotter.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.trunc;

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
    Column[] periods = new Column[GRANULARITIES.length];
    for (int i = 0; i < periods.length; i++) {
      periods[i] =
          struct(
              lit(GRANULARITIES[i]).as("granularity"),
              trunc(col("published"), GRANULARITIES[i]).as("period"));
    }

    return rows.withColumn("at", explode(array(periods)))
        .withColumn("granularity", col("at.granularity"))
        .withColumn("period", col("at.period"))
        .drop("at");
  }

  /** The first day of the month in which a row was published. */
  static Column month() {
    return trunc(col("published"), MONTH);
  }
}
