package blotter.official;

/** A file that gives no series; the message says in one line why, and names its columns. */
public final class OfficialFormatException extends Exception {

  private static final long serialVersionUID = 1L;

  /** With the message. */
  public OfficialFormatException(String message) {
    super(message);
  }
}
