package blotter.corpus;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Cuts the bytes of one file into records: the whole file, or its lines without blank ones.
 *
 * <p>Never holds more than one record, and of a record over the size limit no more than its
 * beginning. A damaged gzip stream ends the file with one rejected record in the place of the
 * damage; the lines before it are kept. Any other failure to read is the caller's: {@link
 * UncheckedIOException}.
 */
public final class RecordReader implements Iterator<RawRecord>, Closeable {

  private static final int BUFFER = 1 << 16;
  private static final int EXCERPT = 400;

  private final String uri;
  private final String source;
  private final Format format;
  private final boolean gzip;
  private final int limit;
  private final WatchedInputStream raw;
  private InputStream in;

  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long number;
  private boolean ended;
  private RawRecord next;
  private IOException damage;

  /**
   * A reader of one file.
   *
   * @param uri where the file lies; its last part tells compression and format
   * @param format the format, or {@link Format#AUTO}
   * @param limit most bytes of a record, after decompression
   * @param raw the file's bytes; closed with this reader
   */
  public RecordReader(String uri, String source, Format format, int limit, InputStream raw) {
    String fileName = uri.substring(uri.lastIndexOf('/') + 1);
    this.uri = uri;
    this.source = source;
    this.format = format.resolve(fileName);
    this.gzip = Format.isGzip(fileName);
    this.limit = limit;
    this.raw = new WatchedInputStream(raw);
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = read();
    }
    return next != null;
  }

  @Override
  public RawRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException(uri);
    }
    RawRecord record = next;
    next = null;
    return record;
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }

  private RawRecord read() {
    try {
      if (in == null) {
        in = gzip ? decompressed() : raw;
      }
      return format.isLines() ? readLine() : readWhole();
    } catch (IOException e) {
      if (!gzip || raw.failed()) {
        throw new UncheckedIOException(uri, e);
      }
      ended = true;
      number = format.isLines() ? number + 1 : 1;
      return rejected(
          RejectCode.CORRUPT_GZIP,
          e.getMessage() == null ? "the stream ends early" : e.getMessage(),
          new byte[0]);
    }
  }

  private InputStream decompressed() throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(raw)
        .setDecompressConcatenated(true)
        .get();
  }

  private RawRecord readWhole() throws IOException {
    ended = true;
    number = 1;
    byte[] bytes = in.readNBytes(limit + 1);
    return bytes.length > limit ? tooLarge(bytes) : record(bytes);
  }

  private RawRecord readLine() throws IOException {
    while (!ended) {
      byte[] line = nextLine();
      if (line == null) {
        ended = true;
        return null;
      }

      number++;
      if (line.length > limit) {
        return tooLarge(line);
      }
      if (!isBlank(line)) {
        return record(line);
      }
    }
    return null;
  }

  /** The next line without its end, cut behind the limit; null behind the last. */
  private byte[] nextLine() throws IOException {
    ByteArrayOutputStream line = null;

    while (true) {
      if (at == filled) {
        fill();
        if (filled == 0) {
          return line == null ? null : line.toByteArray();
        }
      }

      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }

      boolean complete = end < filled;
      if (complete && line == null) {
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

  /**
   * Reads on. A decompressor that meets damage throws away what it had already written into the
   * buffer; the buffer is cleared before, so that what stands before the zeros is that.
   */
  private void fill() throws IOException {
    at = 0;
    filled = 0;
    if (damage != null) {
      throw damage;
    }

    if (gzip) {
      Arrays.fill(buffer, (byte) 0);
    }
    try {
      filled = Math.max(0, in.read(buffer));
    } catch (IOException e) {
      filled = gzip && !raw.failed() ? written() : 0;
      if (filled == 0) {
        throw e;
      }
      damage = e;
    }
  }

  private int written() {
    int end = buffer.length;
    while (end > 0 && buffer[end - 1] == 0) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private RawRecord record(byte[] bytes) {
    return new RawRecord(uri, source, number, format, ByteBuffer.wrap(bytes), null, null);
  }

  private RawRecord tooLarge(byte[] bytes) {
    return rejected(
        RejectCode.TOO_LARGE,
        "more than " + limit + " bytes",
        Arrays.copyOf(bytes, Math.min(bytes.length, EXCERPT)));
  }

  private RawRecord rejected(RejectCode code, String detail, byte[] bytes) {
    return new RawRecord(uri, source, number, format, ByteBuffer.wrap(bytes), code, detail);
  }
}
