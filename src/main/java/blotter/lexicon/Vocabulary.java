package blotter.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Numbers for the words of a lexicon's phrases, so that tries compare numbers and not letters. */
final class Vocabulary {

  /** Number of a word that no phrase has. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();

  /** The number of a word, which gets one if it has none. */
  int add(String word) {
    return numbers.computeIfAbsent(word, added -> numbers.size());
  }

  /** The number of a word; {@link #UNKNOWN} if it has none or is null. */
  int number(String word) {
    return word == null ? UNKNOWN : numbers.getOrDefault(word, UNKNOWN);
  }
}
