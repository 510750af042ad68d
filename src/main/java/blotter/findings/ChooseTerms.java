package blotter.findings;

import blotter.report.KeyTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Which terms of a contrast are shown. A term that begins or ends with a function word is none, and
 * a term with the name of a drug is left out where drugs make the contrast. Of two terms that share
 * a word and are about as frequent one stays: the longer if it stands for most of the shorter
 * ({@code mental health} for {@code mental}), else the more distinctive.
 */
final class ChooseTerms {

  /** Two terms that share a word tell the same if neither is more often as frequent. */
  private static final long AS_FREQUENT = 2;

  /** From this share of a word's occurrences a longer term stands for the word. */
  private static final double MOST_OF_IT = 0.7;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          """
          a about after all also an and any are as at be because been being between but by can
          could did do does during each every for from had has have he her him his how i if in
          into is it its just made make many may me more most my new no not now of on one only
          or other our out over said she should so some such than that the their them then
          there these they this those through to under up us was we were what when where which
          while who will with would you your
          """
              .strip()
              .split("\\s+"));

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
      List<String> words = words(term.term());
      if (isFragment(words) || words.stream().anyMatch(leftOut::contains)) {
        continue;
      }

      int same = sameStory(chosen, term);
      if (same >= 0 && standsFor(term, chosen.get(same))) {
        chosen.set(same, term);
      } else if (same < 0 && chosen.size() < most) {
        chosen.add(term);
      }
    }
    return chosen.stream().distinct().toList();
  }

  /** The words of a term or a name. */
  static List<String> words(String term) {
    return Arrays.asList(term.split("[\\s-]+", -1));
  }

  private static boolean isFragment(List<String> words) {
    return FUNCTION_WORDS.contains(words.get(0))
        || FUNCTION_WORDS.contains(words.get(words.size() - 1));
  }

  /** The place of the first chosen term that tells the same; -1 if none does. */
  private static int sameStory(List<KeyTerm> chosen, KeyTerm term) {
    for (int i = 0; i < chosen.size(); i++) {
      KeyTerm other = chosen.get(i);
      if (!Collections.disjoint(words(other.term()), words(term.term()))
          && other.n() <= AS_FREQUENT * term.n()
          && term.n() <= AS_FREQUENT * other.n()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean standsFor(KeyTerm longer, KeyTerm shorter) {
    List<String> words = words(longer.term());
    return words.size() > words(shorter.term()).size()
        && words.containsAll(words(shorter.term()))
        && longer.n() >= MOST_OF_IT * shorter.n();
  }
}
