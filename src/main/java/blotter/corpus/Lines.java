package blotter.corpus;

import java.io.IOException;

/** Every line that is not blank is a record; its number is the line's. */
final class Lines implements Framing {

  private final ByteSource bytes;
  private final RecordOrigin origin;
  private long number;

  Lines(ByteSource bytes, RecordOrigin origin) {
    this.bytes = bytes;
    this.origin = origin;
  }

  @Override
  public RawRecord next() throws IOException {
    while (true) {
      byte[] line = bytes.line(origin.limit());
      if (line == null) {
        return null;
      }

      number++;
      if (!isBlank(line)) {
        return origin.record(number, Format.JSONL, line);
      }
    }
  }

  @Override
  public long number() {
    return number;
  }

  /** Whether a line holds nothing but spaces, tabs and a carriage return. */
  static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
