package blotter.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.dense_rank;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import blotter.corpus.RejectCode;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Gives every document its doc_id, finds exact duplicates, and rejects records that use an id of
 * their source again for another text.
 *
 * <p>A document keeps its source's id, else it takes the first 24 hexadecimal digits of its text's
 * SHA-256. Where two sources use one id, the one whose name comes first keeps it and the others put
 * their name before it. A text that comes again under the same id takes it with a number: {@code
 * ~2}. {@code duplicate_of} is the doc_id of the first document with the same text: the earliest,
 * one with an id of its own before one without, then the smallest doc_id. All of it depends on what
 * the records say and where they lie, not on the order of files or rows.
 */
public record AssignIds() {

  /** Rows of {@link ParseRecords} with {@code doc_id}, {@code sha256} and {@code duplicate_of}. */
  public Dataset<Row> apply(Dataset<Row> parsed) {
    Column place = concat(col("file"), lit("#"), col("record"));
    Dataset<Row> keyed =
        parsed
            .withColumn("sha256", sha2(col("text"), 256))
            .withColumn("place", sha2(place, 256))
            .withColumn("id", coalesce(col("own_id"), substring(col("sha256"), 1, 24)))
            .withColumn("owner", when(col("own_id").isNotNull(), col("source")).otherwise(lit("")))
            .withColumn("id_key", coalesce(col("id"), col("place")));

    return duplicates(distinct(identified(keyed)))
        .drop("id", "owner", "id_key", "text_key", "place", "owner_rank", "use", "first_text");
  }

  private static Dataset<Row> identified(Dataset<Row> keyed) {
    WindowSpec byId = Window.partitionBy("id_key");
    WindowSpec uses = Window.partitionBy("id_key", "owner").orderBy("published", "file", "record");

    Column again = col("use").gt(1);
    Column conflict = again.and(col("sha256").notEqual(col("first_text")));
    Column base =
        when(col("owner_rank").equalTo(1), col("id"))
            .otherwise(concat(col("source"), lit(":"), col("id")));

    return keyed
        .withColumn("owner_rank", dense_rank().over(byId.orderBy("owner")))
        .withColumn("use", row_number().over(uses))
        .withColumn("first_text", first("sha256").over(uses))
        .withColumn("doc_id", when(again, concat(base, lit("~"), col("use"))).otherwise(base))
        .withColumn(
            "detail",
            when(conflict, concat(lit("id used before with other text: "), col("id")))
                .otherwise(col("detail")))
        .withColumn(
            "excerpt", when(conflict, substring(col("text"), 1, 200)).otherwise(col("excerpt")))
        .withColumn(
            "code", when(conflict, lit(RejectCode.ID_CONFLICT.code())).otherwise(col("code")));
  }

  /** Ids made of a name and an id may equal another's own id: the later one takes a digest too. */
  private static Dataset<Row> distinct(Dataset<Row> identified) {
    WindowSpec sameId =
        Window.partitionBy("final_key").orderBy("published", "source", "file", "record");
    return identified
        .withColumn("final_key", coalesce(col("doc_id"), col("place")))
        .withColumn("clash", row_number().over(sameId))
        .withColumn(
            "doc_id",
            when(
                    col("clash").gt(1).and(col("code").isNull()),
                    concat(col("doc_id"), lit("~"), substring(col("sha256"), 1, 12)))
                .otherwise(col("doc_id")))
        .drop("final_key", "clash");
  }

  private static Dataset<Row> duplicates(Dataset<Row> identified) {
    Column counted = col("code").isNull();
    WindowSpec sameText =
        Window.partitionBy("text_key")
            .orderBy(col("published"), col("own_id").isNull(), col("doc_id"));
    Column original = first("doc_id").over(sameText);

    return identified
        .withColumn("text_key", when(counted, col("sha256")).otherwise(col("place")))
        .withColumn("duplicate_of", when(counted.and(original.notEqual(col("doc_id"))), original));
  }
}
