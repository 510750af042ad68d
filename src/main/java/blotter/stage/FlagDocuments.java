package blotter.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import blotter.trend.Granularity;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Says of each counted document what a reader of trends may doubt: whether its source is one of the
 * fixed panel, whether its date is suspect, and whether it repeats an earlier document.
 *
 * @param panel the granularity of {@link FindPanel}
 */
public record FlagDocuments(Granularity panel) {

  /**
   * Rows with doc_id, source, published, tokens (0 for a text that was not annotated), {@code
   * of_panel}, {@code suspect} and {@code repeats}.
   *
   * @param counted counted documents with {@code doc_id}, {@code source}, {@code published}, {@code
   *     tokens} and {@code date_verdict}; read thrice
   * @param nearDuplicates rows of {@code near_duplicates}; null where they were not looked for, and
   *     then {@code repeats} is null
   */
  public Dataset<Row> apply(Dataset<Row> counted, Dataset<Row> nearDuplicates) {
    Dataset<Row> sources = new FindPanel(panel).apply(counted).withColumn("of_panel", lit(true));
    Dataset<Row> flagged =
        counted
            .join(sources, JoinColumns.of("source"), "left")
            .withColumn("of_panel", coalesce(col("of_panel"), lit(false)))
            .withColumn("suspect", FindPanel.isSuspect())
            .withColumn("tokens", coalesce(col("tokens").cast(LongType), lit(0L)));

    Dataset<Row> repeating =
        nearDuplicates == null
            ? flagged.withColumn("repeats", lit(null).cast(BooleanType))
            : withRepeats(flagged, nearDuplicates);
    return repeating.select(
        "doc_id", "source", "published", "tokens", "of_panel", "suspect", "repeats");
  }

  private static Dataset<Row> withRepeats(Dataset<Row> flagged, Dataset<Row> nearDuplicates) {
    Dataset<Row> repeats =
        nearDuplicates
            .where(col("doc_id").notEqual(col("of")))
            .select(col("doc_id"), lit(true).as("repeats"));
    return flagged
        .join(repeats, JoinColumns.of("doc_id"), "left")
        .withColumn("repeats", coalesce(col("repeats"), lit(false)));
  }
}
