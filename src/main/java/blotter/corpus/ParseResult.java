package blotter.corpus;

/** What becomes of a record: a document, or a reject with its reason. */
public sealed interface ParseResult {

  /**
   * A document.
   *
   * @param document what the record holds
   */
  record Parsed(ParsedDocument document) implements ParseResult {}

  /**
   * A record that is no document.
   *
   * @param code why
   * @param detail the offending value
   * @param excerpt the beginning of the record, made safe to print
   */
  record Rejected(RejectCode code, String detail, String excerpt) implements ParseResult {}
}
