package blotter.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * Days of the calendar in a row.
 *
 * @param first first day; null where it has none
 * @param last last day, inclusive; null where it has none
 * @param timex its value as in TIMEX3
 * @param precision how finely it was said
 */
record Period(LocalDate first, LocalDate last, String timex, Precision precision) {

  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int MONTHS_OF_A_HALF = 6;
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int YEARS_OF_A_DECADE = 10;
  private static final int DECEMBER = 12;
  private static final int OCTOBER = 10;
  private static final int SUNDAY = 7;
  private static final int SATURDAY = 6;

  /** One day. */
  static Period day(LocalDate day) {
    return new Period(day, day, day.toString(), Precision.DAY);
  }

  /** The week, from Monday on, that a day lies in. */
  static Period week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return new Period(monday, monday.plusDays(SUNDAY - 1L), weekName(monday), Precision.WEEK);
  }

  /** The Saturday and Sunday of a day's week. */
  static Period weekend(LocalDate day) {
    LocalDate saturday = day.minusDays(day.getDayOfWeek().getValue() - (long) SATURDAY);
    return new Period(saturday, saturday.plusDays(1), weekName(saturday) + "-WE", Precision.WEEK);
  }

  private static String weekName(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR)
        + "-W"
        + twoDigits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** A month. */
  static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth(), month.toString(), Precision.MONTH);
  }

  /** The quarter of the calendar year that a day lies in. */
  static Period quarter(LocalDate day) {
    int number = (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER;
    LocalDate first = LocalDate.of(day.getYear(), number * MONTHS_OF_A_QUARTER + 1, 1);
    return months(
        first, MONTHS_OF_A_QUARTER, day.getYear() + "-Q" + (number + 1), Precision.QUARTER);
  }

  /** The half of the calendar year that a day lies in. */
  static Period half(LocalDate day) {
    int number = (day.getMonthValue() - 1) / MONTHS_OF_A_HALF;
    LocalDate first = LocalDate.of(day.getYear(), number * MONTHS_OF_A_HALF + 1, 1);
    return months(first, MONTHS_OF_A_HALF, day.getYear() + "-H" + (number + 1), Precision.YEAR);
  }

  /** The season that begins with this month of a year; winter begins in December. */
  static Period season(int year, int month) {
    String name =
        switch (month) {
          case MONTHS_OF_A_QUARTER -> "-SP";
          case MONTHS_OF_A_HALF -> "-SU";
          case DECEMBER -> "-WI";
          default -> "-FA";
        };
    return months(LocalDate.of(year, month, 1), MONTHS_OF_A_QUARTER, year + name, Precision.SEASON);
  }

  /** A year of the calendar. */
  static Period year(int year) {
    return months(
        LocalDate.of(year, 1, 1), MONTHS_OF_A_YEAR, Integer.toString(year), Precision.YEAR);
  }

  /** A fiscal year of the United States: it ends with September of the year that names it. */
  static Period fiscalYear(int year) {
    return months(
        LocalDate.of(year - 1, OCTOBER, 1), MONTHS_OF_A_YEAR, "FY" + year, Precision.YEAR);
  }

  /** The ten years from one that ends in 0. */
  static Period decade(int year) {
    return months(
        LocalDate.of(year, 1, 1),
        YEARS_OF_A_DECADE * MONTHS_OF_A_YEAR,
        Integer.toString(year / YEARS_OF_A_DECADE),
        Precision.DECADE);
  }

  /** From one day to another, at the precision of the coarser. */
  static Period between(Period from, Period to) {
    return new Period(
        from.first, to.last, from.timex + "/" + to.timex, coarser(from.precision, to.precision));
  }

  private static Precision coarser(Precision one, Precision other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private static Period months(LocalDate first, int months, String timex, Precision precision) {
    return new Period(first, first.plusMonths(months).minusDays(1), timex, precision);
  }

  private static String twoDigits(int number) {
    return number < YEARS_OF_A_DECADE ? "0" + number : Integer.toString(number);
  }

  /** Whether a day lies in it. */
  boolean contains(LocalDate day) {
    return day != null
        && first != null
        && last != null
        && !day.isBefore(first)
        && !day.isAfter(last);
  }

  /** A part of it, under its name. */
  Period narrowed(LocalDate from, LocalDate to) {
    return new Period(from, to, timex, precision);
  }
}
