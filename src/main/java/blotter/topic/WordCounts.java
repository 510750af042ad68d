package blotter.topic;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Counts the words of a document, apart where they stand in personal names.
 *
 * <p>A word is a token of letters, with hyphens or apostrophes inside, of {@value #SHORTEST} to
 * {@value #LONGEST} UTF-16 code units: numbers and abbreviations with periods are none. Curly
 * apostrophes are written straight, as stop words are.
 */
public final class WordCounts {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  private final Map<String, Uses> counts = new TreeMap<>();

  /**
   * Uses of a word in a document.
   *
   * @param plain outside of personal names
   * @param names inside them
   */
  public record Uses(int plain, int names) {

    private Uses and(Uses more) {
      return new Uses(plain + more.plain, names + more.names);
    }
  }

  /**
   * Adds one sentence.
   *
   * @param tokens its tokens in lower case, one space between them
   * @param isName whether the token of an index, from 0, belongs to a personal name
   */
  public void add(String tokens, IntPredicate isName) {
    int begin = 0;
    int index = 0;

    while (begin < tokens.length()) {
      int space = tokens.indexOf(' ', begin);
      int end = space < 0 ? tokens.length() : space;

      if (isWord(tokens, begin, end)) {
        Uses one = isName.test(index) ? new Uses(0, 1) : new Uses(1, 0);
        counts.merge(tokens.substring(begin, end).replace('’', '\''), one, Uses::and);
      }

      begin = end + 1;
      index++;
    }
  }

  /** The uses of each word, in the order of the words. */
  public Map<String, Uses> counts() {
    return new TreeMap<>(counts);
  }

  private static boolean isWord(String tokens, int begin, int end) {
    int length = end - begin;
    if (length < SHORTEST || length > LONGEST) {
      return false;
    }

    for (int i = begin; i < end; i++) {
      char c = tokens.charAt(i);
      boolean inside = i > begin && i < end - 1 && (c == '-' || c == '\'' || c == '’');
      if (!Character.isLetter(c) && !inside) {
        return false;
      }
    }
    return true;
  }
}
