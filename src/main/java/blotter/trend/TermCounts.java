package blotter.trend;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Counts the one- and two-word terms of a document.
 *
 * <p>A word is a token that begins with a letter and has at least two characters; a two-word term
 * is two words side by side in one sentence. Terms that touch an excluded token (a personal name)
 * are not counted. Tokens of more than {@value #LONGEST_WORD} UTF-16 code units are no words.
 */
public final class TermCounts {

  private static final int LONGEST_WORD = 40;

  private final Map<String, Count> counts = new HashMap<>();

  /**
   * Adds one sentence.
   *
   * @param tokens its tokens in lower case, one space between them
   * @param excluded whether no term may touch the token of an index
   */
  public void add(String tokens, IntPredicate excluded) {
    int begin = 0;
    int index = 0;
    int before = -1;

    while (begin < tokens.length()) {
      int space = tokens.indexOf(' ', begin);
      int end = space < 0 ? tokens.length() : space;

      if (isWord(tokens, begin, end) && !excluded.test(index)) {
        count(tokens.substring(begin, end));
        if (before >= 0) {
          count(tokens.substring(before, end));
        }
        before = begin;
      } else {
        before = -1;
      }

      begin = end + 1;
      index++;
    }
  }

  /** How often each term stands in the document. */
  public Map<String, Integer> counts() {
    Map<String, Integer> numbers = new HashMap<>(counts.size() * 2);
    counts.forEach((term, count) -> numbers.put(term, count.n));
    return numbers;
  }

  private void count(String term) {
    counts.computeIfAbsent(term, key -> new Count()).n++;
  }

  private static boolean isWord(String tokens, int begin, int end) {
    int length = end - begin;
    return length > 1
        && length <= LONGEST_WORD
        && Character.isLetter(tokens.codePointAt(begin))
        && (length > 2 || tokens.codePointCount(begin, end) > 1);
  }

  private static final class Count {
    private int n;
  }
}
