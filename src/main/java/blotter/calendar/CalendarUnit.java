package blotter.calendar;

import blotter.lexicon.CalendarWord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A unit of time that dates are counted in. */
enum CalendarUnit {
  DAY(ChronoUnit.DAYS, 1, Precision.DAY),
  WEEK(ChronoUnit.WEEKS, 1, Precision.WEEK),
  WEEKEND(ChronoUnit.WEEKS, 1, Precision.WEEK),
  FORTNIGHT(ChronoUnit.WEEKS, 2, Precision.WEEK),
  MONTH(ChronoUnit.MONTHS, 1, Precision.MONTH),
  QUARTER(ChronoUnit.MONTHS, 3, Precision.QUARTER),
  HALF(ChronoUnit.MONTHS, 6, Precision.YEAR),
  YEAR(ChronoUnit.YEARS, 1, Precision.YEAR),
  FISCAL_YEAR(ChronoUnit.YEARS, 1, Precision.YEAR),
  DECADE(ChronoUnit.YEARS, 10, Precision.DECADE);

  private static final int OCTOBER = 10;
  private static final int YEARS_OF_A_DECADE = 10;

  private final ChronoUnit step;
  private final int steps;
  private final Precision precision;

  CalendarUnit(ChronoUnit step, int steps, Precision precision) {
    this.step = step;
    this.steps = steps;
    this.precision = precision;
  }

  /** The unit that a word of the lexicon names. */
  static CalendarUnit of(CalendarWord word) {
    return valueOf(word.value().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Period fiscalYear(LocalDate day) {
    return Period.fiscalYear(day.getMonthValue() >= OCTOBER ? day.getYear() + 1 : day.getYear());
  }

  /** The period of this unit that a day lies in. */
  Period containing(LocalDate day) {
    return switch (this) {
      case DAY -> Period.day(day);
      case WEEK, FORTNIGHT -> Period.week(day);
      case WEEKEND -> Period.weekend(day);
      case MONTH -> Period.month(YearMonth.from(day));
      case QUARTER -> Period.quarter(day);
      case HALF -> Period.half(day);
      case YEAR -> Period.year(day.getYear());
      case FISCAL_YEAR -> fiscalYear(day);
      case DECADE -> Period.decade(day.getYear() - Math.floorMod(day.getYear(), YEARS_OF_A_DECADE));
    };
  }

  /** The day so many units later. */
  LocalDate plus(LocalDate day, long units) {
    return day.plus(units * steps, step);
  }

  /** How finely it says when. */
  Precision precision() {
    return precision;
  }
}
