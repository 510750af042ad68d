package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;

import blotter.table.TopicShares;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Means of topics' shares by month. Shares are added up in millionths, so in any order. */
public record CountTopicShares() {

  private static final double MILLION = 1e6;

  /** Rows of {@code topic_shares} from rows of {@link TopicMixtures}. */
  public Dataset<Row> apply(Dataset<Row> mixtures) {
    Column millionths = round(col("part").multiply(lit(MILLION))).cast("bigint");
    return TopicShares.TABLE.conform(
        mixtures
            .select(
                col("corpus"),
                Periods.month().as("period"),
                posexplode(col("mixture")).as(new String[] {"topic", "part"}))
            .groupBy("corpus", "topic", "period")
            .agg(count(lit(1)).as("documents"), sum(millionths).as("millionths"))
            .withColumn(
                "share", col("millionths").divide(col("documents").multiply(lit(MILLION)))));
  }
}
