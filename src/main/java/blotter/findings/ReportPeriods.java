package blotter.findings;

import blotter.report.Period;
import blotter.trend.Granularity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/** The periods of a report: how long they are, and what they are called. */
public final class ReportPeriods {

  /** More are too many to be told apart in a small chart. */
  private static final int MOST = 40;

  /** Counted documents that a period should have on average. */
  private static final int FEWEST_DOCUMENTS = 20;

  private ReportPeriods() {}

  /**
   * The shortest periods of which there are at most 40 and that have 20 documents on average; years
   * where there is none.
   *
   * @param documents counted documents by the month of their publication
   */
  public static Granularity length(Map<YearMonth, Long> documents) {
    if (documents.isEmpty()) {
      return Granularity.YEAR;
    }

    LocalDate first = documents.keySet().stream().min(YearMonth::compareTo).get().atDay(1);
    LocalDate last = documents.keySet().stream().max(YearMonth::compareTo).get().atDay(1);
    long all = documents.values().stream().mapToLong(Long::longValue).sum();
    for (Granularity granularity : Granularity.values()) {
      int periods = granularity.index(last) - granularity.index(first) + 1;
      if (periods <= MOST && all >= (long) periods * FEWEST_DOCUMENTS) {
        return granularity;
      }
    }
    return Granularity.YEAR;
  }

  /** The period that begins on a day. */
  public static Period of(Granularity granularity, LocalDate begin) {
    return span(granularity, begin, begin);
  }

  /** The time from one period through another, as one period. */
  static Period span(Granularity granularity, LocalDate first, LocalDate last) {
    LocalDate end = last.plusMonths(granularity.months()).minusDays(1);
    boolean calendarYear = first.getDayOfYear() == 1 && end.plusDays(1).equals(first.plusYears(1));
    String label;
    if (calendarYear) {
      label = Integer.toString(first.getYear());
    } else if (first.equals(last)) {
      label = label(granularity, first);
    } else {
      label = label(granularity, first) + " to " + label(granularity, last);
    }
    return new Period(first, end, label);
  }

  private static String label(Granularity granularity, LocalDate begin) {
    return switch (granularity) {
      case YEAR -> Integer.toString(begin.getYear());
      case QUARTER -> begin.getYear() + " Q" + (begin.getMonthValue() + 2) / 3;
      case MONTH ->
          begin.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + begin.getYear();
    };
  }
}
