package blotter.calendar;

import java.time.LocalDate;

/** The numbered parts of a period: its second month, its last week, its first Monday. */
final class Ordinals {

  private static final int WEEK = 7;
  private static final int THURSDAY = 3;

  private Ordinals() {}

  /**
   * Some units of a period in a row; null where they do not lie in it.
   *
   * @param number which one is the first of them, from 1; -1 for the last ones
   * @param units how many
   */
  static Period units(Period period, CalendarUnit unit, int number, int units) {
    boolean weeks = unit == CalendarUnit.WEEK;
    LocalDate begin = weeks ? firstWeek(period) : period.first();
    LocalDate behind = weeks ? behindLastWeek(period) : period.last().plusDays(1);
    LocalDate first =
        number < 0 ? unit.plus(behind, -units) : unit.plus(begin, (number - 1L) * units);
    LocalDate last = unit.plus(first, units).minusDays(1);
    boolean inside = !first.isBefore(begin) && last.isBefore(behind);
    if (!inside) {
      return null;
    }

    Period same = unit.containing(first);
    boolean whole = units == 1 && same.first().equals(first) && same.last().equals(last);
    return whole ? same : new Period(first, last, first + "/" + last, unit.precision());
  }

  /** The Monday of the first week that has most of its days in a period. */
  private static LocalDate firstWeek(Period period) {
    LocalDate monday = Period.week(period.first()).first();
    return monday.plusDays(THURSDAY).isBefore(period.first()) ? monday.plusDays(WEEK) : monday;
  }

  private static LocalDate behindLastWeek(Period period) {
    LocalDate monday = Period.week(period.last()).first();
    return monday.plusDays(THURSDAY).isAfter(period.last()) ? monday : monday.plusDays(WEEK);
  }

  /** A day of the week in a period; null where it has none of this number. */
  static Period weekday(Period period, int weekday, int number) {
    if (number < 0) {
      int back = Math.floorMod(period.last().getDayOfWeek().getValue() - weekday, WEEK);
      return Period.day(period.last().minusDays(back));
    }
    int ahead = Math.floorMod(weekday - period.first().getDayOfWeek().getValue(), WEEK);
    LocalDate day = period.first().plusDays(ahead + (number - 1L) * WEEK);
    return day.isAfter(period.last()) ? null : Period.day(day);
  }
}
