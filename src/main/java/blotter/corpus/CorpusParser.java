package blotter.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Parses records of any format and checks what holds for all of them: text that is UTF-8, or a page
 * in the encoding that it declares, and no binary, a date that is not after the day as of which the
 * corpus is read, and some text.
 */
public final class CorpusParser {

  private final LocalDate asOf;
  private final DocumentParser text = new TextParser();
  private final DocumentParser json;
  private final DocumentParser html = new HtmlParser();

  /**
   * A parser.
   *
   * @param asOf last day that a document may be published on
   * @param mapping the fields of JSON records
   */
  public CorpusParser(LocalDate asOf, FieldMapping mapping) {
    this.asOf = asOf;
    this.json = new JsonLineParser(mapping);
  }

  /** Parses one record; whatever is wrong with it becomes a reject. */
  public ParseResult parse(RawRecord record) {
    try {
      return new ParseResult.Parsed(checked(record));
    } catch (RejectedException e) {
      return new ParseResult.Rejected(e.code(), e.getMessage(), Excerpt.of(record.bytes().array()));
    }
  }

  private ParsedDocument checked(RawRecord record) throws RejectedException {
    if (record.rejection() != null) {
      throw new RejectedException(record.rejection(), record.detail());
    }

    byte[] bytes = record.bytes().array();
    boolean page = HtmlParser.accepts(record.format(), bytes);
    String decoded = page ? HtmlCharset.decode(bytes) : decode(bytes);
    DocumentParser parser = page ? html : record.format() == Format.JSONL ? json : text;
    if (decoded.isBlank()) {
      throw new RejectedException(RejectCode.EMPTY_TEXT, "nothing but white space");
    }

    ParsedDocument document = parser.parse(record, decoded);
    if (document.text().isBlank()) {
      throw new RejectedException(RejectCode.EMPTY_TEXT, "nothing but white space");
    }
    if (document.published().isAfter(asOf)) {
      throw new RejectedException(
          RejectCode.FUTURE_DATE, document.published() + " is after " + asOf);
    }
    return document;
  }

  /** The text of UTF-8 bytes, without a byte order mark. */
  static String decode(byte[] bytes) throws RejectedException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new RejectedException(RejectCode.BINARY, "NUL byte at offset " + i);
      }
    }

    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String decoded =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString();
      return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    } catch (CharacterCodingException e) {
      throw new RejectedException(RejectCode.NOT_UTF8, "not UTF-8 at offset " + buffer.position());
    }
  }
}
