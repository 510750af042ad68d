package blotter.trend;

import java.time.LocalDate;
import java.util.Locale;

/** The length of periods. A period is named by its first day. */
public enum Granularity {
  /** Calendar months. */
  MONTH(1),
  /** Quarters of a calendar year. */
  QUARTER(3),
  /** Calendar years. */
  YEAR(12);

  private static final int MONTHS_OF_A_YEAR = 12;

  private final int months;

  Granularity(int months) {
    this.months = months;
  }

  /**
   * The granularity of a name as the tables write it.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Granularity of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Its name as the tables write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many months a period has. */
  public int months() {
    return months;
  }

  /** How many periods a year has. */
  public int periodsPerYear() {
    return MONTHS_OF_A_YEAR / months;
  }

  /** Number of the period that holds a day; periods side by side have numbers side by side. */
  public int index(LocalDate day) {
    int month = day.getYear() * MONTHS_OF_A_YEAR + day.getMonthValue() - 1;
    return Math.floorDiv(month, months);
  }

  /** First day of a period by its number. */
  public LocalDate firstDay(int index) {
    int month = index * months;
    return LocalDate.of(
        Math.floorDiv(month, MONTHS_OF_A_YEAR), Math.floorMod(month, MONTHS_OF_A_YEAR) + 1, 1);
  }
}
