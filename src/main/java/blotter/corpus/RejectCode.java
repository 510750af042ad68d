package blotter.corpus;

import java.util.Locale;

/** Why a record is no document. The codes are stable: notebooks and alerts name them. */
public enum RejectCode {
  /** Bytes that are not UTF-8. */
  NOT_UTF8,
  /** A gzip stream that is damaged or ends early; what stood before the damage was read. */
  CORRUPT_GZIP,
  /** A bzip2 stream that is damaged or ends early. */
  CORRUPT_BZIP2,
  /** A Zstandard stream that is damaged or ends early. */
  CORRUPT_ZSTD,
  /** A file that is no Parquet file, or whose end is missing. */
  CORRUPT_PARQUET,
  /** A file name with characters that cannot be shown or opened safely: the file was not read. */
  ODD_FILE_NAME,
  /** A record that is not one JSON object, or a JSON file that ends too early. */
  MALFORMED_JSON,
  /** A row with a quotation mark out of place. */
  MALFORMED_CSV,
  /** A row with more or fewer fields than its header. */
  WRONG_FIELD_COUNT,
  /** Front matter without the line that ends it. */
  UNCLOSED_FRONT_MATTER,
  /** Front matter that is no YAML mapping. */
  MALFORMED_YAML,
  /** Front matter with a YAML tag, which could name a type to be made. */
  YAML_TAG,
  /** Front matter with a YAML alias, which can grow without bounds. */
  YAML_ALIAS,
  /** No date, or one in a form that is not known. */
  NO_DATE,
  /** A date in numbers that leaves open which is the month, such as 04/11/2018. */
  AMBIGUOUS_DATE,
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
