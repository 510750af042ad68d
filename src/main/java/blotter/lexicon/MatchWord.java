package blotter.lexicon;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * A word as the matcher compares it.
 *
 * @param text its letters as they stand, no accents
 * @param key the same in lower case
 * @param stem the key without its final {@code s}; null where it has none or is too short
 * @param mayBegin whether a phrase may begin with it
 */
record MatchWord(String text, String key, String stem, boolean mayBegin) {

  private static final int SHORTEST_STEM = 2;

  static MatchWord of(String text, Predicate<MatchWord> begins) {
    String key = text.toLowerCase(Locale.ROOT);
    boolean inflected = key.length() > SHORTEST_STEM && key.endsWith("s");
    String stem = inflected ? key.substring(0, key.length() - 1) : null;
    MatchWord word = new MatchWord(text, key, stem, true);
    return begins.test(word) ? word : new MatchWord(text, key, stem, false);
  }
}
