package blotter.job;

import blotter.benchmark.PlantedCopies;
import blotter.benchmark.PlantedCopies.Planted;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The seed corpus with copies planted in it. */
final class PlantedCorpus {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int EVERY = 2;
  private static final long SEED = 7;

  private PlantedCorpus() {}

  /** The documents: those of the seeds, then the planted ones. */
  static List<Planted> documents() throws IOException {
    List<Planted> documents = new ArrayList<>();
    for (String line :
        Files.readAllLines(Corpora.SEEDS.resolve("reports.jsonl"), StandardCharsets.UTF_8)) {
      documents.add(document(MAPPER.readTree(line)));
    }
    documents.addAll(PlantedCopies.of(documents, EVERY, SEED));
    return documents;
  }

  /** Writes documents as JSON Lines, a sentence a line. */
  static Path write(List<Planted> documents, Path file) throws IOException {
    List<String> lines = documents.stream().map(PlantedCorpus::line).toList();
    return Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private static Planted document(JsonNode record) {
    List<String> sentences = new ArrayList<>(List.of(record.get("title").asText()));
    sentences.addAll(
        Arrays.stream(record.get("contents").asText().split("\n+|(?<=[.!?])\\s+(?=[A-Z])"))
            .filter(sentence -> !sentence.isBlank())
            .toList());
    String id = record.get("id").asText();
    return new Planted(id, LocalDate.parse(record.get("date").asText()), sentences, id);
  }

  private static String line(Planted document) {
    List<String> sentences = document.sentences();
    return MAPPER
        .createObjectNode()
        .put("id", document.id())
        .put("url", "https://example.org/" + document.id())
        .put("date", document.published().toString())
        .put("title", sentences.get(0))
        .put("contents", String.join("\n", sentences.subList(1, sentences.size())))
        .toString();
  }
}
