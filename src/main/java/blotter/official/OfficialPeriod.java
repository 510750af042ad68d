package blotter.official;

import blotter.trend.Granularity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period as offices write it: {@code 2013}, {@code 2013-01}, {@code 2013/01}, {@code 2013-Q1}, or
 * {@code 2013-01-01} for its first day.
 *
 * @param begin its first day
 * @param granularity its length; null where only the first day is written
 */
record OfficialPeriod(LocalDate begin, Granularity granularity) {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})(?:[-/](?:(\\d{1,2})(?:[-/](\\d{1,2}))?|[Qq]([1-4])))?");

  /** The period that a cell names; none if it names none, or a day within a month. */
  static Optional<OfficialPeriod> of(String cell) {
    Matcher written = WRITTEN.matcher(cell.strip());
    if (!written.matches()) {
      return Optional.empty();
    }

    int year = Integer.parseInt(written.group(1));
    if (written.group(4) != null) {
      int month = 3 * Integer.parseInt(written.group(4)) - 2;
      return Optional.of(new OfficialPeriod(LocalDate.of(year, month, 1), Granularity.QUARTER));
    }
    if (written.group(2) == null) {
      return Optional.of(new OfficialPeriod(LocalDate.of(year, 1, 1), Granularity.YEAR));
    }

    String day = written.group(3);
    if (day != null && Integer.parseInt(day) != 1) {
      return Optional.empty();
    }
    try {
      LocalDate begin = LocalDate.of(year, Integer.parseInt(written.group(2)), 1);
      return Optional.of(new OfficialPeriod(begin, day == null ? Granularity.MONTH : null));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
