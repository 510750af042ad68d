package blotter.findings;

import blotter.report.KeyTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which terms of a contrast are shown. A term of two words that begins or ends with a function word
 * is none, a term with the name of a drug is left out where drugs make the contrast, and of two
 * terms that share a word and are about as frequent only the more distinctive one stays.
 */
final class ChooseTerms {

  /** Two terms that share a word tell the same if neither is this many times as frequent. */
  private static final long AS_FREQUENT = 2;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has",
          "have", "he", "her", "his", "in", "into", "is", "it", "its", "of", "on", "or", "our",
          "she", "that", "the", "their", "them", "they", "this", "to", "was", "we", "were", "which",
          "who", "will", "with");

  private ChooseTerms() {}

  /**
   * The chosen, in order.
   *
   * @param terms the most distinctive first
   * @param leftOut words that no chosen term has
   * @param most how many are chosen at most
   */
  static List<KeyTerm> of(List<KeyTerm> terms, Set<String> leftOut, int most) {
    List<KeyTerm> chosen = new ArrayList<>();
    for (KeyTerm term : terms) {
      Set<String> words = new HashSet<>(words(term.term()));
      if (chosen.size() < most
          && !isFragment(words(term.term()))
          && words.stream().noneMatch(leftOut::contains)
          && chosen.stream().noneMatch(other -> sameStory(other, term, words))) {
        chosen.add(term);
      }
    }
    return chosen;
  }

  /** The words of a term or a name. */
  static List<String> words(String term) {
    return Arrays.asList(term.split("[\\s-]+", -1));
  }

  private static boolean isFragment(List<String> words) {
    return FUNCTION_WORDS.contains(words.get(0))
        || FUNCTION_WORDS.contains(words.get(words.size() - 1));
  }

  private static boolean sameStory(KeyTerm other, KeyTerm term, Set<String> words) {
    return words(other.term()).stream().anyMatch(words::contains)
        && other.n() <= AS_FREQUENT * term.n()
        && term.n() <= AS_FREQUENT * other.n();
  }
}
