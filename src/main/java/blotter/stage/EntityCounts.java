package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How often each counted document mentions each entity.
 *
 * @param kinds the kinds of entities to count
 */
public record EntityCounts(List<String> kinds) {

  /**
   * Rows with doc_id, source, published, kind, entity_id, path and n.
   *
   * @param mentions rows of {@code mentions} with the {@code source} and day {@code published} of
   *     their document
   */
  public Dataset<Row> apply(Dataset<Row> mentions) {
    return mentions
        .where(col("kind").isin(kinds.toArray()))
        .groupBy("doc_id", "source", "published", "kind", "entity_id", "path")
        .agg(count(lit(1)).as("n"));
  }
}
