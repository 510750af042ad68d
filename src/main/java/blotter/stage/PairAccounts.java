package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.LongType;

import blotter.incident.Rarity;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;

/**
 * Brings documents together that may tell one case: those that share rare keys enough.
 *
 * <p>A key of more than {@link Rarity#COMMON} documents brings none together, so that a document
 * meets a bounded number of others for each of its keys, and the cost grows with the documents.
 */
public record PairAccounts() {

  private static final double MILLION = 1e6;

  /**
   * The keys that bring documents together: {@code doc_id}, {@code key}, and {@code n}, the number
   * of documents that have it.
   *
   * @param accounts rows of {@link ReadAccounts}
   */
  public Dataset<Row> keys(Dataset<Row> accounts) {
    Dataset<Row> all = accounts.select(col("doc_id"), explode(col("keys")).as("key"));
    Dataset<Row> numbers =
        all.groupBy("key")
            .agg(count(lit(1)).cast("int").as("n"))
            .where(col("n").between(2, Rarity.COMMON));
    return all.join(numbers, "key");
  }

  /**
   * Pairs of documents: {@code left_doc} below {@code right_doc}, once each.
   *
   * @param keys rows of {@link #keys}
   */
  public Dataset<Row> apply(Dataset<Row> keys) {
    UserDefinedFunction weight =
        udf(
            (UDF2<String, Integer, Long>)
                (key, n) -> Math.round(Rarity.ofComparing(key, n) * MILLION),
            LongType);
    Column own = weight.apply(col("key"), col("n"));
    Dataset<Row> weighted = keys.withColumn("weight", own).where(col("weight").gt(0));
    Dataset<Row> left = weighted.select(col("key"), col("doc_id").as("left_doc"), col("weight"));
    Dataset<Row> right = weighted.select(col("key"), col("doc_id").as("right_doc"));
    return left.join(right, "key")
        .where(col("left_doc").lt(col("right_doc")))
        .groupBy("left_doc", "right_doc")
        .agg(sum("weight").as("weight"))
        .where(col("weight").geq(Math.round(Rarity.COMPARABLE * MILLION)))
        .select("left_doc", "right_doc");
  }

  /** Accounts with {@code shared}, the rows of {@link #keys} that they have. */
  public Dataset<Row> withKeys(Dataset<Row> accounts, Dataset<Row> keys) {
    Dataset<Row> shared =
        keys.groupBy("doc_id").agg(collect_list(struct(col("key"), col("n"))).as("shared"));
    return accounts.drop("keys").join(shared, "doc_id");
  }
}
