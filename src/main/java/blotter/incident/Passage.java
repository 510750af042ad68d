package blotter.incident;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence with the case of its words.
 *
 * @param words its tokens as written
 * @param begins where each begins, in the unit of the events' cues
 * @param named the tokens that belong to personal names
 * @param mentioned the tokens that belong to agencies, places, drugs and the like
 */
public record Passage(List<String> words, List<Integer> begins, BitSet named, BitSet mentioned) {

  private static final Set<String> LISTING =
      Set.of(
          "and", "of", "aka", "also", "known", "as", "both", "each", "all", "a", "k", "years",
          "old", "age", "n");

  /** Whether only commas, ages, towns and "and" stand between two places. */
  boolean isListed(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = words.get(i);
      boolean letters = Character.isLetter(word.codePointAt(0));
      if (letters
          && !mentioned.get(i)
          && !named.get(i)
          && !Character.isUpperCase(word.codePointAt(0))
          && !LISTING.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** The first word that begins at a place or behind it; the number of words where none does. */
  int wordAt(int begin) {
    int at = 0;
    while (at < begins.size() && begins.get(at) < begin) {
      at++;
    }
    return at;
  }
}
