package blotter.corpus;

import java.util.Locale;

/** Where a publication date was found. */
public enum DateBasis {
  /** At the head of the text. */
  HEADER,
  /** In a field of the record. */
  FIELD,
  /** In a field of the front matter. */
  FRONT_MATTER,
  /** In a page's metadata, or an element that is a time. */
  META,
  /** In the address that the source gives. */
  URL,
  /** In the file's name. */
  FILENAME,
  /** In the first lines of the text. */
  TEXT,
  /** Nowhere: the user gave it for documents without a date. */
  OPTION;

  /** The basis as tables write it: lower case with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
