package blotter.incident;

import java.util.BitSet;
import java.util.List;

/**
 * A sentence with the case of its words.
 *
 * @param words its tokens as written
 * @param begins where each begins, in the unit of the events' cues
 * @param named the tokens that belong to personal names
 * @param mentioned the tokens that belong to agencies, places, drugs and the like
 */
public record Passage(List<String> words, int[] begins, BitSet named, BitSet mentioned) {

  /** The first word that begins at a place or behind it; the number of words where none does. */
  int wordAt(int begin) {
    int at = 0;
    while (at < begins.length && begins[at] < begin) {
      at++;
    }
    return at;
  }
}
