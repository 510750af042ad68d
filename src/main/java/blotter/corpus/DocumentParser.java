package blotter.corpus;

/** Turns the text of a record into a document; one class a format. */
interface DocumentParser {

  /**
   * Parses one record. A document without a date has none and no basis.
   *
   * @param record where it comes from
   * @param text its decoded text
   * @throws RejectedException if it holds no document
   */
  ParsedDocument parse(RawRecord record, String text) throws RejectedException;

  /** Where a date was looked for in a record that has none, for the user. */
  String undated(RawRecord record);
}
