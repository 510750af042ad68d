package blotter.trend;

import java.util.ArrayList;
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
 */
public final class TermGroups {

  /** Documents that two terms share, of those that one of them has, to be one thing. */
  private static final double ALIKE = 0.5;

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
   * stories, more occurrences, more letters. A term joins the first leading term that is told in
   * half or more of the documents of both together. The order in which terms are given does not
   * matter. Terms are compared only with those that share a document.
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
              .filter(other -> areAlike(other.documents(), term.documents()))
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

  private static boolean areAlike(Set<String> left, Set<String> right) {
    long shared = left.stream().filter(right::contains).count();
    return shared >= ALIKE * (left.size() + right.size() - shared);
  }
}
