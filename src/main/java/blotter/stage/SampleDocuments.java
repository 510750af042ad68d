package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Draws documents by their ids, so that the same are drawn each time, and lays them in one
 * partition in the order of their ids: what is learned from them depends on nothing else.
 *
 * @param most about how many documents at most
 */
public record SampleDocuments(long most) {

  private static final long PARTS = 1_000_000;

  /**
   * The drawn rows.
   *
   * @param documents with {@code doc_id}
   * @param number how many they are
   */
  public Dataset<Row> apply(Dataset<Row> documents, long number) {
    Dataset<Row> drawn =
        number <= most
            ? documents
            : documents.where(
                pmod(xxhash64(col("doc_id")), lit(PARTS))
                    .lt(lit((long) ((double) most / number * PARTS))));
    return drawn.repartition(1).sortWithinPartitions("doc_id");
  }
}
