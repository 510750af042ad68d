package blotter.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.DoubleType;

import blotter.table.Cooccurrence;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts the documents that name two entities, by period. */
public record CountCooccurrence() {

  /**
   * Rows of {@code cooccurrence}.
   *
   * @param entities rows of {@link EntityCounts}
   * @param exposure rows of {@link Exposure}
   */
  public Dataset<Row> apply(Dataset<Row> entities, Dataset<Row> exposure) {
    Dataset<Row> named = entities.select("doc_id", "published", "entity_id");
    Dataset<Row> left = named.withColumnRenamed("entity_id", "left_id");
    Dataset<Row> right = named.select(col("doc_id"), col("entity_id").as("right_id"));

    Dataset<Row> joint =
        Periods.all(left.join(right, "doc_id").where(col("left_id").lt(col("right_id"))))
            .groupBy("granularity", "period", "left_id", "right_id")
            .agg(count(lit(1)).as("joint"));
    Dataset<Row> single =
        Periods.all(named)
            .groupBy("granularity", "period", "entity_id")
            .agg(count(lit(1)).as("alone"));

    Dataset<Row> rows =
        join(join(joint, single, "left"), single, "right")
            .join(
                broadcast(exposure.withColumnRenamed("exposure", "documents")),
                JoinColumns.of("granularity", "period"),
                "inner");
    for (String measure : List.of("g2", "q", "npmi", "log_dice")) {
      rows = rows.withColumn(measure, lit(null).cast(DoubleType));
    }
    return Cooccurrence.TABLE.conform(rows);
  }

  private static Dataset<Row> join(Dataset<Row> pairs, Dataset<Row> single, String side) {
    Dataset<Row> renamed =
        single.withColumnRenamed("entity_id", side + "_id").withColumnRenamed("alone", side + "_n");
    return pairs.join(renamed, JoinColumns.of("granularity", "period", side + "_id"), "inner");
  }
}
