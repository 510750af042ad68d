package blotter.corpus;

import java.nio.ByteBuffer;

/**
 * One record of a file before it is parsed.
 *
 * @param uri where the file lies
 * @param source name of the source that the file belongs to
 * @param number 1 for a whole file, the line for a file of lines
 * @param format how to parse it; {@link Format#AUTO} for a text that has to be looked at
 * @param bytes its bytes, backed by an array of just them, or the first of them where it is
 *     rejected
 * @param rejection why it cannot be parsed; null if it can
 * @param detail what was wrong; null if nothing was
 */
public record RawRecord(
    String uri,
    String source,
    long number,
    Format format,
    ByteBuffer bytes,
    RejectCode rejection,
    String detail) {

  /** The last part of {@code uri}. */
  String fileName() {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }
}
