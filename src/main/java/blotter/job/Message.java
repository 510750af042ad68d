package blotter.job;

import java.util.Locale;

/** Texts for people, written the same on every machine. */
final class Message {

  private Message() {}

  /** Formats with the root locale. */
  static String of(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** A number of rows. */
  static String rows(long rows) {
    return of("%,d rows", rows);
  }
}
