package blotter.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Says which labels of one set documents have.
 *
 * @param set name of the label set
 * @param folds number of folds
 */
public record LabelledDocuments(String set, int folds) {

  /**
   * Documents with {@code own}, their labels of the set without blanks and repetitions, empty where
   * they have none, and {@code fold}, from 0, which their ids decide; {@code labels} goes.
   */
  public Dataset<Row> apply(Dataset<Row> documents) {
    Column own =
        filter(array_distinct(col("labels").getItem(set)), label -> trim(label).notEqual(lit("")));
    return documents
        .withColumn("own", coalesce(own, array().cast("array<string>")))
        .withColumn(
            "fold", pmod(xxhash64(lit("fold"), col("doc_id")), lit((long) folds)).cast("int"))
        .drop("labels");
  }
}
