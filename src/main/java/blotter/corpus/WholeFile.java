package blotter.corpus;

import java.io.IOException;

/** The file is one record. */
final class WholeFile implements Framing {

  private final ByteSource bytes;
  private final RecordOrigin origin;
  private final Format format;
  private boolean ended;

  WholeFile(ByteSource bytes, RecordOrigin origin, Format format) {
    this.bytes = bytes;
    this.origin = origin;
    this.format = format;
  }

  @Override
  public RawRecord next() throws IOException {
    if (ended) {
      return null;
    }
    ended = true;
    return origin.record(1, format, bytes.rest(origin.limit()));
  }

  @Override
  public long number() {
    return 0;
  }
}
