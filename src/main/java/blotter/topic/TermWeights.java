package blotter.topic;

import java.io.Serializable;
import java.util.List;

/**
 * Weights of a document's terms: {@code (1 + log count) * log((documents + 1) / (documents of the
 * term + 1))}, scaled so that their squares add up to 1 (Salton and Buckley 1988).
 */
public final class TermWeights implements Serializable {

  private static final long serialVersionUID = 1;

  private final double[] rarity;

  /**
   * Weights for a corpus.
   *
   * @param documents of the corpus
   * @param documentsOfTerms documents that have each term
   */
  public TermWeights(long documents, List<Long> documentsOfTerms) {
    this.rarity =
        documentsOfTerms.stream()
            .mapToDouble(n -> Math.log((documents + 1.0) / (n + 1.0)))
            .toArray();
  }

  /**
   * The weights of one document's terms.
   *
   * @param terms their indices
   * @param counts how often each stands there, 1 or more
   */
  public double[] of(int[] terms, double[] counts) {
    double[] weights = new double[terms.length];
    double squares = 0;
    for (int i = 0; i < terms.length; i++) {
      weights[i] = (1 + Math.log(counts[i])) * rarity[terms[i]];
      squares += weights[i] * weights[i];
    }

    double length = Math.sqrt(squares);
    for (int i = 0; length > 0 && i < weights.length; i++) {
      weights[i] /= length;
    }
    return weights;
  }
}
