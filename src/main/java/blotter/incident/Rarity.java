package blotter.incident;

import java.util.Map;
import java.util.TreeMap;

/**
 * How rare the keys are that two documents share.
 *
 * @param documents for each key that both have, the number of documents that have it
 */
public record Rarity(Map<String, Integer> documents) {

  /** Documents beyond which a key brings none together. */
  public static final int COMMON = 60;

  /** How much must be shared for two documents to be compared. */
  public static final double COMPARABLE = 0.4;

  private static final double WORD = 0.5;

  private static final double RAREST = 2.0;

  private static final Map<Character, Double> OF_CASE =
      Map.of('n', 1.0, 'w', 0.3, 'a', 0.0, 'd', 2.0, 'u', 1.0, 'g', 1.0, 's', 1.0, 'p', 0.7);

  /** From 1 for a key of two documents down to 0 for a common one, by the logarithm. */
  public static double of(int documents) {
    return Math.max(0, 1 - Math.log(documents / RAREST) / Math.log(COMMON / RAREST));
  }

  /** How much a key speaks for one case. */
  public static double ofCase(String key, int documents) {
    return OF_CASE.getOrDefault(key.charAt(0), 0.0) * of(documents);
  }

  /** How much a key speaks for comparing: acts too, which many cases share. */
  public static double ofComparing(String key, int documents) {
    return switch (key.charAt(0)) {
      case 'a' -> of(documents) + COMPARABLE;
      case 'w' -> WORD * of(documents);
      default -> ofCase(key, documents);
    };
  }

  /** How much all that is shared speaks for one case. */
  double ofCase() {
    double sum = 0;
    for (Map.Entry<String, Integer> entry : new TreeMap<>(documents).entrySet()) {
      sum += ofCase(entry.getKey(), entry.getValue());
    }
    return sum;
  }

  /** The rarity of a name that both have, as a whole or by its rarest word. */
  double of(Name left, Name right) {
    double best = left.text().equals(right.text()) ? of("n|" + left.text()) : 0;
    best = Math.max(best, of("a|" + left.text()));
    for (String word : left.words()) {
      if (right.words().contains(word)) {
        best = Math.max(best, of("w|" + word));
      }
    }
    return best;
  }

  private double of(String key) {
    Integer n = documents.get(key);
    return n == null ? 0 : of(n);
  }
}
