package blotter.stage;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;

import blotter.topic.LabelModel;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Learns to tell the documents of a label from the others: logistic regression of MLlib.
 *
 * @param label one of {@code own}
 */
public record FitLabel(String label) {

  private static final int STEPS = 15;

  /** Of the squared coefficients; terms' weights are at most 1, and so this is little. */
  private static final double PENALTY = 1e-5;

  /**
   * The model.
   *
   * @param documents {@code own} (labels), {@code features} and {@code weight}, in one partition
   *     and a fixed order
   */
  public LabelModel apply(Dataset<Row> documents) {
    LogisticRegressionModel model =
        new LogisticRegression()
            .setFamily("binomial")
            .setMaxIter(STEPS)
            .setRegParam(PENALTY)
            .setStandardization(false)
            .setFeaturesCol("features")
            .setLabelCol("target")
            .setWeightCol("weight")
            .fit(
                documents.select(
                    col("features"),
                    col("weight"),
                    array_contains(col("own"), label).cast("double").as("target")));
    return new LabelModel(label, model.coefficients().toArray(), model.intercept());
  }
}
