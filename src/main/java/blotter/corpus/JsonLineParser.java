package blotter.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One JSON object a line. Fields that are no part of a document become labels: numbers and strings
 * as they are, lists as lists, objects by dotted names, anything deeper as JSON.
 */
final class JsonLineParser implements DocumentParser {

  private static final ObjectReader READER =
      new ObjectMapper()
          .readerFor(JsonNode.class)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final FieldMapping mapping;

  JsonLineParser(FieldMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public ParsedDocument parse(RawRecord record, String text) throws RejectedException {
    JsonNode node = node(text);
    Set<String> used = new HashSet<>();

    String body = value(node, "body", used);
    String title = value(node, "title", used);
    String date = value(node, "published", used);
    String id = value(node, "id", used);
    String uri = value(node, "uri", used);
    String source = value(node, "source", used);

    if (body == null && title == null) {
      throw new RejectedException(
          RejectCode.EMPTY_TEXT, "none of the fields " + mapping.candidates("body"));
    }
    if (date == null) {
      throw new RejectedException(
          RejectCode.NO_DATE, "none of the fields " + mapping.candidates("published"));
    }

    LocalDate published = PublicationDates.parse(date);
    return new ParsedDocument(
        id,
        source == null ? record.source() : source,
        uri == null ? record.uri() + "#" + record.number() : uri,
        title,
        ParsedDocument.text(title, body == null ? "" : body),
        published,
        DateBasis.FIELD,
        labels(node, used));
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

  /** The first non-blank value among the fields that may hold a part; null if there is none. */
  private String value(JsonNode node, String part, Set<String> used) {
    for (String field : mapping.candidates(part)) {
      JsonNode value = part.equals("body") ? paragraphs(at(node, field)) : at(node, field);
      if (value != null && value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        used.add(field);
        String text = UnicodeRepair.withoutLoneSurrogates(value.asText());
        return part.equals("body") ? text : text.strip();
      }
    }
    return null;
  }

  /** A list of strings, as some sources give the body, as one text with blank lines. */
  private static JsonNode paragraphs(JsonNode value) {
    if (value == null || !value.isArray()) {
      return value;
    }

    List<String> paragraphs = new ArrayList<>();
    for (JsonNode item : value) {
      if (!item.isTextual()) {
        return value;
      }
      paragraphs.add(item.asText());
    }
    return TextNode.valueOf(String.join("\n\n", paragraphs));
  }

  private static JsonNode at(JsonNode node, String field) {
    if (node.has(field)) {
      return node.get(field);
    }

    JsonNode at = node;
    for (String name : field.split("\\.", -1)) {
      at = at == null ? null : at.get(name);
    }
    return at;
  }

  private static Map<String, List<String>> labels(JsonNode node, Set<String> used) {
    Map<String, List<String>> labels = new TreeMap<>();
    addLabels("", node, used, labels);
    return labels;
  }

  private static void addLabels(
      String prefix, JsonNode object, Set<String> used, Map<String, List<String>> labels) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = prefix + UnicodeRepair.withoutLoneSurrogates(field.getKey());
      JsonNode value = field.getValue();
      if (used.contains(name) || value.isNull()) {
        continue;
      }

      if (value.isObject() && prefix.isEmpty()) {
        addLabels(name + ".", value, used, labels);
      } else {
        List<String> values = values(value);
        if (!values.isEmpty()) {
          labels.put(name, values);
        }
      }
    }
  }

  private static List<String> values(JsonNode value) {
    List<String> values = new ArrayList<>();
    if (value.isArray()) {
      for (JsonNode item : value) {
        if (!item.isNull()) {
          values.add(scalar(item));
        }
      }
    } else {
      values.add(scalar(value));
    }
    return values;
  }

  private static String scalar(JsonNode value) {
    String text = value.isValueNode() ? value.asText() : value.toString();
    return UnicodeRepair.withoutLoneSurrogates(text);
  }
}
