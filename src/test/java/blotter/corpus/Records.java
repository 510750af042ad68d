package blotter.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Records as tests write them, and what becomes of them. */
final class Records {

  static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

  private Records() {}

  static RawRecord text(String name, String content) {
    return text(Format.AUTO, name, content);
  }

  static RawRecord text(Format format, String name, String content) {
    return record(format, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static RawRecord json(String line) {
    return record(Format.JSONL, "news.jsonl", line.getBytes(StandardCharsets.UTF_8));
  }

  static RawRecord record(Format format, String name, byte[] bytes) {
    return new RawRecord(
        "file:/corpus/" + name, "corpus", 7, format, ByteBuffer.wrap(bytes), null, null);
  }

  static CorpusParser parser(FieldMapping mapping) {
    return new CorpusParser(new Reading(AS_OF, mapping, DateOrder.UNKNOWN, null));
  }

  static ParsedDocument parsed(RawRecord record) {
    return parsed(record, FieldMapping.GUESSED);
  }

  static ParsedDocument parsed(RawRecord record, FieldMapping mapping) {
    ParseResult result = parser(mapping).parse(record);
    assertThat(result).isInstanceOf(ParseResult.Parsed.class);
    return ((ParseResult.Parsed) result).document();
  }

  static ParseResult.Rejected rejected(RawRecord record) {
    return rejected(record, FieldMapping.GUESSED);
  }

  static ParseResult.Rejected rejected(RawRecord record, FieldMapping mapping) {
    ParseResult result = parser(mapping).parse(record);
    assertThat(result).isInstanceOf(ParseResult.Rejected.class);
    return (ParseResult.Rejected) result;
  }
}
