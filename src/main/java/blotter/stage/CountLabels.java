package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts the documents of labels.
 *
 * @param fewest labelled documents below which a source has no share
 */
public record CountLabels(int fewest) {

  /**
   * Each {@code label} with {@code examples}, and {@code share}: of the labelled documents of a
   * source those that have it, in the source where that is the most.
   *
   * @param labelled rows of {@link LabelledDocuments} that have a label, with {@code source}
   */
  public Dataset<Row> apply(Dataset<Row> labelled) {
    Dataset<Row> totals = labelled.groupBy("source").agg(count(lit(1)).as("total"));
    return labelled
        .select(col("source"), explode(col("own")).as("label"))
        .groupBy("source", "label")
        .agg(count(lit(1)).as("n"))
        .join(totals, "source")
        .groupBy("label")
        .agg(
            sum("n").as("examples"),
            max(when(col("total").geq(fewest), col("n").divide(col("total"))).otherwise(lit(0.0)))
                .as("share"));
  }
}
