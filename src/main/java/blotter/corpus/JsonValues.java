package blotter.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * The values of a JSON array, or values one behind the other; a record's number counts them from 1.
 *
 * <p>Only strings and brackets are looked at here: a value that is malformed inside harms no other.
 * An array that is not closed ends with a rejected record, since nobody knows what stood behind.
 */
final class JsonValues implements Framing {

  private static final String SKIPPED = " \t\r\n,\u00EF\u00BB\u00BF";

  private final ByteSource bytes;
  private final RecordOrigin origin;
  private boolean inArray;
  private long number;

  JsonValues(ByteSource bytes, RecordOrigin origin) {
    this.bytes = bytes;
    this.origin = origin;
  }

  @Override
  public RawRecord next() throws IOException {
    int b = bytes.next();
    while (b >= 0) {
      if (b == '[' && !inArray) {
        inArray = true;
      } else if (b == ']' && inArray) {
        inArray = false;
      } else if (SKIPPED.indexOf(b) < 0) {
        number++;
        return b == '{' || b == '[' ? bracketed(b) : bare(b);
      }
      b = bytes.next();
    }

    if (!inArray) {
      return null;
    }
    inArray = false;
    number++;
    return origin.rejected(
        number, Format.JSONL, RejectCode.MALFORMED_JSON, "the array is not closed", new byte[0]);
  }

  @Override
  public long number() {
    return number;
  }

  private RawRecord bracketed(int first) throws IOException {
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    int depth = 0;
    boolean quoted = false;
    boolean escaped = false;

    for (int b = first; b >= 0; b = bytes.next()) {
      if (value.size() <= origin.limit()) {
        value.write(b);
      }

      if (quoted) {
        quoted = escaped || b != '"';
        escaped = !escaped && b == '\\';
      } else if (b == '"') {
        quoted = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth--;
      }

      if (depth == 0) {
        return origin.record(number, Format.JSONL, value.toByteArray());
      }
    }

    inArray = false;
    return origin.rejected(
        number,
        Format.JSONL,
        RejectCode.MALFORMED_JSON,
        "the file ends inside a record",
        value.toByteArray());
  }

  /** A value that is no object: up to the next separator. */
  private RawRecord bare(int first) throws IOException {
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    boolean quoted = false;
    boolean escaped = false;

    for (int b = first; b >= 0; b = bytes.next()) {
      boolean separator = b == ',' || b == ']' || b == '\n' || (b == '{' && value.size() > 0);
      if (!quoted && separator && value.size() > 0) {
        bytes.back();
        break;
      }

      if (value.size() <= origin.limit()) {
        value.write(b);
      }
      if (b == '"' && !escaped) {
        quoted = !quoted;
      }
      escaped = !escaped && b == '\\';
    }
    return origin.record(number, Format.JSONL, value.toByteArray());
  }
}
