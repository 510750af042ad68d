package blotter.trend;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the one- and two-word terms of a document.
 *
 * <p>A word is a token that begins with a letter and has at least two characters; a two-word term
 * is two words side by side in one sentence. Terms that touch an excluded token (a personal name)
 * are not counted. Tokens of more than {@value #LONGEST_WORD} characters are no words.
 */
public final class TermCounts {

  private static final int LONGEST_WORD = 40;

  private final Map<String, Integer> counts = new HashMap<>();
  private long tokens;

  /**
   * Adds one sentence.
   *
   * @param words its tokens in lower case
   * @param excluded indices of tokens that no term may touch
   */
  public void add(List<String> words, BitSet excluded) {
    String before = null;
    tokens += words.size();

    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!isWord(word) || excluded.get(i)) {
        before = null;
        continue;
      }

      counts.merge(word, 1, Integer::sum);
      if (before != null) {
        counts.merge(before + ' ' + word, 1, Integer::sum);
      }
      before = word;
    }
  }

  /** How often each term stands in the document. */
  public Map<String, Integer> counts() {
    return Map.copyOf(counts);
  }

  /** Number of tokens added, words or not. */
  public long tokens() {
    return tokens;
  }

  private static boolean isWord(String token) {
    return token.length() <= LONGEST_WORD
        && token.codePointCount(0, token.length()) > 1
        && Character.isLetter(token.codePointAt(0));
  }
}
