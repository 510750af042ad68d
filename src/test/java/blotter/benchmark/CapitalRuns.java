package blotter.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs of capitalised words within sentences: "Swift Beef Company". Linear in the words. */
final class CapitalRuns {

  /** Last words of what is law or office, and of no case. */
  private static final Set<String> INSTITUTIONS =
      Set.of(
          ("act acts code law laws rule rules statute statutes amendment constitution section title"
                  + " register court courts division unit department office bureau committee"
                  + " commission attorney attorneys guidelines general judge justice director agent"
                  + " agents secretary commissioner administrator ambassador counsel charge"
                  + " inspector superintendent chief president minister council program initiative"
                  + " strategy force team agency week month day plan treaty"
                  + " convention agreement award report list investigator"
                  + " prosecutor manager coordinator decree order policy standards memorandum credit conference institution"
                  + " institutions summit session indictment complaint warrant")
              .split(" ", -1));

  private static final Set<String> LAWS =
      Set.of(
          ("act acts code law laws rule rules statute statutes amendment amendments treaty"
                  + " convention guidelines program initiative")
              .split(" ", -1));

  private static final Set<String> COMPANIES =
      Set.of(
          ("inc llc corp corporation company co ltd lp bank group service services system systems"
                  + " care fund hospital clinic school university associates partners industries"
                  + " holdings properties solutions")
              .split(" ", -1));

  private static final int LONGEST_LAW = 5;

  private CapitalRuns() {}

  /** Whether a word names an office or the like. */
  static boolean isInstitutional(String word) {
    return INSTITUTIONS.contains(word);
  }

  /** Whether a word belongs to the name of a law: "Sherman Act". In headings only right before. */
  static boolean isOfLaw(ScannedText text, int word) {
    int longest = text.is(ScannedText.HEADING, word) ? 2 : LONGEST_LAW;
    int end = Math.min(text.size(), word + longest);
    for (int i = word; i < end && text.isCapitalised(i); i++) {
      if (i > word && !text.isNext(i)) {
        return false;
      }
      if (LAWS.contains(text.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A run.
   *
   * @param from index of its first word
   * @param to index behind its last word
   */
  record Run(int from, int to) {

    /** Its words in lower case. */
    String text(ScannedText text) {
      StringBuilder joined = new StringBuilder(text.lower(from));
      for (int i = from + 1; i < to; i++) {
        joined.append(' ').append(text.lower(i));
      }
      return joined.toString();
    }

    /** Whether it ends as names of companies do. */
    boolean isCompany(ScannedText text) {
      return COMPANIES.contains(text.lower(to - 1));
    }

    /** Whether it names a law, an office or the like. */
    boolean isInstitution(ScannedText text) {
      return isInstitutional(text.lower(to - 1));
    }
  }

  /** The runs of two words and more, outside headings and mentions. */
  static List<Run> of(ScannedText text) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      int end = at;
      while (end < text.size() && isPart(text, end) && (end == at || text.isNext(end))) {
        end++;
      }
      if (end - at > 1) {
        runs.add(new Run(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return runs;
  }

  private static boolean isPart(ScannedText text, int word) {
    return text.isCapitalised(word)
        && !text.is(ScannedText.KEPT, word)
        && !text.is(ScannedText.HEADING, word);
  }
}
