package blotter.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines that stand in many documents of one source: its pages' navigation, addresses and notices.
 *
 * @param keys the lines as {@link #key} makes them
 */
public record RecurringLines(Set<String> keys) {

  /** No lines. */
  public static final RecurringLines NONE = new RecurringLines(Set.of());

  /** Fewest documents in which a line recurs. */
  public static final int FEWEST_DOCUMENTS = 5;

  /** Least share of a source's documents in which a line recurs. */
  public static final double LEAST_SHARE = 0.05;

  /** Longest line, in characters, that can recur: longer ones are what a document says. */
  public static final int LONGEST = 300;

  /** What separates lines. */
  public static final String LINE_END = "\n";

  /** Several spaces, as a regular expression: they count as one. */
  public static final String SPACES = " {2,}";

  /** White space inside a line: each counts as a space. */
  public static final String BLANKS = "\t\r\f\u000B\u00A0";

  private static final Pattern SEVERAL = Pattern.compile(SPACES);

  /** Where less of a text than this remains, it is no page but a copy of others. */
  private static final double LEAST_KEPT = 0.2;

  /** Takes a copy. */
  public RecurringLines {
    keys = Set.copyOf(keys);
  }

  /**
   * A text's lines without those that recur; all of them where hardly anything else would remain,
   * as in a folder of versions of one text.
   */
  List<String> without(List<String> lines) {
    if (keys.isEmpty()) {
      return lines;
    }

    List<String> kept = new ArrayList<>(lines.size());
    long all = 0;
    long remaining = 0;
    for (String line : lines) {
      boolean recurs = line.length() <= LONGEST && keys.contains(key(line));
      all += line.length();
      if (!recurs) {
        kept.add(line);
        remaining += line.length();
      }
    }
    return remaining < LEAST_KEPT * all ? lines : kept;
  }

  /** A line as it is compared: white space is one space, and there is none at its ends. */
  static String key(String line) {
    String key = line;
    for (int i = 0; i < BLANKS.length(); i++) {
      key = key.replace(BLANKS.charAt(i), ' ');
    }
    key = SEVERAL.matcher(key).replaceAll(" ");

    int begin = 0;
    int end = key.length();
    while (begin < end && key.charAt(begin) == ' ') {
      begin++;
    }
    while (end > begin && key.charAt(end - 1) == ' ') {
      end--;
    }
    return key.substring(begin, end);
  }
}
