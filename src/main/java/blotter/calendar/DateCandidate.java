package blotter.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/**
 * A day on which a document may have been published instead.
 *
 * @param date the day
 * @param basis where it comes from
 */
public record DateCandidate(LocalDate date, Basis basis) implements Comparable<DateCandidate> {

  /** Where a candidate comes from. */
  public enum Basis {
    /** Month and day of the date of publication exchanged. */
    EXCHANGED,
    /** The address. */
    URL,
    /** The file's name. */
    FILENAME,
    /** A dateline, or a line that is only a date. */
    DATELINE,
    /** The year in which the day at the head of the text falls on the weekday beside it. */
    WEEKDAY,
    /** The first day on which the text could speak of a milestone as it does. */
    MILESTONE,
    /** The last day of which the text speaks as past. */
    TEXT;

    /** The basis as tables write it: lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public int compareTo(DateCandidate other) {
    return Comparator.comparing(DateCandidate::date)
        .thenComparing(DateCandidate::basis)
        .compare(this, other);
  }
}
