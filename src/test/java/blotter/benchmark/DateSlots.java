package blotter.benchmark;

import blotter.corpus.ParsedDocument;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates of a text that are later in another world: days, months with a year, years.
 * Worlds differ by about whole years, so a month without a year stays; so do the years of laws and
 * history.
 */
final class DateSlots {

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final String[] SHORT = {
    "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."
  };

  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept(?:ember)?|Sep|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

  private static final Pattern DAY =
      Pattern.compile(
          "\\b"
              + MONTH
              + "(\\.?) (\\d{1,2})(st|nd|rd|th)?(?![\\d%:]|,\\d{3}(?!\\d)|\\.\\d)"
              + "(?:(\\s?[-\u2013]\\s?| and | to | through )(\\d{1,2})(?![\\d%:,]\\d|\\d))?"
              + "(?:(,? ?)((?:19|20)\\d\\d)(?!\\d))?");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d$.,/#A-Za-z])(?<!(?<!\\d\\d\\d\\d)-)((?:19[89]|20[0-4])\\d)(?:-(\\d\\d)(?!\\d))?"
              + "(?![\\d%]|[,.]\\d"
              + "| (?:grams|kilograms|pounds|people|tablets|feet|acres|persons|dollars)\\b)");

  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/((?:19|20)?\\d\\d)(?![\\d/])");

  private static final Pattern ISO =
      Pattern.compile("(?<![\\d-])((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?![\\d-])");

  /** Before a year that belongs to the name of a law. */
  private static final Pattern LAW = Pattern.compile("\\b(?:Acts?|Amendments?|Code) of $");

  private static final int LONGEST_LAW = 16;
  private static final int FIRST_YEAR = 1980;
  private static final int CENTURY = 100;
  private static final int NEXT_MONTH = 7;

  private DateSlots() {}

  /** The dates of a document; dates within others too. */
  static List<Story.Slot> in(ParsedDocument document) {
    String text = document.text();
    List<Story.Slot> slots = new ArrayList<>();
    Matcher days = DAY.matcher(text);
    while (days.find()) {
      MatchResult found = days.toMatchResult();
      LocalDate day = day(found, document.published());
      if (day != null) {
        add(found, world -> day(found, day, world.day(day)), slots);
      }
    }

    Matcher years = YEAR.matcher(text);
    while (years.find()) {
      String before = text.substring(Math.max(0, years.start() - LONGEST_LAW), years.start());
      if (!LAW.matcher(before).find()) {
        MatchResult found = years.toMatchResult();
        add(found, world -> years(found, world), slots);
      }
    }
    digits(text, slots);
    return slots;
  }

  private static void digits(String text, List<Story.Slot> slots) {
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      String year = digits.group(3);
      int full = Integer.parseInt(year) + (year.length() == 2 ? 2_000 : 0);
      LocalDate day =
          of(full, Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2)));
      if (day != null) {
        add(digits.toMatchResult(), world -> slashed(world.day(day), year.length()), slots);
      }
    }
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      LocalDate day =
          of(
              Integer.parseInt(iso.group(1)),
              Integer.parseInt(iso.group(2)),
              Integer.parseInt(iso.group(3)));
      if (day != null) {
        add(iso.toMatchResult(), world -> world.day(day).toString(), slots);
      }
    }
  }

  private static void add(MatchResult found, Story.Change change, List<Story.Slot> slots) {
    slots.add(new Story.Slot(found.start(), found.end(), change));
  }

  private static String slashed(LocalDate day, int digits) {
    int year = digits == 2 ? day.getYear() % CENTURY : day.getYear();
    return String.format(Locale.ROOT, "%d/%d/%02d", day.getMonthValue(), day.getDayOfMonth(), year);
  }

  /** The day of a match; null where it stays. Without a year that nearest to the publication. */
  private static LocalDate day(MatchResult found, LocalDate published) {
    int month = month(found.group(1));
    int number = Integer.parseInt(found.group(3));
    String year = found.group(8);
    if (year == null) {
      LocalDate best = null;
      for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
        LocalDate day = of(y, month, number);
        boolean nearer =
            day != null && (best == null || distance(day, published) < distance(best, published));
        best = nearer ? day : best;
      }
      return isAttack(month, number) ? null : best;
    }
    LocalDate day = of(Integer.parseInt(year), month, number);
    boolean stays =
        day == null
            || day.getYear() < FIRST_YEAR
            || (isAttack(month, number) && day.getYear() == 2001);
    return stays ? null : day;
  }

  private static boolean isAttack(int month, int day) {
    return month == 9 && day == 11;
  }

  private static long distance(LocalDate day, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(day, other));
  }

  private static LocalDate of(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int month(String word) {
    for (int i = 0; i < MONTHS.length; i++) {
      if (MONTHS[i].startsWith(word.substring(0, 3))) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(word);
  }

  private static String day(MatchResult found, LocalDate old, LocalDate day) {
    boolean isShort = !found.group(2).isEmpty();
    StringBuilder written = new StringBuilder(month(day, isShort));
    written.append(' ').append(day.getDayOfMonth());
    if (found.group(4) != null) {
      written.append(ordinal(day.getDayOfMonth()));
    }
    if (found.group(6) != null) {
      int length = Integer.parseInt(found.group(6)) - old.getDayOfMonth();
      LocalDate last = day.plusDays(length > 0 ? length : NEXT_MONTH);
      boolean same = last.getMonth() == day.getMonth();
      written.append(found.group(5)).append(same ? "" : month(last, isShort) + " ");
      written.append(last.getDayOfMonth());
    }
    if (found.group(8) != null) {
      written.append(found.group(7)).append(day.getYear());
    }
    return written.toString();
  }

  private static String month(LocalDate day, boolean isShort) {
    return (isShort ? SHORT : MONTHS)[day.getMonthValue() - 1];
  }

  private static String ordinal(int day) {
    if (day / 10 == 1) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String years(MatchResult found, World world) {
    String first = String.valueOf(Integer.parseInt(found.group(1)) + world.years());
    return found.group(2) == null ? first : first + "-" + world.shortYear(found.group(2));
  }
}
