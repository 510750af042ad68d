package blotter.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms that stand in the same documents are one thing under several names: "bath", "salts" and
 * "bath salts".
 *
 * <p>Documents that two terms share are set against those that one of them has (Jaccard). From
 * {@value #WITH_A_WORD} on two terms that share a word are one, from {@value #WITHOUT} on others.
 */
public final class TermGroups {

  private static final double WITH_A_WORD = 0.5;
  private static final double WITHOUT = 0.8;

  /** More stories, then more occurrences, then the longer term; else by the alphabet. */
  private static final Comparator<Term> FIRST =
      Comparator.comparingLong(Term::stories)
          .thenComparingLong(Term::n)
          .thenComparingInt(term -> term.text().length())
          .reversed()
          .thenComparing(Term::text);

  private TermGroups() {}

  /**
   * A term.
   *
   * @param text the term
   * @param n how often it occurs
   * @param stories how many stories tell it
   * @param documents the documents that it stands in
   */
  public record Term(String text, long n, long stories, Set<String> documents) {

    /** Keeps a copy. */
    public Term {
      documents = Set.copyOf(documents);
    }
  }

  /**
   * The leading term of each group with the others of its group, both in the order of rank: more
   * stories, more occurrences, more letters. A term joins the first leading term that it is one
   * with. The order in which terms are given does not matter. Terms are compared only with those
   * that share a document.
   */
  public static Map<String, List<String>> of(List<Term> terms) {
    List<Term> ranked = terms.stream().sorted(FIRST).toList();
    Map<String, List<Integer>> leadersByDocument = new HashMap<>();
    List<Term> leaders = new ArrayList<>();
    Map<String, List<String>> groups = new LinkedHashMap<>();

    for (Term term : ranked) {
      Set<Integer> met = new HashSet<>();
      term.documents().forEach(it -> met.addAll(leadersByDocument.getOrDefault(it, List.of())));
      Term leader =
          met.stream()
              .sorted()
              .map(leaders::get)
              .filter(other -> areOne(other, term))
              .findFirst()
              .orElse(null);

      if (leader != null) {
        groups.get(leader.text()).add(term.text());
      } else {
        groups.put(term.text(), new ArrayList<>());
        for (String document : term.documents()) {
          leadersByDocument.computeIfAbsent(document, key -> new ArrayList<>()).add(leaders.size());
        }
        leaders.add(term);
      }
    }
    return groups;
  }

  private static boolean areOne(Term left, Term right) {
    long shared = left.documents().stream().filter(right.documents()::contains).count();
    long all = left.documents().size() + right.documents().size() - shared;
    boolean word = !Collections.disjoint(words(left), words(right));
    return shared >= (word ? WITH_A_WORD : WITHOUT) * all;
  }

  private static List<String> words(Term term) {
    return List.of(term.text().split(" ", -1));
  }
}
