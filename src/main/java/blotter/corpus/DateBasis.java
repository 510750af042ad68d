package blotter.corpus;

import java.util.Locale;

/** Where a publication date was found. */
public enum DateBasis {
  /** At the head of the text. */
  HEADER,
  /** In a field of the record. */
  FIELD,
  /** In what a page says about itself: JSON-LD, meta and time elements. */
  META,
  /** In the page's link. */
  URL,
  /** In words that a reader sees beside the heading. */
  TEXT,
  /** In the file's name. */
  FILENAME;

  /** The basis as tables write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
