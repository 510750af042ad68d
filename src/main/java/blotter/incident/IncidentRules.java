package blotter.incident;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * By what events are compared and joined: classes of words, and the weight of each feature.
 *
 * @param words words by class, lower case
 * @param weights weights by feature
 * @param link score from which two events are taken for one
 * @param mean mean score across two groups from which they are joined
 */
public record IncidentRules(
    Map<CaseWord, Set<String>> words, Map<Feature, Double> weights, double link, double mean)
    implements Serializable {

  /** Keeps copies. */
  public IncidentRules {
    words = Map.copyOf(words);
    weights = new EnumMap<>(weights);
  }

  /** Whether a word, however written, is of a class. */
  boolean is(String word, CaseWord wordClass) {
    return words.getOrDefault(wordClass, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a phrase of a class stands in a sentence. */
  boolean hasPhrase(List<String> sentence, CaseWord wordClass) {
    String text = String.join(" ", sentence).toLowerCase(Locale.ROOT);
    return words.getOrDefault(wordClass, Set.of()).stream().anyMatch(text::contains);
  }

  /** The weight of a feature in full. */
  double weight(Feature feature) {
    return weights.get(feature);
  }
}
