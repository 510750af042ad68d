package blotter.incident;

import java.util.Map;

/**
 * How rare the keys are that two documents share.
 *
 * @param documents for each key that both have, the number of documents that have it
 */
public record Rarity(Map<String, Integer> documents) {

  /** Documents beyond which a key says nothing of a case. */
  public static final int COMMON = 60;

  /** From 1 for a key of two documents down to 0 for a common one, by the logarithm. */
  double of(String key) {
    Integer n = documents.get(key);
    return n == null ? 0 : weight(n);
  }

  static double weight(int documents) {
    return Math.max(0, 1 - Math.log(documents / 2.0) / Math.log(COMMON / 2.0));
  }

  /** The rarity of a name that both have, whole or by its rarest word. */
  double of(Name left, Name right) {
    if (left.text().equals(right.text()) && documents.containsKey("n|" + left.text())) {
      return of("n|" + left.text());
    }
    double best = 0;
    for (String word : left.words()) {
      if (right.words().contains(word)) {
        best = Math.max(best, of("w|" + word));
      }
    }
    return best;
  }

  /** How much all that is shared speaks for one case: the two rarest of each kind. */
  public double ofCase() {
    double sum = 0;
    for (String key : documents.keySet()) {
      double weight = of(key);
      sum += key.startsWith("w|") ? 0.3 * weight : key.startsWith("d|") ? 2 * weight : weight;
    }
    return sum;
  }
}
