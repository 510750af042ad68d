package blotter.corpus;

import java.util.Locale;

/** The form in which a file holds documents. */
public enum Format {
  /**
   * JSON Lines or HTML where the file's name says so, else HTML or the seed format where the text
   * begins so, else plain text.
   */
  AUTO,
  /** One text that begins with {@code date YYYY-MM-DD}. */
  SEED,
  /** One text with the date in the file's name. */
  TEXT,
  /** One JSON object a line. */
  JSONL,
  /** One HTML page. */
  HTML;

  /** The format as the command line writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a file of this name if {@link #AUTO} was asked for, else this one. */
  public Format resolve(String fileName) {
    if (this != AUTO) {
      return this;
    }

    String name = withoutCompression(fileName).toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return HTML;
    }
    boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
    return lines ? JSONL : AUTO;
  }

  /** Whether a file of this format is read line by line. */
  public boolean isLines() {
    return this == JSONL;
  }

  static String withoutCompression(String fileName) {
    return isGzip(fileName) ? fileName.substring(0, fileName.length() - 3) : fileName;
  }

  static boolean isGzip(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
