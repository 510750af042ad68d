package blotter.corpus;

/** Turns the text of a record into a document; one class a format. */
interface DocumentParser {

  /**
   * Parses one record.
   *
   * @param record where it comes from
   * @param text its decoded text
   * @throws RejectedException if it holds no document
   */
  ParsedDocument parse(RawRecord record, String text) throws RejectedException;
}
