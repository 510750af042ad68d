package blotter.corpus;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Where records come from, and how large they may be.
 *
 * @param uri where the file lies
 * @param source name of the source that the file belongs to
 * @param limit most bytes of a record, unpacked
 */
record RecordOrigin(String uri, String source, int limit) {

  private static final int EXCERPT = 400;

  RawRecord record(long number, Format format, byte[] bytes) {
    return bytes.length > limit
        ? rejected(number, format, RejectCode.TOO_LARGE, "more than " + limit + " bytes", bytes)
        : new RawRecord(uri, source, number, format, ByteBuffer.wrap(bytes), null, null);
  }

  RawRecord rejected(long number, Format format, RejectCode code, String detail, byte[] bytes) {
    byte[] excerpt = Arrays.copyOf(bytes, Math.min(bytes.length, EXCERPT));
    return new RawRecord(uri, source, number, format, ByteBuffer.wrap(excerpt), code, detail);
  }
}
