package blotter.event;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words that patterns and the coder use, from {@code event-words.csv}: each word is
 * looked up once in a sentence, and its classes are bits.
 */
final class EventWords implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The bit of words that status cues are looked up by. */
  static final long CUES = 1L << 62;

  private static final String FORMER = "ex-";

  private final Map<String, Set<String>> classes;
  private final Map<String, Long> bits = new HashMap<>();
  private final Map<WordClass, Long> masks = new EnumMap<>(WordClass.class);

  /** From words by class, lower case. */
  EventWords(Map<String, Set<String>> classes) {
    this.classes = Map.copyOf(classes);
    long mask = 1;
    for (WordClass wordClass : WordClass.values()) {
      masks.put(wordClass, mask);
      for (String word : of(wordClass.code())) {
        bits.merge(word, mask, (one, other) -> one | other);
      }
      mask <<= 1;
    }
  }

  /** The words of a class; none for a class that the file does not have. */
  Set<String> of(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /** The classes of a word, lower case, as bits; those of "officer" for "ex-officer". */
  long bits(String word) {
    Long known = bits.get(word);
    if (known != null) {
      return known;
    }
    return word.startsWith(FORMER) ? bits.getOrDefault(word.substring(FORMER.length()), 0L) : 0;
  }

  /** Marks words that status cues are looked up by. */
  void markCues(Set<String> keys) {
    keys.forEach(word -> bits.merge(word, CUES, (one, other) -> one | other));
  }

  /** The bit of a class. */
  long mask(WordClass wordClass) {
    return masks.get(wordClass);
  }
}
