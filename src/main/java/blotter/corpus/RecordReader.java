package blotter.corpus;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

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
  private final InputStream raw;
  private InputStream in;

  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long number;
  private boolean ended;
  private RawRecord next;

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
    this.raw = raw;
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
        in = gzip ? new GZIPInputStream(raw, BUFFER) : raw;
      }
      return format.isLines() ? readLine() : readWhole();
    } catch (EOFException | ZipException e) {
      if (!gzip) {
        throw new UncheckedIOException(uri, e);
      }
      ended = true;
      number++;
      return rejected(RejectCode.CORRUPT_GZIP, String.valueOf(e.getMessage()), new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(uri, e);
    }
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
        filled = in.read(buffer);
        at = 0;
        if (filled <= 0) {
          filled = 0;
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
