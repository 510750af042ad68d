package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.benchmark.AllPairs;
import blotter.benchmark.ClusterPairs;
import blotter.benchmark.PlainShingles;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Near-duplicates of the seed corpus with copies planted in it. */
class NearDuplicatesIT {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int EVERY = 2;

  @TempDir private static Path folder;
  private static Path out;
  private static List<Planted> documents;
  private static Map<String, String> found;

  @BeforeAll
  static void plantAndFind() throws IOException {
    List<Planted> originals = new ArrayList<>();
    for (String line :
        Files.readAllLines(Corpora.SEEDS.resolve("reports.jsonl"), StandardCharsets.UTF_8)) {
      originals.add(document(MAPPER.readTree(line)));
    }
    documents = new ArrayList<>(originals);
    documents.addAll(PlantedCopies.of(originals, EVERY, 7));

    Path corpus = folder.resolve("planted.jsonl");
    Files.write(
        corpus, documents.stream().map(NearDuplicatesIT::line).toList(), StandardCharsets.UTF_8);
    out = folder.resolve("out");
    for (List<String> job :
        List.of(
            List.of("ingest", "--corpus", corpus.toString(), "--out", out.toString()),
            List.of("annotate", "--out", out.toString()),
            List.of("duplicates", "--out", out.toString()))) {
      assertThat(Jobs.run(job.toArray(String[]::new))).isEqualTo(new Jobs.Result(0, ""));
    }
    found =
        Duck.rows(out, "SELECT doc_id || ' ' || cluster_id FROM $near_duplicates").stream()
            .map(row -> row.split(" "))
            .collect(Collectors.toMap(row -> row[0], row -> row[1]));
  }

  @AfterAll
  static void stop() {
    Jobs.stop();
  }

  @Test
  void copiesAreFoundAndWhatOnlyLooksLikeOneIsNot() {
    Set<String> planted =
        ClusterPairs.of(
            documents.stream().collect(Collectors.toMap(Planted::id, Planted::original)));
    Set<String> told = ClusterPairs.of(found);

    assertThat(planted).hasSizeGreaterThan(100);
    assertThat(ClusterPairs.share(planted, told)).as("recall").isGreaterThanOrEqualTo(0.97);
    assertThat(ClusterPairs.share(told, planted)).as("precision").isGreaterThanOrEqualTo(0.97);
    assertThat(found.keySet())
        .noneMatch(id -> id.matches("(disclaimer|form|note)-[0-9]+"))
        .anyMatch(id -> id.endsWith("-merged"));
  }

  @Test
  void comparingAllPairsGivesTheSameRows() {
    AllPairs plain = new AllPairs(PlainShingles.of(tokenized()), 0.5);

    assertThat(plain.pairs()).hasSizeGreaterThan(100);
    assertThat(
            Duck.rows(
                out, "SELECT doc_id, \"of\", round(jaccard, 9) FROM $near_duplicates ORDER BY 1"))
        .isEqualTo(
            plain.clusters().stream()
                .map(of -> of.id() + "|" + of.first() + "|" + rounded(of.resemblance()))
                .sorted()
                .toList());
  }

  @Test
  void theFirstOfAClusterIsTheEarliestAndResemblesItself() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $near_duplicates n JOIN $documents d USING (doc_id)"
                    + " JOIN $documents f ON f.doc_id = n.\"of\" WHERE n.cluster_id <> n.\"of\""
                    + " OR f.published > d.published OR (n.doc_id = n.\"of\") <> (n.jaccard = 1)"))
        .isZero();
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM (SELECT \"of\" FROM $near_duplicates GROUP BY 1 HAVING"
                    + " count(*) < 2 OR count(*) FILTER (doc_id = \"of\") <> 1)"))
        .isZero();
  }

  private static double rounded(double value) {
    return Math.round(value * 1e9) / 1e9;
  }

  /** The documents as they were tokenized. */
  private static List<Planted> tokenized() {
    return Duck.rows(
            out,
            "SELECT d.doc_id, d.published, string_agg(array_to_string(s.tokens, ' '), chr(10))"
                + " FROM $documents d JOIN $sentences s USING (doc_id)"
                + " WHERE d.duplicate_of IS NULL GROUP BY ALL")
        .stream()
        .map(row -> row.split("\\|", 3))
        .map(
            row ->
                new Planted(
                    row[0], LocalDate.parse(row[1]), Arrays.asList(row[2].split("\n")), row[0]))
        .toList();
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
        .put("date", document.published().toString())
        .put("title", sentences.get(0))
        .put("contents", String.join("\n", sentences.subList(1, sentences.size())))
        .toString();
  }
}
