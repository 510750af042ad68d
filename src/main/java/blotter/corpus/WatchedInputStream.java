package blotter.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that remembers whether it failed itself: what reads from it may be what is broken. */
final class WatchedInputStream extends FilterInputStream {

  private boolean failed;

  WatchedInputStream(InputStream in) {
    super(in);
  }

  /** Whether reading the stream itself failed, as opposed to understanding what it holds. */
  boolean failed() {
    return failed;
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }
}
