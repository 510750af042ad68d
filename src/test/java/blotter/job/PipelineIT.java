package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineIT {

  @TempDir private static Path folder;

  private final Path out = SeedTables.out();

  @Test
  void tablesHaveTheContractsNamesAndTypes() throws IOException {
    Map<String, Map<String, String>> contract = new TreeMap<>();
    try (Stream<String> lines =
        Files.lines(
            Path.of("src/test/resources/blotter/job/contract.txt"), StandardCharsets.UTF_8)) {
      lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", 3))
          .forEach(
              parts ->
                  contract
                      .computeIfAbsent(parts[0], table -> new TreeMap<>())
                      .put(parts[1], parts[2]));
    }

    assertThat(contract).hasSize(25);
    contract.forEach(
        (table, columns) ->
            assertThat(Duck.types(out, table)).as(table).containsAllEntriesOf(columns));
  }

  @Test
  void theSeedCorpusIsReadInBothFormsAndCountedOnce() {
    assertThat(Duck.number(out, "SELECT counted FROM $runs")).isGreaterThanOrEqualTo(80);
    assertThat(Duck.number(out, "SELECT documents - duplicates - not_english - counted FROM $runs"))
        .isZero();
    assertThat(Duck.number(out, "SELECT rejects FROM $runs")).isZero();
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $documents WHERE duplicate_of IS NOT NULL AND uri LIKE 'http%'"))
        .as("the record with a link is the first")
        .isZero();
  }

  @Test
  void everySpanIsWhatItSaysItIs() {
    assertThat(Jobs.run("verify", "--out", out.toString())).isEqualTo(new Jobs.Result(0, ""));
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $mentions m JOIN $documents d USING (doc_id)"
                    + " WHERE substring(d.text, m.begin + 1, m.\"end\" - m.begin) <> m.surface"))
        .isZero();
  }

  @Test
  void quantitiesAndDatesAreReadFromTheSeeds() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $quantities WHERE entity_id IS NOT NULL AND role = 'seized'"
                    + " AND si_low > 0"))
        .isPositive();
    assertThat(Duck.number(out, "SELECT count(*) FROM $quantities WHERE role = 'term'"))
        .isPositive();
    assertThat(Duck.number(out, "SELECT count(*) FROM $dates WHERE relative AND precision = 'day'"))
        .isPositive();
    assertThat(Duck.number(out, "SELECT count(*) FROM $dates WHERE date_end < date_begin"))
        .isZero();
  }

  /** What the article on dealers who sell by mail reports, of each kind that it tells. */
  @Test
  void theArticleGivesItsEvents() {
    String ofArticle =
        "FROM $events WHERE doc_id = (SELECT doc_id FROM $documents WHERE uri LIKE '%darknet-article%')";

    assertThat(
            Duck.rows(
                out,
                "SELECT type || ' ' || status || ' ' || coalesce(people, 0) "
                    + ofArticle
                    + " AND type <> 'policy' ORDER BY 1"))
        .containsExactly(
            "arrest occurred 8",
            "death occurred 19",
            "death occurred 66000",
            "purchase occurred 0",
            "seizure occurred 0",
            "takedown occurred 0");
    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT status || ' ' || coalesce(CAST(date_begin AS VARCHAR), '') || ' ' ||"
                    + " coalesce(CAST(CAST(usd[1] AS BIGINT) AS VARCHAR), '') "
                    + ofArticle
                    + " AND type = 'policy' ORDER BY 1"))
        .containsExactly("occurred  ", "occurred 2018-10-01 4600000000", "possible  ");
    assertThat(
            Duck.rows(
                out, "SELECT unnest(agencies) " + ofArticle + " AND type = 'arrest' ORDER BY 1"))
        .contains("us.doj.jcode");
  }

  @Test
  void eventsAgreeWithGoldThatWasMadeBeforeTheRules() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "evaluate",
                "--out",
                out.toString(),
                "--gold",
                Path.of("seeds/gold/seed-events.jsonl").toString()));
    for (String floor :
        List.of("type=0.88", "type_status=0.85", "months=0.88", "people=0.62", "date=0.84")) {
      arguments.addAll(List.of("--min", floor));
    }

    assertThat(Jobs.run(arguments.toArray(String[]::new)).code()).isZero();
  }

  @Test
  void mentionsLieInTheirSentences() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $mentions m LEFT JOIN $sentences s"
                    + " ON m.doc_id = s.doc_id AND m.sentence = s.sentence"
                    + " WHERE s.begin IS NULL OR m.begin < s.begin OR m.\"end\" > s.\"end\""))
        .isZero();
  }

  @Test
  void theSelectionOfAllDocumentsHasTheFiguresOfTheSeries() {
    String figures =
        "SELECT series_id, total, tau, p, q, family_size, sen_slope, apc, apc_low, apc_high FROM ";

    assertThat(Duck.rows(out, figures + "$selections WHERE selection = 'all' ORDER BY 1"))
        .isEqualTo(
            Duck.rows(
                out,
                figures
                    + "$series WHERE measure = 'documents' AND event_type IS NULL"
                    + " AND (agency IS NULL OR drug IS NULL) ORDER BY 1"))
        .anyMatch(row -> !row.contains("null"));
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $selections s JOIN $selections a USING (series_id)"
                    + " WHERE a.selection = 'all' AND (s.total > a.total"
                    + " OR s.documents > a.documents OR s.sources > a.sources)"))
        .isZero();
  }

  @Test
  void termsStandInEnoughDocumentsAndShowNoRareOnes() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM (SELECT term FROM $terms GROUP BY term HAVING sum(documents) < 3)"))
        .isZero();
    assertThat(Duck.number(out, "SELECT count(*) FROM $terms WHERE term = 'heroin'")).isPositive();
  }

  @Test
  void jobsOneByOneGiveTheRowsOfThePipeline() {
    Path steps = folder.resolve("steps");
    for (List<String> job :
        List.of(
            List.of("ingest", "--corpus", Corpora.SEEDS.toString()),
            List.of("annotate"),
            List.of("terms", "--min-documents", "3"),
            List.of("keyness", "--min-documents", "3"),
            List.of("duplicates"),
            List.of("emerging"),
            List.of("incidents"),
            List.of("trends"),
            List.of("topics", "--min-documents", "3"),
            List.of("classify", "--min-documents", "3"))) {
      String[] arguments =
          Stream.concat(job.stream(), Stream.of("--out", steps.toString())).toArray(String[]::new);
      assertThat(Jobs.run(arguments)).as(job.toString()).isEqualTo(new Jobs.Result(0, ""));
    }

    for (String table :
        List.of(
            "sentences",
            "mentions",
            "terms",
            "keyness",
            "near_duplicates",
            "emerging",
            "incidents",
            "event_incidents",
            "series",
            "trends",
            "cooccurrence",
            "comparisons",
            "coverage",
            "selections",
            "topics",
            "document_topics",
            "topic_shares",
            "classifiers",
            "classifications")) {
      String digest =
          "SELECT digests['"
              + table
              + "'] FROM $runs WHERE digests['"
              + table
              + "'] IS NOT NULL ORDER BY started DESC LIMIT 1";
      assertThat(Duck.rows(steps, digest)).as(table).isEqualTo(Duck.rows(out, digest));
    }
    assertThat(Duck.rows(steps, "SELECT job FROM $runs ORDER BY started"))
        .containsExactly(
            "ingest",
            "annotate",
            "terms",
            "keyness",
            "duplicates",
            "emerging",
            "incidents",
            "trends",
            "topics",
            "classify");
  }

  @Test
  void theGenerationBeforeStaysUntilTheNext() throws IOException {
    Path generations = folder.resolve("generations");
    Path first = ingested(generations);
    Path second = ingested(generations);
    Path third = ingested(generations);

    assertThat(first).doesNotExist();
    assertThat(second).exists().isNotEqualTo(third);
    assertThat(Files.readString(generations.resolve("CURRENT"), StandardCharsets.UTF_8).strip())
        .isEqualTo(generations.toRealPath().relativize(third).toString());
  }

  private static Path ingested(Path out) throws IOException {
    assertThat(Jobs.run("ingest", "--corpus", Corpora.SEEDS.toString(), "--out", out.toString()))
        .isEqualTo(new Jobs.Result(0, ""));
    return out.resolve("current").toRealPath();
  }
}
