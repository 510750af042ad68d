package blotter.lexicon;

/** A lexicon file that cannot be used; the message names file, line and reason. */
public final class LexiconFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong and where.
   *
   * @param file name of the file
   * @param line line from 1; 0 where the whole file is meant
   * @param reason what is wrong, with the offending value
   */
  public LexiconFormatException(String file, long line, String reason) {
    super(line > 0 ? file + ", line " + line + ": " + reason : file + ": " + reason);
  }
}
