package blotter.lexicon;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** English names of months and weekdays, whole or shortened to three letters or more. */
public final class MonthNames {

  private static final int SHORTEST = 3;
  private static final Set<String> MONTHS = months();

  private MonthNames() {}

  /** Whether {@code text.substring(begin, end)} names a month. */
  public static boolean in(String text, int begin, int end) {
    for (int at = begin; at < end; at = wordEnd(text, at, end) + 1) {
      if (isCapitalisedMonth(text.substring(at, wordEnd(text, at, end)))) {
        return true;
      }
    }
    return false;
  }

  /** The last weekday that {@code text.substring(begin, end)} names; null where it names none. */
  public static DayOfWeek weekday(String text, int begin, int end) {
    DayOfWeek found = null;
    for (int at = begin; at < end; at = wordEnd(text, at, end) + 1) {
      String word = text.substring(at, wordEnd(text, at, end)).toUpperCase(Locale.ROOT);
      for (DayOfWeek day : DayOfWeek.values()) {
        if (word.length() >= SHORTEST && day.name().startsWith(word)) {
          found = day;
        }
      }
    }
    return found;
  }

  /** Whether a word, lower case, is the name of a month. */
  public static boolean isMonth(String lower) {
    return MONTHS.contains(lower);
  }

  private static boolean isCapitalisedMonth(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && isMonth(word.toLowerCase(Locale.ROOT));
  }

  /** The names and their beginnings of three letters and more. */
  private static Set<String> months() {
    Set<String> names = new HashSet<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      for (int length = SHORTEST; length <= name.length(); length++) {
        names.add(name.substring(0, length));
      }
    }
    return Set.copyOf(names);
  }

  private static int wordEnd(String text, int begin, int end) {
    int at = begin;
    while (at < end && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
