package blotter.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/** One JSON object a record. */
final class JsonParser implements DocumentParser {

  private static final ObjectReader READER =
      new ObjectMapper()
          .readerFor(JsonNode.class)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final FieldDocument fields;

  JsonParser(FieldDocument fields) {
    this.fields = fields;
  }

  @Override
  public ParsedDocument parse(RawRecord record, String text) throws RejectedException {
    String uri = record.uri() + "#" + record.number();
    return fields.of(record, node(text), uri, null, DateBasis.FIELD);
  }

  @Override
  public String undated(RawRecord record) {
    return "none of the fields " + fields.dateFields();
  }

  private static JsonNode node(String text) throws RejectedException {
    try {
      JsonNode node = READER.readValue(text);
      if (node == null || !node.isObject()) {
        throw new RejectedException(RejectCode.MALFORMED_JSON, "not a JSON object");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new RejectedException(
          RejectCode.MALFORMED_JSON,
          Excerpt.of(
              e.getOriginalMessage().replaceFirst(" ?\\(?(?:start marker )?at \\[Source.*", "")));
    }
  }
}
