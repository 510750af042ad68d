package blotter.incident;

import java.util.List;
import java.util.Set;

/**
 * A proper name as a document writes it in full.
 *
 * @param words its words in lower case, in order
 * @param person whether it is a person's
 */
public record Name(List<String> words, boolean person) {

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private static final int SHORTEST_MISSPELT = 7;

  /** Keeps a copy. */
  public Name {
    words = List.copyOf(words);
  }

  /** All words, one space between them. */
  String text() {
    return String.join(" ", words);
  }

  /** The last word that is no "Jr." or "III". */
  String last() {
    for (int i = words.size() - 1; i > 0; i--) {
      if (!SUFFIXES.contains(words.get(i))) {
        return words.get(i);
      }
    }
    return words.get(0);
  }

  /** Whether two names can be one: all words of the shorter stand in the longer, its last too. */
  boolean fits(Name other) {
    Name shorter = words.size() <= other.words.size() ? this : other;
    Name longer = shorter == this ? other : this;
    if (generation() != other.generation() && generation() != 0 && other.generation() != 0) {
      return false;
    }
    int common = 0;
    for (String word : shorter.words) {
      boolean stands = longer.has(word);
      if (!stands && !isLoose(word)) {
        return false;
      }
      common += stands && !isLoose(word) ? 1 : 0;
    }
    return common >= 2 || (common == 1 && shorter.words.size() == 1);
  }

  private boolean has(String word) {
    for (String own : words) {
      if (own.equals(word) || isMisspelt(own, word)) {
        return true;
      }
    }
    return false;
  }

  /** Long words that differ in one letter, as a letter with an accent that a source has lost. */
  private static boolean isMisspelt(String left, String right) {
    if (Math.min(left.length(), right.length()) < SHORTEST_MISSPELT
        || Math.abs(left.length() - right.length()) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(left.length(), right.length());
    while (same < shorter && left.charAt(same) == right.charAt(same)) {
      same++;
    }
    int behind = 0;
    while (behind < shorter - same
        && left.charAt(left.length() - 1 - behind) == right.charAt(right.length() - 1 - behind)) {
      behind++;
    }
    return Math.max(left.length(), right.length()) - same - behind <= 1;
  }

  /** Initials and suffixes, which are often left out. */
  private static boolean isLoose(String word) {
    return SUFFIXES.contains(word) || word.length() == 1 || (word.length() == 2 && word.endsWith("."));
  }

  /** 1 for the father, 2 and more for the son; 0 where it is not said. */
  private int generation() {
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i).replace(".", "");
      if (SUFFIXES.contains(word)) {
        return word.equals("sr") ? 1 : 2;
      }
    }
    return 0;
  }
}
