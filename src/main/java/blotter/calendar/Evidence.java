package blotter.calendar;

import java.time.LocalDate;
import java.util.List;

/** Something that a document says and that some dates of publication fit and others do not. */
interface Evidence {

  /** Whether a document that says this can have been published on a day. */
  boolean fits(LocalDate day);

  /** Days that would fit, from what is written; empty where it leaves a period open. */
  List<DateCandidate> written();

  /** The day nearest to another that would fit; null where it is not known. */
  default DateCandidate nearest() {
    return null;
  }
}
