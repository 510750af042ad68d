package blotter.corpus;

import java.io.IOException;

/** A way in which a file is cut into records. */
interface Framing {

  /**
   * The next record; null behind the last.
   *
   * @throws IOException if the bytes cannot be read or unpacked
   */
  RawRecord next() throws IOException;

  /** The number of the last record, or of the one that is being read. */
  long number();
}
