package blotter.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Where a relative expression lies from the day of publication, whatever that day is: "last month"
 * is the month before any day's.
 *
 * @param unit what the distances count
 * @param first units from the publication to the expression's first day; negative before it
 * @param last units to its last day
 */
record Placement(Unit unit, long first, long last) {

  /** "Recently": releases go on saying so for months. */
  static final Placement RECENT = new Placement(Unit.RECENT, -365, 0);

  /** The news of a title: told within two weeks. */
  static final Placement NEWS = new Placement(Unit.DAY, -14, 0);

  /** Every fourth part of a distance is added: "two years ago" is seldom two years to the day. */
  private static final int ROUNDING = 4;

  /** What distances count, and by how many days a writer may be wrong. */
  enum Unit {
    RECENT(7),
    DAY(7),
    WEEK(10),
    MONTH(20),
    SEASON(45),
    YEAR(45);

    private final int slack;

    Unit(int slack) {
      this.slack = slack;
    }
  }

  /** The place of an expression; null where it has no bounds or is too wide to tell anything. */
  static Placement of(TemporalExpression expression, LocalDate published) {
    LocalDate first = expression.first();
    LocalDate last = expression.last();
    if (first == null || last == null) {
      return null;
    }

    return switch (expression.precision()) {
      case DAY -> days(Unit.DAY, published, first, last);
      case WEEK -> days(Unit.WEEK, published, first, last);
      case MONTH -> months(Unit.MONTH, published, first, last);
      case QUARTER, SEASON -> months(Unit.SEASON, published, first, last);
      case YEAR ->
          new Placement(
              Unit.YEAR,
              first.getYear() - (long) published.getYear(),
              last.getYear() - (long) published.getYear());
      case DECADE, VAGUE -> null;
    };
  }

  private static Placement days(Unit unit, LocalDate from, LocalDate first, LocalDate last) {
    return new Placement(
        unit, ChronoUnit.DAYS.between(from, first), ChronoUnit.DAYS.between(from, last));
  }

  private static Placement months(Unit unit, LocalDate from, LocalDate first, LocalDate last) {
    YearMonth month = YearMonth.from(from);
    return new Placement(
        unit,
        ChronoUnit.MONTHS.between(month, YearMonth.from(first)),
        ChronoUnit.MONTHS.between(month, YearMonth.from(last)));
  }

  /** Whether it tells the month. */
  boolean isFine() {
    return unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH;
  }

  /** The first day of the expression in a text of this day. */
  LocalDate first(LocalDate published) {
    return switch (unit) {
      case RECENT, DAY, WEEK -> published.plusDays(first);
      case MONTH, SEASON -> YearMonth.from(published).plusMonths(first).atDay(1);
      case YEAR -> LocalDate.of(published.getYear() + (int) first, 1, 1);
    };
  }

  /** The last day of the expression in a text of this day. */
  LocalDate last(LocalDate published) {
    return switch (unit) {
      case RECENT, DAY, WEEK -> published.plusDays(last);
      case MONTH, SEASON -> YearMonth.from(published).plusMonths(last).atEndOfMonth();
      case YEAR -> LocalDate.of(published.getYear() + (int) last, 12, 31);
    };
  }

  /** Whether a period lies, give or take, where a text of this day places it. */
  boolean holds(LocalDate published, LocalDate begin, LocalDate end) {
    LocalDate first = first(published);
    LocalDate last = last(published);
    return !end.isBefore(first.minusDays(slack(published, first)))
        && !begin.isAfter(last.plusDays(slack(published, last)));
  }

  private long slack(LocalDate published, LocalDate day) {
    return unit.slack + Math.abs(ChronoUnit.DAYS.between(published, day)) / ROUNDING;
  }

  /** The first day of a text that places an event of this day so. */
  LocalDate publishedFor(LocalDate day) {
    return switch (unit) {
      case RECENT, DAY, WEEK -> day.minusDays(last);
      case MONTH, SEASON -> YearMonth.from(day).minusMonths(last).atDay(1);
      case YEAR -> LocalDate.of(day.getYear() - (int) last, 1, 1);
    };
  }
}
