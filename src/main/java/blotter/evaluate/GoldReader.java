package blotter.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads gold files: JSON Lines, one object a document. */
public final class GoldReader {

  private static final ObjectReader JSON =
      new ObjectMapper()
          .readerFor(JsonNode.class)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private GoldReader() {}

  /**
   * Reads the lines of a gold file.
   *
   * @throws IllegalArgumentException naming the line, if one is not an object with {@code doc} and
   *     lists, or a document comes twice
   */
  public static List<GoldDocument> read(List<String> lines) {
    List<GoldDocument> documents = new ArrayList<>();
    Set<String> seen = new HashSet<>();

    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      GoldDocument document = document(lines.get(i), i + 1);
      if (!seen.add(document.id())) {
        throw new IllegalArgumentException(
            "line " + (i + 1) + ": document '" + document.id() + "' comes twice");
      }
      documents.add(document);
    }

    return documents;
  }

  private static GoldDocument document(String line, int number) {
    try {
      JsonNode node = JSON.readValue(line);
      if (!node.path("doc").isTextual()) {
        throw new IllegalArgumentException("line " + number + ": 'doc' is missing");
      }
      return new GoldDocument(
          node.get("doc").asText(),
          ids(node, "drugs", number),
          ids(node, "agencies", number),
          events(node.path("events"), number));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "line " + number + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static List<GoldEvent> events(JsonNode list, int number) {
    if (!list.isMissingNode() && !list.isArray()) {
      throw new IllegalArgumentException("line " + number + ": 'events' is no list");
    }
    List<GoldEvent> events = new ArrayList<>();
    for (JsonNode event : list) {
      if (!event.path("type").isTextual() || !event.path("status").isTextual()) {
        throw new IllegalArgumentException(
            "line " + number + ": an event lacks 'type' or 'status': " + event);
      }
      events.add(
          new GoldEvent(
              event.get("type").asText(),
              event.get("status").asText(),
              event.path("people").asInt(0),
              numbers(event, "months", number),
              numbers(event, "grams", number),
              numbers(event, "usd", number),
              event.path("date").isTextual() ? event.get("date").asText() : null));
    }
    return events;
  }

  private static List<Double> numbers(JsonNode event, String field, int number) {
    List<Double> numbers = new ArrayList<>();
    for (JsonNode item : event.path(field)) {
      if (!item.isNumber()) {
        throw new IllegalArgumentException(
            "line " + number + ": '" + field + "' holds " + item + ", no number");
      }
      numbers.add(item.asDouble());
    }
    return numbers;
  }

  /** The ids of a list; null where the line has none because it annotates events only. */
  private static Set<String> ids(JsonNode node, String field, int number) {
    JsonNode list = node.path(field);
    if (list.isMissingNode() && node.has("events") && !node.has("drugs") && !node.has("agencies")) {
      return null;
    }
    if (!list.isMissingNode() && !list.isArray()) {
      throw new IllegalArgumentException("line " + number + ": '" + field + "' is no list");
    }

    Set<String> ids = new TreeSet<>();
    for (JsonNode item : list) {
      if (!item.isTextual()) {
        throw new IllegalArgumentException(
            "line " + number + ": '" + field + "' holds " + item + ", no id");
      }
      ids.add(item.asText());
    }
    return ids;
  }
}
