package blotter.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads publication dates in the forms that sources use. A date with a time of day and a zone is
 * the day as it is written, not the day that it was elsewhere; seconds since 1970 are a day in UTC.
 */
final class PublicationDates {

  private static final int LONGEST = 100;

  /** Before the first newspapers: an earlier year is a number or a slip. */
  private static final int FIRST_YEAR = 1600;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>\\d{4})";

  /** A weekday, also one that is misspelt: the date stands behind it. */
  private static final String WEEKDAY =
      "(?:(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|\\p{L}{2,8}day)\\.?,?\\s+)?";

  /** A date with its month in letters, anywhere in a pattern. */
  private static final List<String> SPELLED =
      List.of(
          WEEKDAY + MONTH + "\\s+" + DAY + "(?:,\\s*|\\s+)" + YEAR,
          WEEKDAY + DAY + "(?:\\s+of\\s+|\\s+|-)" + MONTH + "(?:,?\\s+|-)" + YEAR);

  private static final String TIME =
      "(?:[\\s,T|@\u2013\u2014-]*(?:at\\s+)?\\d{1,2}(?:[:.h]\\d{2}.*|\\s*[ap]\\.?m\\b.*))?";

  private static final Pattern ISO =
      pattern("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?:[T ]\\s*[\\d(].*)?");
  private static final Pattern BASIC =
      pattern("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:T.*|\\d{4}|\\d{6})?");
  private static final Pattern MONTH_FIRST = pattern(SPELLED.get(0) + TIME);
  private static final Pattern DAY_FIRST = pattern(SPELLED.get(1) + TIME);
  private static final Pattern BEFORE_YEAR =
      pattern(
          WEEKDAY
              + MONTH
              + "\\s+"
              + DAY
              + "\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s+\\S+)?\\s+"
              + YEAR);
  private static final List<Pattern> FORMS =
      List.of(ISO, BASIC, MONTH_FIRST, DAY_FIRST, BEFORE_YEAR);

  private static final Pattern NUMERIC =
      pattern(
          "(?<first>\\d{1,2})(?<separator>[/.-])(?<second>\\d{1,2})\\k<separator>(?<year>\\d{4})"
              + TIME);
  private static final Pattern SECONDS = pattern("(?<whole>-?\\d{9,10})(?:\\.\\d+)?");
  private static final Pattern MILLISECONDS = pattern("(?<whole>\\d{12,13})");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  private static final Pattern IN_NAME =
      Pattern.compile("(?<!\\d)(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/(\\d{4})([/-])(\\d{1,2})\\2(\\d{1,2})(?=[/?#_-]|$)");

  private PublicationDates() {}

  /** The spelled forms of a date, for patterns with more around them; groups year, month, day. */
  static List<String> spelledForms() {
    return SPELLED;
  }

  /**
   * The day that a field's value names; a time of day behind it is passed over.
   *
   * @throws RejectedException if the form is not known, day and month cannot be told apart, or the
   *     calendar has no such day
   */
  static LocalDate parse(String value) throws RejectedException {
    return parse(value, DateOrder.UNKNOWN);
  }

  /** As {@link #parse(String)}, where numbers alone are in a known order. */
  static LocalDate parse(String value, DateOrder order) throws RejectedException {
    String stripped = value.length() <= LONGEST ? plain(value) : value;
    if (value.length() <= LONGEST) {
      for (Pattern form : FORMS) {
        Matcher matcher = form.matcher(stripped);
        if (matcher.matches()) {
          return day(matcher);
        }
      }

      Matcher numeric = NUMERIC.matcher(stripped);
      if (numeric.matches()) {
        return numeric(numeric, order);
      }
      Matcher seconds = SECONDS.matcher(stripped);
      if (seconds.matches()) {
        return utcDay(Instant.ofEpochSecond(Long.parseLong(seconds.group("whole"))));
      }
      Matcher milliseconds = MILLISECONDS.matcher(stripped);
      if (milliseconds.matches()) {
        return utcDay(Instant.ofEpochMilli(Long.parseLong(milliseconds.group("whole"))));
      }
    }
    throw new RejectedException(RejectCode.NO_DATE, "not a date: " + Excerpt.of(value));
  }

  /** The day of a match with groups year, month (a number or a name) and day. */
  static LocalDate day(Matcher matcher) throws RejectedException {
    String month = matcher.group("month");
    int named =
        MONTHS.indexOf(month.substring(0, Math.min(3, month.length())).toLowerCase(Locale.ROOT));
    return day(
        matcher.group("year"),
        named < 0 ? month : Integer.toString(named + 1),
        matcher.group("day"));
  }

  /**
   * Two numbers and a year: the day is the one above twelve; behind full stops it comes first, as
   * wherever dates are written so.
   */
  private static LocalDate numeric(Matcher matcher, DateOrder order) throws RejectedException {
    String first = matcher.group("first");
    String second = matcher.group("second");
    String year = matcher.group("year");

    boolean dayFirst = Integer.parseInt(first) > 12 || matcher.group("separator").equals(".");
    boolean monthFirst = Integer.parseInt(second) > 12 && !dayFirst;
    if (dayFirst || first.equals(second) || (order == DateOrder.DMY && !monthFirst)) {
      return day(year, second, first);
    }
    if (monthFirst || order == DateOrder.MDY) {
      return day(year, first, second);
    }
    throw new RejectedException(
        RejectCode.AMBIGUOUS_DATE, "day or month first: " + Excerpt.of(matcher.group()));
  }

  /**
   * The first day that a file's name names. Eight digits in a row that the calendar does not have
   * are a number, not a date.
   *
   * @return null if there is none
   * @throws RejectedException if the first day written with separators is not in the calendar
   */
  static LocalDate inName(String fileName) throws RejectedException {
    Matcher matcher = IN_NAME.matcher(fileName);
    RejectedException impossible = null;

    while (matcher.find()) {
      try {
        return day(matcher.group(1), matcher.group(3), matcher.group(4));
      } catch (RejectedException e) {
        boolean written = !matcher.group(2).isEmpty();
        impossible = impossible == null && written ? e : impossible;
      }
    }

    if (impossible != null) {
      throw impossible;
    }
    return null;
  }

  /** The day in the path of an address, as in {@code /2018/11/04/}; null if there is none. */
  static LocalDate inAddress(String address) {
    Matcher matcher = IN_ADDRESS.matcher(address);
    LocalDate found = null;
    while (found == null && matcher.find()) {
      try {
        found = day(matcher.group(1), matcher.group(3), matcher.group(4));
      } catch (RejectedException e) {
        found = null;
      }
    }
    return found;
  }

  /**
   * A day of the calendar.
   *
   * @throws RejectedException if it has no such day, or the year is before newspapers
   */
  static LocalDate day(String year, String month, String day) throws RejectedException {
    if (Integer.parseInt(year) < FIRST_YEAR) {
      throw new RejectedException(
          RejectCode.IMPOSSIBLE_DATE, year + " is before the first year, " + FIRST_YEAR);
    }

    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      throw new RejectedException(
          RejectCode.IMPOSSIBLE_DATE, year + '-' + month + '-' + day + " is not in the calendar");
    }
  }

  /** A text whose white space is single spaces, without characters that are not seen. */
  static String plain(String text) {
    return isPlain(text)
        ? text.strip()
        : SPACE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** Whether a text is printable ASCII without two spaces in a row. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  private static LocalDate utcDay(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
