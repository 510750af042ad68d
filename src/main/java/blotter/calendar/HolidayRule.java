package blotter.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * On which day of a year a holiday falls.
 *
 * <p>Written as month and day ({@code 12-25}), as a day of the week in a month ({@code
 * 11-thursday-4}, {@code 5-monday-last}), counted from Easter ({@code easter+1}), or as one day of
 * history ({@code 2001-09-11}). A {@code +1} at the end is the day after.
 */
record HolidayRule(String rule) implements Meaning {

  private static final int FIRST_COMPUTED = 1583;
  private static final int LAST_COMPUTED = 4099;
  private static final int DIGITS_OF_A_DATE = 10;

  @Override
  public boolean isRelative() {
    return rule.length() != DIGITS_OF_A_DATE || !Character.isDigit(rule.charAt(3));
  }

  @Override
  public Period resolve(Scene scene) {
    if (!isRelative()) {
      return Period.day(LocalDate.parse(rule));
    }
    LocalDate published = scene.published();
    if (published == null) {
      return null;
    }
    LocalDate same = in(published.getYear());
    if (same == null || same.equals(published)) {
      return day(same);
    }
    LocalDate next = same.isBefore(published) ? in(published.getYear() + 1) : same;
    LocalDate last = same.isAfter(published) ? in(published.getYear() - 1) : same;
    boolean near = next != null && scene.isNear(next);
    return day(scene.isFuture() || near ? next : last);
  }

  /** The same in a known year. */
  Meaning ofYear(int year) {
    LocalDate day = in(year);
    return new Fixed(day == null ? null : Period.day(day));
  }

  /** The one in a year. */
  Period inYear(int year) {
    return day(in(year));
  }

  /** The first one after a day. */
  Period after(LocalDate day) {
    LocalDate same = in(day.getYear());
    return day(same != null && same.isAfter(day) ? same : in(day.getYear() + 1));
  }

  /** The last one before a day. */
  Period before(LocalDate day) {
    LocalDate same = in(day.getYear());
    return day(same != null && same.isBefore(day) ? same : in(day.getYear() - 1));
  }

  private static Period day(LocalDate day) {
    return day == null ? null : Period.day(day);
  }

  private LocalDate in(int year) {
    if (!isRelative()) {
      return LocalDate.parse(rule);
    }
    if (year < FIRST_COMPUTED || year > LAST_COMPUTED) {
      return null;
    }
    int plus = rule.indexOf('+');
    String base = plus < 0 ? rule : rule.substring(0, plus);
    int offset = plus < 0 ? 0 : Integer.parseInt(rule.substring(plus + 1));

    String[] parts = base.split("-", -1);
    if (parts[0].equals("easter")) {
      int before = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
      return easter(year).plusDays((long) offset - before);
    }
    LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
    if (parts.length == 2) {
      return month.plusDays(Integer.parseInt(parts[1]) - 1L + offset);
    }
    DayOfWeek weekday = DayOfWeek.valueOf(parts[1].toUpperCase(Locale.ROOT));
    return parts[2].equals("last")
        ? month.with(TemporalAdjusters.lastInMonth(weekday)).plusDays(offset)
        : month
            .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), weekday))
            .plusDays(offset);
  }

  /** Gregorian Easter, by the algorithm of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * shift + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
