package blotter.corpus;

/** Carries a reason from deep inside a parser to its edge; never leaves this room. */
final class RejectedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient RejectCode code;

  RejectedException(RejectCode code, String detail) {
    super(detail, null, false, false);
    this.code = code;
  }

  RejectCode code() {
    return code;
  }
}
