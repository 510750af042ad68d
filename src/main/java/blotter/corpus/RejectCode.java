package blotter.corpus;

import java.util.Locale;

/** Why a record is no document. The codes are stable: notebooks and alerts name them. */
public enum RejectCode {
  /** Bytes that are not UTF-8. */
  NOT_UTF8,
  /** A gzip stream that is damaged or ends early; what stood before the damage was read. */
  CORRUPT_GZIP,
  /** A line that is not one JSON object. */
  MALFORMED_JSON,
  /** No date, or one in a form that is not known. */
  NO_DATE,
  /** A date that the calendar does not have, such as 2018-02-30. */
  IMPOSSIBLE_DATE,
  /** A date after the day as of which the corpus is read. */
  FUTURE_DATE,
  /** No text, or nothing but white space. */
  EMPTY_TEXT,
  /** A record over the size limit. */
  TOO_LARGE,
  /** Bytes that are no text: a NUL byte among them. */
  BINARY,
  /** An id that an earlier record of the same source has, with other text. */
  ID_CONFLICT;

  /** The code as tables write it: lower case with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
