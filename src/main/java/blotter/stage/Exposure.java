package blotter.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The documents of each period and their tokens: what counts are set against. */
public record Exposure() {

  /**
   * Rows with granularity, period, {@code exposure} (documents) and {@code tokens} (theirs, a text
   * that was not annotated having none), from counted documents with {@code published} and {@code
   * tokens}.
   */
  public Dataset<Row> apply(Dataset<Row> counted) {
    return Periods.all(counted.select("published", "tokens"))
        .groupBy("granularity", "period")
        .agg(
            count(lit(1)).as("exposure"),
            coalesce(sum(col("tokens").cast("bigint")), lit(0L)).as("tokens"));
  }
}
