package blotter.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A day in a dateline, or alone on a line at the head of a text.
 *
 * @param day the day; where it is written without a year, in the year nearest to the publication
 * @param hasYear whether it is written with its year
 * @param weekday the weekday beside it; null where there is none
 */
record HeadDay(LocalDate day, boolean hasYear, DayOfWeek weekday) implements Evidence {

  /** Years around the written one in which the weekday is looked for. */
  private static final int YEARS = 1;

  @Override
  public boolean fits(LocalDate published) {
    if (isSlip()) {
      return days().contains(published);
    }
    LocalDate near = hasYear ? day : nearest(published);
    return Math.abs(ChronoUnit.DAYS.between(near, published)) <= WrittenDays.TOLERANCE;
  }

  /** Whether the day is not the weekday beside it. */
  boolean isSlip() {
    return weekday != null && hasYear && day.getDayOfWeek() != weekday;
  }

  /** The same day, whatever weekday stands beside it. */
  HeadDay withoutWeekday() {
    return new HeadDay(day, hasYear, null);
  }

  private LocalDate nearest(LocalDate published) {
    LocalDate nearest = day;
    for (int years = -1; years <= 1; years++) {
      LocalDate other = day.withYear(published.getYear() + years);
      boolean nearer =
          Math.abs(ChronoUnit.DAYS.between(other, published))
              < Math.abs(ChronoUnit.DAYS.between(nearest, published));
      nearest = nearer ? other : nearest;
    }
    return nearest;
  }

  /** The same day of the years about in which it is that weekday. */
  private List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>();
    for (int years = -YEARS; years <= YEARS; years++) {
      LocalDate other = day.plusYears(years);
      if (other.getDayOfWeek() == weekday) {
        days.add(other);
      }
    }
    return days;
  }

  @Override
  public List<DateCandidate> written() {
    return isSlip()
        ? days().stream().map(d -> new DateCandidate(d, DateCandidate.Basis.WEEKDAY)).toList()
        : List.of(new DateCandidate(day, DateCandidate.Basis.DATELINE));
  }
}
