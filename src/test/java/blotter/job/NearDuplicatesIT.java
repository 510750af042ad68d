package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.benchmark.AllPairs;
import blotter.benchmark.ClusterPairs;
import blotter.benchmark.PlainShingles;
import blotter.benchmark.PlantedCopies.Planted;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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

  @TempDir private static Path folder;
  private static Path out;
  private static List<Planted> documents;
  private static Map<String, String> found;

  @BeforeAll
  static void plantAndFind() throws IOException {
    documents = PlantedCorpus.documents();
    Path corpus = PlantedCorpus.write(documents, folder.resolve("planted.jsonl"));
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
    AllPairs plain = new AllPairs(PlainShingles.of(tokenized()), 0.3, 0.5);

    assertThat(plain.pairs()).hasSizeGreaterThan(100);
    assertThat(Duck.rows(out, "SELECT doc_id, \"of\", round(jaccard, 9) FROM $near_duplicates"))
        .containsExactlyInAnyOrderElementsOf(
            plain.clusters().stream()
                .map(of -> of.id() + "|" + of.first() + "|" + rounded(of.resemblance()))
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
}
