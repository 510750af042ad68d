package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import blotter.trend.BenjaminiHochberg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineIT {

  @TempDir private static Path folder;
  private static Path out;

  @BeforeAll
  static void run() {
    out = folder.resolve("out");
    assertThat(pipeline()).isEqualTo(new Jobs.Result(0, ""));
  }

  private static Jobs.Result pipeline() {
    return Jobs.run(
        "pipeline",
        "--corpus",
        Corpora.SEEDS.toString(),
        "--out",
        out.toString(),
        "--min-documents",
        "3");
  }

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

    assertThat(contract).hasSize(24);
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
  void seriesOfEventsCountWhatEventsSay() {
    String counted = "FROM $events e JOIN $documents d USING (doc_id) WHERE d.duplicate_of IS NULL";

    assertThat(total("events|year|event_type=arrest|status=occurred"))
        .isEqualTo(
            Duck.number(
                out, "SELECT count(*) " + counted + " AND type = 'arrest' AND status = 'occurred'"))
        .isPositive();
    assertThat(total("people|month|event_type=sentence|status=occurred"))
        .isEqualTo(
            Duck.number(
                out,
                "SELECT sum(people) FROM $incidents"
                    + " WHERE type = 'sentence' AND status = 'occurred'"));
    assertThat(total("months|year|event_type=sentence|status=occurred"))
        .isEqualTo(
            Duck.number(
                out,
                "SELECT sum(len(months)) FROM $incidents"
                    + " WHERE type = 'sentence' AND status = 'occurred'"));
    assertThat(total("incidents|month|event_type=plea|status=occurred"))
        .isEqualTo(
            Duck.number(
                out, "SELECT count(*) FROM $incidents WHERE type = 'plea' AND status = 'occurred'"))
        .isPositive();
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $trends WHERE series_id LIKE 'months|%' AND n > 0"
                    + " AND NOT (lower_quartile <= median AND median <= upper_quartile)"))
        .isZero();
    assertThat(
            Duck.number(
                out, "SELECT count(*) FROM $series WHERE (event_type IS NULL) <> (status IS NULL)"))
        .as("no series adds statuses up")
        .isZero();
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
  void trendsCountWhatMentionsSay() {
    String counted =
        "FROM $mentions m JOIN $documents d USING (doc_id) WHERE d.duplicate_of IS NULL"
            + " AND m.entity_id = 'heroin'";

    assertThat(total("documents|month|drug=heroin"))
        .isEqualTo(Duck.number(out, "SELECT count(DISTINCT doc_id) " + counted))
        .isPositive();
    assertThat(total("mentions|year|drug=heroin"))
        .isEqualTo(Duck.number(out, "SELECT count(*) " + counted));
    assertThat(total("documents|quarter|drug_class=opioid"))
        .isGreaterThanOrEqualTo(total("documents|quarter|drug=heroin"));
    assertThat(total("documents|year|drug=heroin|agency=us.doj.dea")).isPositive();
  }

  @Test
  void aPeriodWithDocumentsHasARowAlsoWhereTheCountIsZero() {
    long periods =
        Duck.number(out, "SELECT count(DISTINCT date_trunc('month', published)) FROM $documents");

    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT n FROM (SELECT count(*) AS n FROM $trends WHERE series_id LIKE"
                    + " '%|month|%' GROUP BY series_id)"))
        .containsExactly(Long.toString(periods));
    assertThat(Duck.number(out, "SELECT count(*) FROM $trends WHERE exposure = 0")).isZero();
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $trends WHERE NOT (rate_low <= rate AND rate <= rate_high)"
                    + " OR (n = 0 AND rate_low <> 0)"))
        .isZero();
  }

  @Test
  void aPeriodWithoutDocumentsHasNoRow() {
    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT period FROM $trends WHERE series_id LIKE '%|year|%'"
                    + " AND period > DATE '2013-01-01' ORDER BY 1"))
        .containsExactly("2014-01-01", "2018-01-01");
  }

  @Test
  void ratesOfAllSeriesShareTheirDenominators() {
    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT s.granularity, t.period, t.exposure, t.tokens"
                    + " FROM $trends t JOIN $series s USING (series_id) ORDER BY 1, 2"))
        .isEqualTo(
            Duck.rows(
                out,
                "SELECT g, CAST(date_trunc(g, published) AS DATE) AS period, count(*), sum(tokens)"
                    + " FROM $documents, unnest(['month', 'quarter', 'year']) AS of(g)"
                    + " WHERE language = 'en' AND duplicate_of IS NULL"
                    + " GROUP BY 1, 2 ORDER BY 1, 2"));
  }

  @Test
  void countsHaveARatePerMillionTokensAndSumsHaveNone() {
    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT measure FROM $trends JOIN $series USING (series_id)"
                    + " WHERE per_million IS NOT NULL ORDER BY 1"))
        .containsExactly("documents", "events", "incidents", "mentions");
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $trends WHERE abs(per_million - n * 1e6 / tokens) > 1e-6"
                    + " OR NOT (per_million_low <= per_million AND per_million <= per_million_high)"
                    + " OR abs(per_million_high * tokens / 1e6 - rate_high * exposure / 1e3) > 1e-6"))
        .isZero();
  }

  @Test
  void aFigureThatIsMissingHasItsReason() {
    for (String figure : List.of("tau", "sen_slope", "apc", "aapc", "change_points", "bursts")) {
      assertThat(
              Duck.number(
                  out,
                  "SELECT count(*) FROM $series WHERE ("
                      + figure
                      + " IS NULL) <> coalesce(contains('; ' || reason, '; "
                      + figure
                      + ": '), false)"))
          .as(figure)
          .isZero();
    }
    assertThat(Duck.number(out, "SELECT count(tau) * count(apc) FROM $series")).isPositive();
  }

  @Test
  void testsAreCorrectedOverTheirFamily() {
    for (String table : List.of("series", "cooccurrence")) {
      Map<String, List<String[]>> families =
          Duck.rows(
                  out,
                  "SELECT replace(family, '|', ' '), family_size, p, q FROM $"
                      + table
                      + " WHERE p IS NOT NULL")
              .stream()
              .map(row -> row.split("\\|"))
              .collect(Collectors.groupingBy(row -> row[0]));

      assertThat(families).isNotEmpty();
      families.forEach(
          (family, tests) -> {
            double[] p = tests.stream().mapToDouble(row -> Double.parseDouble(row[2])).toArray();
            double[] q = tests.stream().mapToDouble(row -> Double.parseDouble(row[3])).toArray();
            assertThat(q).as(family).containsExactly(BenjaminiHochberg.adjust(p), within(1e-12));
            assertThat(tests).allMatch(row -> row[1].equals(String.valueOf(tests.size())));
          });
    }
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $series WHERE (p IS NULL) <> (q IS NULL) OR (p IS NULL) <>"
                    + " (family IS NULL)"))
        .isZero();
  }

  @Test
  void typesOfEventsAreAmongWhatStandsTogether() {
    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT left_kind FROM $cooccurrence UNION SELECT right_kind FROM $cooccurrence ORDER BY 1"))
        .containsExactly("agency", "drug", "event");
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM (SELECT date_trunc('month', d.published) AS period, e.type,"
                    + " count(DISTINCT d.doc_id) AS n FROM $events e JOIN $documents d USING (doc_id)"
                    + " WHERE e.status = 'occurred' AND d.language = 'en' AND d.duplicate_of IS NULL"
                    + " GROUP BY ALL) t JOIN $cooccurrence c ON c.granularity = 'month' AND c.period ="
                    + " t.period AND c.left_id = 'event:' || t.type WHERE c.left_n <> t.n"))
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
  void cooccurrenceIsNeverMoreThanItsParts() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $cooccurrence WHERE joint > least(left_n, right_n)"
                    + " OR greatest(left_n, right_n) > documents OR left_id >= right_id"))
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
            "incidents",
            "trends",
            "topics",
            "classify");
  }

  @Test
  void theGenerationBeforeStaysUntilTheNext() throws IOException {
    Path first = out.resolve("current").toRealPath();
    assertThat(pipeline().code()).isZero();
    Path second = out.resolve("current").toRealPath();
    assertThat(pipeline().code()).isZero();

    assertThat(first).doesNotExist();
    assertThat(second).exists().isNotEqualTo(out.resolve("current").toRealPath());
    assertThat(Files.readString(out.resolve("CURRENT"), StandardCharsets.UTF_8).strip())
        .isEqualTo(out.toRealPath().relativize(out.resolve("current").toRealPath()).toString());
  }

  private static long total(String series) {
    return Duck.number(out, "SELECT total FROM $series WHERE series_id = '" + series + "'");
  }
}
