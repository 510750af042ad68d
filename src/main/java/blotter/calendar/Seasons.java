package blotter.calendar;

import java.time.LocalDate;

/** Which of the seasons of one name is meant. */
final class Seasons {

  private static final int DECEMBER = 12;

  private Seasons() {}

  /** The last one that has ended. */
  static Period before(int month, LocalDate day) {
    Period period = Period.season(day.getYear(), month);
    return period.last().isBefore(day) ? period : Period.season(day.getYear() - 1, month);
  }

  /** The last one that has begun. */
  static Period lastBegun(int month, LocalDate day) {
    Period period = Period.season(day.getYear(), month);
    return period.first().isAfter(day) ? Period.season(day.getYear() - 1, month) : period;
  }

  /** The first one that has not begun. */
  static Period after(int month, LocalDate day) {
    Period period = Period.season(day.getYear(), month);
    return period.first().isAfter(day) ? period : Period.season(day.getYear() + 1, month);
  }

  /** The one of this year; of winters the one that goes on at its beginning. */
  static Period nearest(int month, LocalDate day) {
    Period before = Period.season(day.getYear() - 1, month);
    return month == DECEMBER && before.contains(day) ? before : Period.season(day.getYear(), month);
  }
}
