package blotter.report;

import java.time.LocalDate;

/**
 * A month, quarter or year.
 *
 * @param begin its first day
 * @param end its last day, inclusive
 * @param label as a reader writes it: {@code 2014}, {@code 2014 Q2}, {@code May 2014}
 */
public record Period(LocalDate begin, LocalDate end, String label) {}
