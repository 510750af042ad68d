package blotter.corpus;

import java.util.Locale;

/** Where a publication date was found. */
public enum DateBasis {
  /** At the head of the text. */
  HEADER,
  /** In a field of the record. */
  FIELD,
  /** In the file's name. */
  FILENAME;

  /** The basis as tables write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
