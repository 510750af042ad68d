package blotter.lexicon;

import java.util.Set;

/** The capitalised words right before a surface that wants a name, as in "St. Louis Police". */
final class NameRun {

  private static final int MOST_WORDS = 5;

  /** Most units of a name, the periods of its abbreviations among them. */
  static final int LONGEST = 2 * MOST_WORDS;

  private static final int LONGEST_ABBREVIATION = 3;

  /** Words that begin a sentence or a list when capitalised, and no name. */
  private static final Set<String> NO_NAME =
      Set.of(
          "the",
          "a",
          "an",
          "and",
          "in",
          "on",
          "at",
          "by",
          "with",
          "from",
          "for",
          "of",
          "to",
          "as",
          "both",
          "several",
          "other",
          "local",
          "state",
          "federal",
          "special",
          "former",
          "our",
          "their",
          "his",
          "her",
          "this",
          "that",
          "said",
          "when",
          "after",
          "while",
          "each",
          "all",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday");

  private final MatchUnits units;

  NameRun(MatchUnits units) {
    this.units = units;
  }

  /**
   * First unit of the name that ends before {@code from}; {@code from} if none stands there.
   *
   * @param barrier the name does not reach before this unit
   */
  int begin(int from, int barrier) {
    int begin = from;
    while (begin > barrier && from - begin < MOST_WORDS && isNameWord(begin - 1)) {
      begin--;
      if (begin > barrier && isAbbreviationPeriod(begin - 1)) {
        begin--;
      }
    }
    return begin < from && isNameWord(begin) ? begin : from;
  }

  private boolean isNameWord(int i) {
    return Character.isUpperCase(units.word(i).codePointAt(0)) && !NO_NAME.contains(units.key(i));
  }

  private boolean isAbbreviationPeriod(int i) {
    return i > 0
        && units.key(i).equals(".")
        && units.end(i - 1) == units.begin(i)
        && units.key(i - 1).length() <= LONGEST_ABBREVIATION
        && isNameWord(i - 1);
  }
}
