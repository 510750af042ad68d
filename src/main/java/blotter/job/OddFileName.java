package blotter.job;

import blotter.corpus.Format;
import blotter.corpus.RawRecord;
import blotter.corpus.RejectCode;
import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * File names with characters that could mislead whoever reads a table or a log (control characters,
 * marks that turn the direction of writing), or that are no characters at all. Spaces, accents and
 * punctuation of any kind are not odd.
 */
final class OddFileName {

  private static final int REPLACEMENT = 0xFFFD;

  private OddFileName() {}

  static boolean isOdd(String uri) {
    return uri.codePoints().anyMatch(OddFileName::isOdd);
  }

  /** The rejected record in place of a file's records, its name made safe to show. */
  static RawRecord rejected(CorpusFile file) {
    StringBuilder safe = new StringBuilder();
    file.uri()
        .codePoints()
        .forEach(
            c -> {
              if (isOdd(c)) {
                safe.append("%u").append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
              } else {
                safe.appendCodePoint(c);
              }
            });
    String uri = safe.toString();
    return new RawRecord(
        uri,
        file.source(),
        1,
        Format.AUTO,
        ByteBuffer.allocate(0),
        RejectCode.ODD_FILE_NAME,
        uri.substring(uri.lastIndexOf('/') + 1));
  }

  private static boolean isOdd(int c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || c == REPLACEMENT
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
