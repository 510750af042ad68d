package blotter.mention;

import blotter.lexicon.NameWords;
import blotter.text.Tokens;
import java.util.Set;

/**
 * What a word may be in a personal name, as bits that are kept with each distinct token. Reading a
 * mark costs one look at an array.
 */
final class NameMarks {

  static final int GIVEN = 1;
  static final int FAMILY = 1 << 1;
  static final int LETTER = 1 << 2;
  static final int ENDS_TITLE = 1 << 3;

  /** Comes before the rest of a town's name: "San", "Fort". */
  static final int BEFORE_TOWN = 1 << 4;

  /** Stands between the parts of a name: "de", "bin", a hyphen. */
  static final int INSIDE = 1 << 5;

  static final int PERIOD = 1 << 6;

  /** Belongs to the name of somebody who holds an office of the lexicon. */
  static final int HOLDER = 1 << 7;

  private static final Set<String> BEFORE_TOWNS =
      Set.of(
          "san", "santa", "los", "las", "el", "la", "st", "st.", "saint", "fort", "ft.", "new",
          "port", "mount", "mt.", "lake", "puerto", "rio", "costa", "isla", "prince");

  private static final Set<String> BETWEEN =
      Set.of(
          "-", ".", "de", "la", "del", "van", "von", "al", "bin", "ibn", "da", "di", "du", "dos",
          "der", "den", "ter");

  private NameMarks() {}

  /** The marks of a word in lower case. */
  static int of(String lower, NameWords words, Set<String> titleEnds) {
    String name = withoutPossessive(lower);
    int marks = words.given().contains(name) ? GIVEN : 0;
    marks |= words.family().contains(name) ? FAMILY : 0;
    marks |= words.holders().contains(name) ? HOLDER : 0;
    marks |= Character.isLetter(lower.codePointAt(0)) ? LETTER : 0;
    marks |= titleEnds.contains(withoutPeriods(lower)) ? ENDS_TITLE : 0;
    marks |= BEFORE_TOWNS.contains(lower) ? BEFORE_TOWN : 0;
    marks |= BETWEEN.contains(lower) ? INSIDE : 0;
    return marks | (lower.equals(".") ? PERIOD : 0);
  }

  static boolean is(int mark, Tokens tokens, int at) {
    return (tokens.marks(at) & mark) != 0;
  }

  /** A word without the apostrophe, and the s behind it, of a possessive. */
  static String withoutPossessive(String word) {
    int end = word.endsWith("s") ? word.length() - 1 : word.length();
    boolean possessive =
        end > 1 && (word.charAt(end - 1) == '\'' || word.charAt(end - 1) == '\u2019');
    return possessive ? word.substring(0, end - 1) : word;
  }

  static boolean isPossessive(String word) {
    return withoutPossessive(word).length() < word.length();
  }

  static String withoutPeriods(String word) {
    return word.indexOf('.') < 0 ? word : word.replace(".", "");
  }
}
