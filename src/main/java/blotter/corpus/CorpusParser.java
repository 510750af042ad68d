package blotter.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * Parses records of any format and checks what holds for all of them: text that is UTF-8, or a page
 * in the encoding that it declares, and no binary, a date that is not after the day as of which the
 * corpus is read, and some text.
 */
public final class CorpusParser {

  private final Reading reading;
  private final TextParser text;
  private final DocumentParser json;
  private final DocumentParser markdown;
  private final DocumentParser html;

  /** A parser that reads as the user asks. */
  public CorpusParser(Reading reading) {
    FieldDocument fields = new FieldDocument(reading.mapping(), reading.order());
    this.reading = reading;
    this.text = new TextParser(reading.order());
    this.json = new JsonParser(fields);
    this.markdown = new MarkdownParser(fields);
    this.html = new HtmlParser(reading.order());
  }

  /** Parses one record; whatever is wrong with it becomes a reject. */
  public ParseResult parse(RawRecord record) {
    return parse(record, RecurringLines.NONE);
  }

  /** Parses one record of a source whose plain texts have these recurring lines. */
  public ParseResult parse(RawRecord record, RecurringLines recurring) {
    try {
      return new ParseResult.Parsed(checked(record, recurring));
    } catch (RejectedException e) {
      return new ParseResult.Rejected(e.code(), e.getMessage(), Excerpt.of(record.bytes().array()));
    }
  }

  private ParsedDocument checked(RawRecord record, RecurringLines recurring)
      throws RejectedException {
    if (record.rejection() != null) {
      throw new RejectedException(record.rejection(), record.detail());
    }

    byte[] bytes = record.bytes().array();
    boolean page = HtmlParser.accepts(record.format(), bytes);
    String decoded = page ? HtmlCharset.decode(bytes) : decode(bytes);
    if (decoded.isBlank()) {
      throw new RejectedException(RejectCode.EMPTY_TEXT, "nothing but white space");
    }

    ParsedDocument document =
        parsed(page ? html : parser(record.format()), record, decoded, recurring);
    if (document.text().isBlank()) {
      throw new RejectedException(RejectCode.EMPTY_TEXT, "nothing but white space");
    }
    if (document.published().isAfter(reading.asOf())) {
      throw new RejectedException(
          RejectCode.FUTURE_DATE, document.published() + " is after " + reading.asOf());
    }
    return document;
  }

  private DocumentParser parser(Format format) {
    return switch (format) {
      case JSONL, JSON, CSV, TSV, PARQUET -> json;
      case MARKDOWN -> markdown;
      case HTML -> html;
      case AUTO, SEED, TEXT -> text;
    };
  }

  private ParsedDocument parsed(
      DocumentParser parser, RawRecord record, String decoded, RecurringLines recurring)
      throws RejectedException {
    ParsedDocument document =
        parser == text ? text.parse(record, decoded, recurring) : parser.parse(record, decoded);
    if (document.published() != null) {
      return document;
    }
    if (reading.undated() == null) {
      throw new RejectedException(RejectCode.NO_DATE, parser.undated(record));
    }
    return document.published(reading.undated(), DateBasis.OPTION);
  }

  /** The text of UTF-8 bytes, without a byte order mark. */
  static String decode(byte[] bytes) throws RejectedException {
    refuseBinary(bytes);

    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String decoded = Utf8.decoded(buffer);
      return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    } catch (CharacterCodingException e) {
      throw new RejectedException(RejectCode.NOT_UTF8, "not UTF-8 at offset " + buffer.position());
    }
  }

  /** Refuses what is no text in any encoding in which ASCII is a byte each. */
  static void refuseBinary(byte[] bytes) throws RejectedException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new RejectedException(RejectCode.BINARY, "NUL byte at offset " + i);
      }
    }
  }
}
