package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.table.Classifications;
import blotter.topic.GivenLabel;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;

/**
 * Gives documents the labels whose probability reaches the threshold.
 *
 * @param set name of the label set
 * @param labels that may be given
 */
public record AssignLabels(String set, Broadcast<List<GivenLabel>> labels) {

  private static final double MILLION = 1e6;

  private static final StructType GIVEN =
      new StructType()
          .add("label", StringType)
          .add("probability", DoubleType)
          .add("precision", DoubleType)
          .add("recall", DoubleType);

  /**
   * Rows of {@code classifications}.
   *
   * @param documents {@code doc_id} and {@code features} of documents without a label of the set
   */
  public Dataset<Row> apply(Dataset<Row> documents) {
    Broadcast<List<GivenLabel>> all = labels;
    UserDefinedFunction given =
        udf(
                (UDF1<Vector, List<Row>>) vector -> given(all.value(), vector.toSparse()),
                createArrayType(GIVEN))
            .asNondeterministic();
    return Classifications.TABLE.conform(
        documents
            .select(col("doc_id"), explode(given.apply(col("features"))).as("given"))
            .select("doc_id", "given.*")
            .withColumn("label_set", lit(set)));
  }

  private static List<Row> given(List<GivenLabel> labels, SparseVector terms) {
    List<Row> given = new ArrayList<>();
    for (GivenLabel label : labels) {
      double probability = label.model().probability(terms.indices(), terms.values());
      if (probability >= label.threshold()) {
        given.add(
            RowFactory.create(
                label.model().label(),
                Math.round(probability * MILLION) / MILLION,
                label.precision(),
                label.recall()));
      }
    }
    return given;
  }
}
