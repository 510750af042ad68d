package blotter.corpus;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How records become documents.
 *
 * @param asOf last day that a document may be published on
 * @param mapping which field is which part of a document
 * @param order which number is the month in dates of numbers
 * @param undated day of publication of documents without a date; null to reject them
 */
public record Reading(LocalDate asOf, FieldMapping mapping, DateOrder order, LocalDate undated)
    implements Serializable {

  /** Reads with guessed fields and rejects what has no date. */
  public static Reading asOf(LocalDate asOf) {
    return new Reading(asOf, FieldMapping.GUESSED, DateOrder.UNKNOWN, null);
  }
}
