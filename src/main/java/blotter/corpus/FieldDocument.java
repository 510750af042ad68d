package blotter.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes a document of named fields. Fields that are no part of it become labels: numbers and
 * strings as they are, lists as lists, objects by dotted names, anything deeper as JSON.
 *
 * @param mapping which field is which part
 * @param order which number is the month in dates of numbers
 */
record FieldDocument(FieldMapping mapping, DateOrder order) {

  /**
   * A document of these fields.
   *
   * @param uri where it lies if no field says so
   * @param body its body if that is no field; null to take it from the fields
   * @param basis what a date in a field counts as
   * @throws RejectedException if the fields hold no text, or their date cannot be read
   */
  ParsedDocument of(RawRecord record, JsonNode fields, String uri, String body, DateBasis basis)
      throws RejectedException {
    Set<String> used = new HashSet<>();
    String text = body == null ? value(fields, "body", used) : body;
    String title = value(fields, "title", used);
    String date = value(fields, "published", used);
    String id = value(fields, "id", used);
    String address = value(fields, "uri", used);
    String source = value(fields, "source", used);

    if (text == null && title == null) {
      throw new RejectedException(
          RejectCode.EMPTY_TEXT, "none of the fields " + mapping.candidates("body"));
    }

    LocalDate inAddress =
        date == null && address != null ? PublicationDates.inAddress(address) : null;
    LocalDate published = date == null ? inAddress : PublicationDates.parse(date, order);
    DateBasis found = date == null ? DateBasis.URL : basis;

    return new ParsedDocument(
        id,
        source == null ? record.source() : source,
        address == null ? uri : address,
        title,
        ParsedDocument.text(title, text == null ? "" : text),
        published,
        published == null ? null : found,
        labels(fields, used));
  }

  /** The fields that may hold a date. */
  String dateFields() {
    return mapping.candidates("published").toString();
  }

  /** The first non-blank value among the fields that may hold a part; null if there is none. */
  private String value(JsonNode node, String part, Set<String> used) {
    for (String candidate : mapping.candidates(part)) {
      String field = named(node, candidate);
      JsonNode value = part.equals("body") ? paragraphs(at(node, field)) : at(node, field);
      if (value != null && value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        used.add(field);
        String text = UnicodeRepair.withoutLoneSurrogates(value.asText());
        return part.equals("body") ? text : text.strip();
      }
    }
    return null;
  }

  /** The field's name as it stands in this record, where only its case differs. */
  private static String named(JsonNode node, String field) {
    if (!node.has(field)) {
      for (Map.Entry<String, JsonNode> present : node.properties()) {
        if (present.getKey().equalsIgnoreCase(field)) {
          return present.getKey();
        }
      }
    }
    return field;
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
