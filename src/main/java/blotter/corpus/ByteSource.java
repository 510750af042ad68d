package blotter.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a file, with a look at its beginning.
 *
 * <p>Where a decompressor meets damage it throws away what it had already written; here that is
 * read before the damage is thrown.
 */
final class ByteSource {

  static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final boolean packed;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private IOException damage;

  /**
   * A source.
   *
   * @param in the bytes, unpacked
   * @param packed whether they come out of a decompressor
   */
  ByteSource(InputStream in, boolean packed) {
    this.in = in;
    this.packed = packed;
  }

  /** The first bytes, up to {@value #BUFFER}, still to be read; asked for before any is read. */
  byte[] head() throws IOException {
    boolean reading = true;
    while (reading && filled < BUFFER && damage == null) {
      reading = more();
    }
    return Arrays.copyOf(buffer, filled);
  }

  /** The next byte from 0 to 255; -1 behind the last. */
  int next() throws IOException {
    return at == filled && !refill() ? -1 : buffer[at++] & 0xFF;
  }

  /** Takes back the byte that {@link #next()} gave last. */
  void back() {
    at--;
  }

  /** All bytes that remain, cut behind the limit by one. */
  byte[] rest(int limit) throws IOException {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    while (rest.size() <= limit && (at < filled || refill())) {
      int taken = Math.min(filled - at, limit + 1 - rest.size());
      rest.write(buffer, at, taken);
      at += taken;
    }
    return rest.toByteArray();
  }

  /** The next line without its end, cut behind the limit by one; null behind the last. */
  byte[] line(int limit) throws IOException {
    ByteArrayOutputStream line = null;

    while (true) {
      if (at == filled && !refill()) {
        return line == null ? null : line.toByteArray();
      }

      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }

      boolean complete = end < filled;
      if (complete && line == null && end - at <= limit) {
        byte[] whole = Arrays.copyOfRange(buffer, at, end);
        at = end + 1;
        return whole;
      }

      line = line == null ? new ByteArrayOutputStream(BUFFER) : line;
      line.write(buffer, at, Math.min(end - at, Math.max(0, limit + 1 - line.size())));
      at = complete ? end + 1 : end;
      if (complete) {
        return line.toByteArray();
      }
    }
  }

  private boolean refill() throws IOException {
    at = 0;
    filled = 0;
    if (damage != null) {
      throw damage;
    }
    return more();
  }

  /** Reads on behind what the buffer holds; false at the end. */
  private boolean more() throws IOException {
    if (packed) {
      Arrays.fill(buffer, filled, BUFFER, (byte) 0);
    }

    int before = filled;
    try {
      filled += Math.max(0, in.read(buffer, filled, BUFFER - filled));
    } catch (IOException e) {
      filled = packed ? written(before) : before;
      if (filled == 0) {
        throw e;
      }
      damage = e;
    }
    return filled > before;
  }

  /** The buffer was zero behind {@code before}: what stands before the last zeros was written. */
  private int written(int before) {
    int end = BUFFER;
    while (end > before && buffer[end - 1] == 0) {
      end--;
    }
    return end;
  }
}
