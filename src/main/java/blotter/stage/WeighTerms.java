package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import blotter.topic.TermWeights;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;

/**
 * Weighs the terms of documents.
 *
 * @param weights of the corpus
 */
public record WeighTerms(Broadcast<TermWeights> weights) {

  /** Rows of {@link WordVectors} with weights in place of counts. */
  public Dataset<Row> apply(Dataset<Row> documents) {
    Broadcast<TermWeights> ofCorpus = weights;
    UserDefinedFunction weigh =
        udf(
                (UDF1<Vector, Vector>) counts -> weighed(ofCorpus.value(), counts.toSparse()),
                SQLDataTypes.VectorType())
            .asNondeterministic();
    return documents.withColumn("features", weigh.apply(col("features")));
  }

  private static Vector weighed(TermWeights weights, SparseVector counts) {
    return Vectors.sparse(
        counts.size(), counts.indices(), weights.of(counts.indices(), counts.values()));
  }
}
