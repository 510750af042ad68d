package blotter.stage;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The documents of each period: what counts are set against. */
public record Exposure() {

  /** Rows with granularity, period and exposure, from counted documents with {@code published}. */
  public Dataset<Row> apply(Dataset<Row> counted) {
    return Periods.all(counted.select("published"))
        .groupBy("granularity", "period")
        .agg(count(lit(1)).as("exposure"));
  }
}
