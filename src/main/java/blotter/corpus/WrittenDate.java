package blotter.corpus;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a day as people write it in a line of text: {@code November 4, 2018}, {@code 4. November
 * 2018}, {@code 4 de noviembre de 2018}, {@code 04.11.2018}, {@code 2018-11-04}.
 *
 * <p>Month names are the JDK's, in the languages of {@link #LANGUAGES}, or at least their first
 * three letters where these mean one month only in that language. A day of digits and slashes
 * counts where only one reading is possible, or where the language of the page has one usual order.
 */
final class WrittenDate {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "es", "fr", "pt", "it", "nl", "ca", "gl", "sv", "da", "nb", "fi", "pl", "cs",
          "sk", "ro");

  private static final String WORD = "(\\p{L}{3,})";
  private static final String YEAR = "(\\d{4})(?!\\d)";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.,/-])(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)"
              + "|(\\d{1,2})([./-])(\\d{1,2})\\5"
              + YEAR
              + "|(\\d{1,2})(?:st|nd|rd|th|er|\\.|\u00BA)?[\\s-]{1,3}(?:de |of |d')?"
              + WORD
              + "\\.?,?[\\s-]{1,3}(?:de |del )?"
              + YEAR
              + ")|(?<!\\p{L})"
              + WORD
              + "\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}"
              + YEAR);

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?iu)\\b(?:updated?|modified|revised|reviewed|changed|aktualisiert|ge\u00E4ndert|stand"
              + "|actualizad[oa]|actualizaci\u00F3n|modificad[oa]|mise? \u00E0 jour|modifi\u00E9e?"
              + "|aggiornat[oa]|atualizad[oa]|bijgewerkt|gewijzigd)\\b");

  private static final Map<String, Integer> MONTHS = months();

  private WrittenDate() {}

  /** The first day in a line that is no day of a change; null if there is none. */
  static LocalDate in(String line, DateOrder order) {
    Matcher matcher = DATE.matcher(line);
    int behind = 0;

    while (matcher.find()) {
      LocalDate day = day(matcher, order);
      boolean changed = isChange(line.substring(behind, matcher.start()));
      if (day != null && !changed) {
        return day;
      }
      behind = matcher.end();
    }
    return null;
  }

  /** Whether words before a date make it the day of a change. */
  static boolean isChange(String before) {
    return CHANGED.matcher(before).find();
  }

  private static LocalDate day(Matcher matcher, DateOrder order) {
    if (matcher.group(1) != null) {
      return day(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    if (matcher.group(4) != null) {
      return ofDigits(matcher, order);
    }

    boolean dayFirst = matcher.group(8) != null;
    Integer month = MONTHS.get(matcher.group(dayFirst ? 9 : 11).toLowerCase(Locale.ROOT));
    if (month == null) {
      return null;
    }
    return day(
        matcher.group(dayFirst ? 10 : 13),
        Integer.toString(month),
        matcher.group(dayFirst ? 8 : 12));
  }

  private static LocalDate ofDigits(Matcher matcher, DateOrder order) {
    String first = matcher.group(4);
    String second = matcher.group(6);
    String year = matcher.group(7);

    if (matcher.group(5).equals(".")) {
      return day(year, second, first);
    }
    if (order != DateOrder.UNKNOWN) {
      return order == DateOrder.DMY ? day(year, second, first) : day(year, first, second);
    }
    LocalDate dayFirst = day(year, second, first);
    LocalDate monthFirst = day(year, first, second);
    if (dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst)) {
      return null;
    }
    return dayFirst != null ? dayFirst : monthFirst;
  }

  private static LocalDate day(String year, String month, String day) {
    try {
      return PublicationDates.day(year, month, day);
    } catch (RejectedException e) {
      return null;
    }
  }

  /** Month names of all languages; where two differ about a word, the earlier language has it. */
  private static Map<String, Integer> months() {
    Map<String, Integer> names = new HashMap<>();
    Map<String, Integer> shortened = new HashMap<>();

    for (String language : LANGUAGES) {
      Map<String, Integer> beginnings = new HashMap<>();
      for (Month month : Month.values()) {
        for (String name : names(month, Locale.forLanguageTag(language))) {
          names.putIfAbsent(name, month.getValue());
          for (int length = 3; length < name.length(); length++) {
            beginnings.merge(
                name.substring(0, length), month.getValue(), (a, b) -> a.equals(b) ? a : 0);
          }
        }
      }
      beginnings.values().removeIf(month -> month == 0);
      beginnings.forEach(shortened::putIfAbsent);
    }

    shortened.forEach(names::putIfAbsent);
    return Map.copyOf(names);
  }

  private static List<String> names(Month month, Locale locale) {
    return List.of(
        month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale),
        month.getDisplayName(TextStyle.FULL_STANDALONE, locale).toLowerCase(locale));
  }
}
