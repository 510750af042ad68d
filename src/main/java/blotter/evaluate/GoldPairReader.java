package blotter.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads judged pairs of documents: JSON Lines, {@code type}, {@code a}, {@code b}, {@code same}.
 */
public final class GoldPairReader {

  private static final ObjectReader JSON =
      new ObjectMapper()
          .readerFor(JsonNode.class)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private GoldPairReader() {}

  /**
   * Reads the lines of a file of pairs.
   *
   * @throws IllegalArgumentException naming the line, if one is no such object
   */
  public static List<GoldPair> read(List<String> lines) {
    List<GoldPair> pairs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        pairs.add(pair(lines.get(i), i + 1));
      }
    }
    return pairs;
  }

  private static GoldPair pair(String line, int number) {
    try {
      JsonNode node = JSON.readValue(line);
      for (String field : List.of("type", "a", "b")) {
        if (!node.path(field).isTextual()) {
          throw new IllegalArgumentException("line " + number + ": '" + field + "' is missing");
        }
      }
      if (!node.path("same").isBoolean()) {
        throw new IllegalArgumentException("line " + number + ": 'same' is not true or false");
      }
      return new GoldPair(
          node.get("type").asText(),
          node.get("a").asText(),
          node.get("b").asText(),
          node.get("same").asBoolean(),
          node.path("note").asText(""));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "line " + number + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
