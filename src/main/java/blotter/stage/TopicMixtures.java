package blotter.stage;

import static org.apache.spark.ml.functions.vector_to_array;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.transform;

import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Says how much of each document belongs to each topic.
 *
 * @param corpus name of the corpus
 * @param model its topics
 */
public record TopicMixtures(String corpus, LDAModel model) {

  private static final int DIGITS = 6;

  /**
   * {@code corpus}, {@code doc_id}, {@code published}, {@code mixture} and {@code topic}.
   *
   * @param documents with {@code doc_id}, {@code published} and {@code features}
   */
  public Dataset<Row> apply(Dataset<Row> documents) {
    return model
        .transform(documents)
        .withColumn("corpus", lit(corpus))
        .withColumn(
            "mixture",
            transform(
                vector_to_array(col(FitTopics.MIXTURE), "float64"), share -> round(share, DIGITS)))
        .withColumn(
            "topic",
            array_position(col("mixture"), array_max(col("mixture"))).minus(lit(1)).cast("int"))
        .select("corpus", "doc_id", "published", "mixture", "topic");
  }
}
