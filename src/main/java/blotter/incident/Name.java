package blotter.incident;

import java.util.List;
import java.util.Set;

/**
 * A proper name as a document writes it in full.
 *
 * @param words its words in lower case, in order, without initials and suffixes
 * @param person whether it is a person's
 * @param generation 1 for "Sr.", 2 for "Jr." and later ones, 0 where none is said
 */
public record Name(List<String> words, boolean person, int generation) {

  private static final int SHORTEST_MISSPELT = 7;

  /** Keeps a copy. */
  public Name {
    words = List.copyOf(words);
  }

  /** All words, one space between them. */
  public String text() {
    return String.join(" ", words);
  }

  /** Its last word. */
  String last() {
    return words.get(words.size() - 1);
  }

  /** Whether it is more than one word. */
  boolean isFull() {
    return words.size() > 1;
  }

  /**
   * Whether two names can be one: all words of the shorter stand in the longer, long ones with one
   * letter wrong at most, and neither is the other's father.
   */
  boolean fits(Name other) {
    boolean shortest = words.size() <= other.words.size();
    Name shorter = shortest ? this : other;
    Name longer = shortest ? other : this;
    if (generation * other.generation == 2) {
      return false;
    }
    for (String word : shorter.words) {
      if (!longer.has(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean has(String word) {
    if (words.contains(word)) {
      return true;
    }
    for (String own : words) {
      if (isMisspelt(own, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether long words differ in one letter, as where a source has lost one with an accent. */
  private static boolean isMisspelt(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    int longer = Math.max(left.length(), right.length());
    if (shorter < SHORTEST_MISSPELT || longer - shorter > 1) {
      return false;
    }

    int same = 0;
    while (same < shorter && left.charAt(same) == right.charAt(same)) {
      same++;
    }
    int behind = 0;
    while (behind < shorter - same
        && left.charAt(left.length() - 1 - behind) == right.charAt(right.length() - 1 - behind)) {
      behind++;
    }
    return longer - same - behind <= 1;
  }

  /** The same name, as a person's. */
  Name asPerson() {
    return person ? this : new Name(words, true, generation);
  }

  /** Whether all words of another name are among these. */
  boolean contains(Name other) {
    return words.containsAll(other.words);
  }

  /** The words as a set. */
  Set<String> set() {
    return Set.copyOf(words);
  }
}
