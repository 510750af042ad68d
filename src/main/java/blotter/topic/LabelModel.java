package blotter.topic;

import java.io.Serializable;

/** A logistic model of one label over weights of terms. */
public final class LabelModel implements Serializable {

  private static final long serialVersionUID = 1;

  private final String label;
  private final double[] coefficients;
  private final double intercept;

  /** Keeps a copy of the coefficients, one a term. */
  public LabelModel(String label, double[] coefficients, double intercept) {
    this.label = label;
    this.coefficients = coefficients.clone();
    this.intercept = intercept;
  }

  /** The label. */
  public String label() {
    return label;
  }

  /**
   * The probability that a document has the label.
   *
   * @param terms indices of its terms
   * @param weights theirs
   */
  public double probability(int[] terms, double[] weights) {
    double sum = intercept;
    for (int i = 0; i < terms.length; i++) {
      sum += coefficients[terms[i]] * weights[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
