package blotter.calendar;

import java.util.List;

/**
 * What the audit of a date of publication found.
 *
 * @param suspect whether something that the document says does not fit the date
 * @param candidates dates that may be right, the earliest first; empty where the date is not
 *     suspect
 */
public record DateVerdict(boolean suspect, List<DateCandidate> candidates) {

  /** The verdict on a date with which everything fits. */
  public static final DateVerdict CONSISTENT = new DateVerdict(false, List.of());

  /** Keeps a copy. */
  public DateVerdict {
    candidates = List.copyOf(candidates);
  }

  /** The verdict as tables write it. */
  public String code() {
    return suspect ? "suspect" : "consistent";
  }
}
