package blotter.lexicon;

import java.util.Locale;
import java.util.function.BiFunction;
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
 * @param start what may begin with it; null where nothing does
 */
record MatchWord(
    String text, String key, String stem, int number, int stemNumber, int correction, Start start) {

  private static final int SHORTEST_STEM = 2;

  /**
   * A word of a text.
   *
   * @param starts what begins with a number or with a stem's number; null for nothing
   * @param correct the key of the name that a word must be where nothing begins with it, or null
   */
  static MatchWord of(
      String text,
      Vocabulary vocabulary,
      BiFunction<Integer, Integer, Start> starts,
      UnaryOperator<String> correct) {
    String key = text.toLowerCase(Locale.ROOT);
    boolean inflected = key.length() > SHORTEST_STEM && key.endsWith("s");
    String stem = inflected ? key.substring(0, key.length() - 1) : null;
    int number = vocabulary.number(key);
    int stemNumber = vocabulary.number(stem);

    Start start = starts.apply(number, stemNumber);
    int correction = start == null ? vocabulary.number(correct.apply(text)) : Vocabulary.UNKNOWN;
    return new MatchWord(text, key, stem, number, stemNumber, correction, start);
  }

  /**
   * What begins with a word.
   *
   * @param word where phrases go on that begin with the word; null for none
   * @param stem where those go on that begin with its stem; null for none
   * @param fills whether a name begins with either that fills slots
   */
  record Start(PhraseTrie.Node<Surface> word, PhraseTrie.Node<Surface> stem, boolean fills) {}
}
