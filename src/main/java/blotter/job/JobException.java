package blotter.job;

/** A failure that the user can act on; its message says what to do about what. */
public final class JobException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure with nothing behind it. */
  public JobException(String message) {
    super(message);
  }

  /** A failure that another one caused. */
  public JobException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * The message of such a failure on an executor: from there only the text of the stack trace
   * arrives, as part of another exception's message. Null if there is none.
   */
  static String inMessage(Throwable failure) {
    String mark = JobException.class.getName() + ": ";
    for (Throwable t = failure; t != null; t = t.getCause()) {
      String message = String.valueOf(t.getMessage());
      int at = message.indexOf(mark);
      if (at >= 0) {
        int end = message.indexOf('\n', at);
        return message.substring(at + mark.length(), end < 0 ? message.length() : end);
      }
    }
    return null;
  }
}
