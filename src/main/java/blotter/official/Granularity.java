package blotter.official;

import java.time.LocalDate;

/** Lengths of periods. */
public enum Granularity {
  /** A month. */
  MONTH("month", 1, 12),
  /** A quarter. */
  QUARTER("quarter", 3, 4),
  /** A year. */
  YEAR("year", 12, 3);

  private final String text;
  private final int months;
  private final int maxLag;

  Granularity(String text, int months, int maxLag) {
    this.text = text;
    this.months = months;
    this.maxLag = maxLag;
  }

  /** Its name in tables. */
  public String text() {
    return text;
  }

  /** Periods by which series of this length are moved against each other at most. */
  int maxLag() {
    return maxLag;
  }

  /** The number of the period that begins on a day; neighbours differ by one. */
  int number(LocalDate begin) {
    return (begin.getYear() * 12 + begin.getMonthValue() - 1) / months;
  }
}
