package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.findings.ReportRequest;
import blotter.report.DrugTrend;
import blotter.report.HeatMap;
import blotter.report.Incident;
import blotter.report.LadderStep;
import blotter.report.Report;
import blotter.report.YearAmounts;
import blotter.trend.Granularity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report of the seeds against counts that are made from other tables by other queries. */
class ReportIT {

  private static final ReportRequest DEFAULT = new ReportRequest(300, true, Optional.empty());
  private static final String COUNTED = "language = 'en' AND duplicate_of IS NULL";

  private static Path out;
  private static Report report;

  @BeforeAll
  static void readTheReport() {
    out = SeedTables.out();
    report = ReportFile.withDuck(generation(out), DEFAULT);
  }

  @Test
  void pipelineLeavesAPageBelowAMegabyteAndNothingBesideIt() throws IOException {
    assertThat(out.resolve("report.html")).isRegularFile();
    assertThat(Files.size(out.resolve("report.html"))).isBetween(50_000L, 1_000_000L);
    assertThat(names(out))
        .containsExactlyInAnyOrder("CURRENT", "current", "generations", "report.html");
  }

  @Test
  void sparkAndDuckDbGiveTheSameReport() {
    Report ofSpark =
        ReportFile.withSpark(SparkSession.builder().getOrCreate(), generation(out), DEFAULT);

    assertThat(ofSpark).usingRecursiveComparison().isEqualTo(report);
    assertThat(ofSpark).isEqualTo(report);
  }

  @Test
  void theCorpusAddsUp() {
    assertThat(report.corpus().read())
        .isEqualTo(Duck.number(out, "SELECT count(*) FROM $documents"))
        .isEqualTo(report.corpus().documents() + report.corpus().rejects());
    assertThat(report.corpus().counted())
        .isEqualTo(Duck.number(out, "SELECT count(*) FROM $documents WHERE " + COUNTED))
        .isEqualTo(report.coverage().stream().mapToLong(it -> it.documents()).sum());
    assertThat(report.corpus().duplicates())
        .isEqualTo(Duck.number(out, "SELECT count(duplicate_of) FROM $documents"));
    assertThat(report.missing()).isEmpty();
  }

  @Test
  void drugsAreTheTwelveThatMostDocumentsName() {
    List<String> counted =
        Duck.rows(
            out,
            "SELECT name, count(DISTINCT doc_id) AS n, entity_id FROM $mentions JOIN"
                + " (SELECT doc_id FROM $documents WHERE "
                + COUNTED
                + ") USING (doc_id) WHERE kind = 'drug'"
                + " GROUP BY entity_id, name ORDER BY n DESC, entity_id LIMIT 12");

    assertThat(report.drugs())
        .extracting(drug -> drug.drug() + "|" + drug.total())
        .containsExactlyElementsOf(
            counted.stream().map(row -> row.substring(0, row.lastIndexOf('|'))).toList());
    assertThat(report.drugs())
        .allMatch(
            drug -> drug.points().stream().mapToLong(DrugTrend.Point::n).sum() == drug.total());
  }

  @Test
  void everyPeriodHasAPointAndThoseWithoutDocumentsHaveNoRate() {
    Report monthly =
        ReportFile.withDuck(
            generation(out), new ReportRequest(300, true, Optional.of(Granularity.MONTH)));

    DrugTrend cocaine = monthly.drugs().get(0);
    assertThat(cocaine.points()).hasSize(119);
    assertThat(cocaine.points()).anyMatch(point -> point.rate().isEmpty());
    assertThat(cocaine.points())
        .allMatch(point -> point.rate().isPresent() == (point.exposure() > 0));
  }

  @Test
  void changePointsAreThoseOfTheSeries() {
    Report quarterly =
        ReportFile.withDuck(
            generation(out), new ReportRequest(300, true, Optional.of(Granularity.QUARTER)));

    for (DrugTrend drug : quarterly.drugs()) {
      assertThat(drug.changePoints()).hasSameSizeAs(changePoints(drug.drug()));
    }
  }

  private static List<String> changePoints(String name) {
    return Duck.rows(
        out,
        "SELECT unnest(change_points) FROM $series WHERE granularity = 'quarter' AND agency IS NULL"
            + " AND measure = 'documents' AND drug = (SELECT min(entity_id) FROM $mentions WHERE"
            + " name = '"
            + name
            + "')");
  }

  @Test
  void theHeatMapCountsDocumentsThatNameBoth() {
    HeatMap map = report.drugsByAgency();

    assertThat(map.drugs()).hasSize(12);
    assertThat(map.agencies()).hasSizeBetween(1, 12);
    for (int row = 0; row < map.drugs().size(); row++) {
      for (int column = 0; column < map.agencies().size(); column++) {
        assertThat(map.cells().get(row).get(column).joint())
            .as(map.drugs().get(row) + " with " + map.agencies().get(column))
            .isEqualTo(joint(map.drugs().get(row), map.agencies().get(column)));
      }
    }
  }

  private static long joint(String drug, String agency) {
    return Duck.number(
        out,
        "SELECT coalesce(sum(joint), 0)::BIGINT FROM $cooccurrence WHERE granularity = 'month'"
            + " AND list_sort([left_id, right_id]) = list_sort(["
            + id("drug", drug)
            + ", "
            + id("agency", agency)
            + "])");
  }

  private static String id(String kind, String name) {
    return "(SELECT min(entity_id) FROM $mentions WHERE kind = '"
        + kind
        + "' AND name = '"
        + name.replace("'", "''")
        + "')";
  }

  @Test
  void theLadderCountsEventsOfCountedDocumentsAndIncidents() {
    for (String rung : List.of("arrest|Arrests", "plea|Guilty pleas", "sentence|Sentences")) {
      String type = rung.substring(0, rung.indexOf('|'));
      LadderStep step = step(rung.substring(rung.indexOf('|') + 1));
      String occurred = " WHERE status = 'occurred' AND type = '" + type + "'";

      assertThat(step.events())
          .isEqualTo(
              Duck.number(
                  out,
                  "SELECT count(*) FROM $events SEMI JOIN (FROM $documents WHERE "
                      + COUNTED
                      + ") USING (doc_id)"
                      + occurred));
      assertThat(step.incidents())
          .isEqualTo(Duck.number(out, "SELECT count(*) FROM $incidents" + occurred));
      assertThat(step.people())
          .isEqualTo(
              Duck.number(
                  out,
                  "SELECT sum(people)::BIGINT FROM $incidents" + occurred + " AND people < 100"));
    }
    assertThat(step("Seizures").alleged())
        .isEqualTo(
            Duck.number(
                out,
                "SELECT count(*) FROM $events SEMI JOIN (FROM $documents WHERE "
                    + COUNTED
                    + ") USING (doc_id) WHERE status = 'alleged' AND type = 'seizure'"));
    assertThat(step("Charges").events() + step("Civil complaints").events())
        .isEqualTo(
            Duck.number(
                out,
                "SELECT count(*) FROM $events SEMI JOIN (FROM $documents WHERE "
                    + COUNTED
                    + ") USING (doc_id) WHERE status = 'occurred' AND type = 'charge'"));
  }

  private static LadderStep step(String name) {
    return report.ladder().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void amountsAreThoseOfTheIncidentsAndOfTheTrends() {
    Map<String, Double> grams =
        sums(
            "SELECT (SELECT min(name) FROM $mentions WHERE entity_id = drug) || ' ' || y,"
                + " sum(grams) FROM (SELECT drug, y, list_sum(list_transform(list_filter(amounts,"
                + " lambda a: a.entity_id = drug AND a.dimension = 'mass' AND coalesce(a.role, '')"
                + " NOT IN ('threshold', 'dose')), lambda a: a.si_low)) AS grams FROM (SELECT"
                + " unnest(i.drugs) AS drug, year(first_told) AS y, amounts FROM $incidents i JOIN"
                + " $events e USING (event_id) WHERE i.type = 'seizure' AND i.status = 'occurred'))"
                + " WHERE grams > 0 GROUP BY drug, y");
    Map<String, Double> reported =
        report.amounts().stream()
            .filter(year -> year.kilograms().isPresent())
            .collect(
                Collectors.toMap(
                    year -> year.drug() + " " + year.year(),
                    year -> year.kilograms().orElseThrow() * 1000));

    assertThat(reported.keySet()).isEqualTo(grams.keySet()).isNotEmpty();
    reported.forEach(
        (year, amount) ->
            assertThat(amount).as(year).isBetween(grams.get(year) - 1, grams.get(year) + 1));
    assertThat(report.amounts().stream().mapToLong(YearAmounts::terms).sum())
        .isEqualTo(
            Duck.number(
                out,
                "SELECT coalesce(sum(len(months) * len(drugs)), 0)::BIGINT FROM $incidents"
                    + " WHERE type = 'sentence' AND status = 'occurred'"));
  }

  private static Map<String, Double> sums(String query) {
    Map<String, Double> sums = new TreeMap<>();
    for (String row : Duck.rows(out, query)) {
      sums.put(
          row.substring(0, row.indexOf('|')), Double.valueOf(row.substring(row.indexOf('|') + 1)));
    }
    return sums;
  }

  @Test
  void incidentsLeadToTheTextsThatTellThem() {
    assertThat(report.incidents()).hasSizeLessThanOrEqualTo(300).isNotEmpty();
    assertThat(report.incidentsInAll())
        .isEqualTo(
            Duck.number(
                out,
                "SELECT count(*) FROM $incidents WHERE status NOT IN ('possible', 'negated')"));

    Map<String, String> quotes =
        Duck.rows(out, "SELECT doc_id || '|' || quote FROM $events").stream()
            .collect(Collectors.toMap(row -> row, row -> row, (a, b) -> a));
    for (Incident incident : report.incidents()) {
      assertThat(incident.evidence()).as(incident.id()).isNotEmpty();
      assertThat(incident.evidence())
          .allMatch(
              it ->
                  quotes.containsKey(it.document() + "|" + it.quote().orElseThrow())
                      || it.quote().orElseThrow().endsWith(" …"));
    }
  }

  @Test
  void incidentsWithADrugComeBeforeOthers() {
    Report few = ReportFile.withDuck(generation(out), new ReportRequest(5, true, Optional.empty()));

    assertThat(few.incidents()).hasSize(5).noneMatch(it -> it.drugs().isEmpty());
    assertThat(
            ReportFile.withDuck(generation(out), new ReportRequest(0, true, Optional.empty()))
                .incidents())
        .isEmpty();
  }

  @Test
  void wordsAreMoreFrequentOnTheirSideAndNameNoDrug() {
    assertThat(report.keyness()).isNotEmpty().hasSizeLessThanOrEqualTo(40);
    assertThat(report.keyness())
        .allMatch(term -> term.perMillion() > term.otherPerMillion() && term.q() < 0.05)
        .noneMatch(term -> term.term().contains("cocaine") || term.term().contains("heroin"));
  }

  @Test
  void withoutQuotesNoSentenceOfASourceIsLeft() throws IOException {
    Path copy = copy();
    assertThat(Jobs.run("report", "--out", copy.toString(), "--no-quotes"))
        .isEqualTo(new Jobs.Result(0, ""));

    String page = Files.readString(copy.resolve("report.html"));
    for (Incident incident : report.incidents()) {
      for (var evidence : incident.evidence()) {
        assertThat(page).doesNotContain(evidence.quote().orElseThrow());
      }
    }
    assertThat(page)
        .doesNotContain("<blockquote")
        .contains(report.incidents().get(0).evidence().get(0).source());
    assertThat(Files.readString(out.resolve("report.html"))).contains("<blockquote");
  }

  @Test
  void tablesThatAreNotThereLeaveTheirPartsEmpty() throws IOException {
    Path copy = copy();
    for (String table : List.of("keyness", "series", "incidents", "mentions", "coverage")) {
      delete(copy.resolve("current").toRealPath().resolve(table));
    }

    Report without = ReportFile.withDuck(generation(copy), DEFAULT);

    assertThat(without.missing())
        .containsExactlyInAnyOrder("keyness", "series", "incidents", "mentions", "coverage");
    assertThat(without.keyness()).isEmpty();
    assertThat(without.drugs()).isEmpty();
    assertThat(without.incidents()).isEmpty();
    assertThat(without.ladder()).isEmpty();
    assertThat(without.corpus()).isEqualTo(report.corpus());
    assertThat(Jobs.run("report", "--out", copy.toString())).isEqualTo(new Jobs.Result(0, ""));
  }

  @Test
  void aFolderWithoutTablesIsNamed() throws IOException {
    Path empty = Files.createTempDirectory("blotter-empty");

    assertThat(Jobs.run("report", "--out", empty.toString()))
        .isEqualTo(
            new Jobs.Result(
                1,
                "blotter: no tables in "
                    + empty
                    + ": run 'pipeline' with this --out first"
                    + System.lineSeparator()));
    assertThat(names(empty)).isEmpty();
  }

  @Test
  void markupOfADocumentStaysText() throws IOException {
    Path folder = Files.createTempDirectory("blotter-hostile");
    Path corpus =
        Corpora.text(
            folder,
            "c.jsonl",
            """
            {"id":"<b>d</b>","date":"2014-01-01","title":"<script>alert(1)</script>",\
            "url":"javascript:alert(1)",\
            "contents":"On Jan. 1, 2014, the DEA seized 5 kilograms of heroin \\"><img src=x onerror=alert(1)> in Ohio."}
            """);
    Path hostile = folder.resolve("out");

    assertThat(
            Jobs.run("pipeline", "--corpus", corpus.toString(), "--out", hostile.toString()).code())
        .isZero();

    String page = Files.readString(hostile.resolve("report.html"));
    assertThat(page)
        .contains("&lt;img src=x onerror=alert(1)")
        .doesNotContain("<img src=x", "<script>alert", "href=\"javascript:", "<b>d</b>");
    assertThat(
            ReportFile.withDuck(generation(hostile), DEFAULT)
                .incidents()
                .get(0)
                .evidence()
                .get(0)
                .quote())
        .isPresent();
  }

  @Test
  void aPipelineWithoutAReportWritesTablesOnly() throws IOException {
    Path folder = Files.createTempDirectory("blotter-plain");
    Path corpus =
        Corpora.text(
            folder, "c.jsonl", "{\"id\":\"d\",\"date\":\"2014-01-01\",\"contents\":\"Rain.\"}\n");
    Path plain = folder.resolve("out");

    Jobs.run("pipeline", "--corpus", corpus.toString(), "--out", plain.toString(), "--no-report");

    assertThat(plain.resolve("CURRENT")).exists();
    assertThat(plain.resolve("report.html")).doesNotExist();
    assertThat(Jobs.run("report", "--out", plain.toString())).isEqualTo(new Jobs.Result(0, ""));
  }

  @Test
  void scoresStayWithTheMentionsThatTheyJudge() throws IOException {
    Path copy = copy();
    Path gold =
        Corpora.text(
            copy,
            "gold.jsonl",
            "{\"doc\":\"seed-doj-05003\",\"drugs\":[\"cocaine\",\"crack-cocaine\",\"fentanyl\"]}\n");

    Jobs.run("evaluate", "--out", copy.toString(), "--gold", gold.toString());
    Jobs.run("evaluate", "--out", copy.toString(), "--gold", gold.toString());

    assertThat(ReportFile.withDuck(generation(copy), DEFAULT).scores().get(0))
        .satisfies(
            score -> {
              assertThat(score.measure()).isEqualTo("drugs");
              assertThat(score.documents()).isEqualTo(1);
              assertThat(score.precision()).isEqualTo(1);
              assertThat(score.recall()).isEqualTo(2 / 3.0);
            });
    assertThat(names(copy.resolve("generations"))).noneMatch(name -> name.startsWith("."));

    Jobs.run("terms", "--out", copy.toString());
    assertThat(ReportFile.withDuck(generation(copy), DEFAULT).scores()).isNotEmpty();
    Jobs.run("annotate", "--out", copy.toString());
    assertThat(ReportFile.withDuck(generation(copy), DEFAULT).scores()).isEmpty();
  }

  private static org.apache.hadoop.fs.Path generation(Path folder) {
    return Generation.current(Session.hadoopConfiguration(), folder.toString()).orElseThrow();
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** A copy of the tables, with their report. */
  private static Path copy() throws IOException {
    Path copy = Files.createTempDirectory("blotter-report");
    Path generation = out.resolve("current").toRealPath();
    Path target = copy.resolve("generations").resolve(generation.getFileName());
    Files.createDirectories(target.getParent());
    try (var files = Files.walk(generation)) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(generation.relativize(file).toString()));
      }
    }
    Files.copy(out.resolve("CURRENT"), copy.resolve("CURRENT"));
    Files.createSymbolicLink(
        copy.resolve("current"), Path.of("generations", generation.getFileName().toString()));
    return copy;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
