package blotter.stage;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The sentences that come back in a source: disclaimers, descriptions of the agency, where to call.
 * Numbers in digits are all alike.
 *
 * @param days different days of publication on which a sentence has to stand. Days, not documents:
 *     a story that is reprinted twenty times stands in twenty documents of a few days
 * @param most how many sentences there may be; of more, those that recur most
 */
public record RecurringSentences(int days, int most) {

  /**
   * One row a sentence, with its {@code key}.
   *
   * @param documents {@code source}, {@code published} and {@code words}
   */
  public Dataset<Row> apply(Dataset<Row> documents) {
    return documents
        .select(col("published"), explode(array_distinct(keys())).as("key"))
        .repartition(col("key"))
        .groupBy("key", "published")
        .agg(count(lit(1)).as("documents"))
        .groupBy("key")
        .agg(count(lit(1)).as("days"))
        .where(col("days").geq(days))
        .orderBy(col("days").desc(), col("key"))
        .limit(most)
        .select("key");
  }

  /** The key of each sentence of {@code words} in its {@code source}: 64 bits. */
  static Column keys() {
    return transform(
        col("words"),
        sentence -> xxhash64(col("source"), regexp_replace(sentence, lit("[0-9]+"), lit("0"))));
  }
}
