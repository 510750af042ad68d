package blotter.lexicon;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A word as the matcher compares it.
 *
 * @param text its letters as they stand, no accents
 * @param key the same in lower case
 * @param stem the key without its final {@code s}; null where it has none or is too short
 * @param number the key's number in the vocabulary
 * @param stemNumber the stem's
 * @param correction the number of the name that it is a misspelling of; {@link Vocabulary#UNKNOWN}
 *     for all other words
 * @param mayBegin whether a phrase may begin with it
 */
record MatchWord(
    String text,
    String key,
    String stem,
    int number,
    int stemNumber,
    int correction,
    boolean mayBegin) {

  private static final int SHORTEST_STEM = 2;

  static MatchWord of(
      String text,
      Vocabulary vocabulary,
      Predicate<MatchWord> begins,
      UnaryOperator<String> correct) {
    String key = text.toLowerCase(Locale.ROOT);
    boolean inflected = key.length() > SHORTEST_STEM && key.endsWith("s");
    String stem = inflected ? key.substring(0, key.length() - 1) : null;
    int number = vocabulary.number(key);
    int stemNumber = vocabulary.number(stem);
    MatchWord word = new MatchWord(text, key, stem, number, stemNumber, Vocabulary.UNKNOWN, true);
    if (begins.test(word)) {
      return word;
    }

    int correction = vocabulary.number(correct.apply(text));
    boolean misspelt = correction != Vocabulary.UNKNOWN;
    return new MatchWord(text, key, stem, number, stemNumber, correction, misspelt);
  }
}
