package blotter.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Cuts the bytes of one file into records, as its format wants.
 *
 * <p>Never holds more than one record, and of a record over the size limit no more than its
 * beginning. A damaged compressed stream ends the file with one rejected record in the place of the
 * damage; the records before it are kept. Any other failure to read is the caller's: {@link
 * UncheckedIOException}.
 */
public final class RecordReader implements Iterator<RawRecord>, Closeable {

  private final RecordOrigin origin;
  private final Format asked;
  private final Format named;
  private final Compression compression;
  private final WatchedInputStream raw;

  private Framing framing;
  private boolean ended;
  private RawRecord next;

  /**
   * A reader of one file.
   *
   * @param uri where the file lies; its last part tells compression and format
   * @param format the format, or {@link Format#AUTO}; not {@link Format#PARQUET}
   * @param limit most bytes of a record, after decompression
   * @param raw the file's bytes; closed with this reader
   */
  public RecordReader(String uri, String source, Format format, int limit, InputStream raw) {
    String fileName = uri.substring(uri.lastIndexOf('/') + 1);
    this.origin = new RecordOrigin(uri, source, limit);
    this.asked = format;
    this.named = format.resolve(fileName);
    this.compression = Compression.of(fileName);
    this.raw = new WatchedInputStream(raw);
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = read();
      ended |= next == null;
    }
    return next != null;
  }

  @Override
  public RawRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException(origin.uri());
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
      if (framing == null) {
        framing = open();
      }
      return framing.next();
    } catch (IOException e) {
      if (compression == Compression.NONE || raw.failed()) {
        throw new UncheckedIOException(origin.uri(), e);
      }

      ended = true;
      long number = framing == null ? 1 : framing.number() + 1;
      String detail = e.getMessage() == null ? "the stream ends early" : e.getMessage();
      return origin.rejected(number, named, compression.damaged(), detail, new byte[0]);
    }
  }

  private Framing open() throws IOException {
    InputStream unpacked = compression.unpacked(raw);
    ByteSource bytes = new ByteSource(unpacked, compression != Compression.NONE);
    Format format =
        named == Format.AUTO || named == Format.JSON ? named.settled(asked, bytes.head()) : named;

    return switch (format) {
      case JSONL -> new Lines(bytes, origin);
      case JSON -> new JsonValues(bytes, origin);
      case CSV -> new DelimitedRows(bytes, origin, (char) 0);
      case TSV -> new DelimitedRows(bytes, origin, '\t');
      default -> new WholeFile(bytes, origin, format);
    };
  }
}
