package blotter.benchmark;

import blotter.text.CharSpan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with the spans of one label.
 *
 * @param text the text
 * @param spans its labelled spans, UTF-16 code units
 */
record LabelledText(String text, List<CharSpan> spans) {

  /**
   * Reads JSON Lines of the form {@code {"text", "spans": [{"start", "end", "label"}]}}, whose
   * offsets count code points.
   */
  static List<LabelledText> read(Path file, String label) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<LabelledText> texts = new ArrayList<>();

    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      String text = node.path("text").asText();
      List<CharSpan> spans = new ArrayList<>();
      for (JsonNode span : node.path("spans")) {
        if (span.path("label").asText().equals(label)) {
          spans.add(
              new CharSpan(
                  text.offsetByCodePoints(0, span.path("start").asInt()),
                  text.offsetByCodePoints(0, span.path("end").asInt())));
        }
      }
      texts.add(new LabelledText(text, spans));
    }
    return texts;
  }
}
