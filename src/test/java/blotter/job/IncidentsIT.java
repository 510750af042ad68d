package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One case told by several documents, beside another that reads alike. */
class IncidentsIT {

  private static final String WIRE =
      """
      {"id":"w1","date":"2014-03-04","title":"Tampa Pharmacist Arrested","body":"Daniel Marbury, 44, of Tampa, was arrested today for selling oxycodone from Marbury Drugs."}
      {"id":"w2","date":"2014-05-20","title":"Tampa Pharmacist Pleads Guilty","body":"Daniel Marbury, 44, of Tampa, pleaded guilty today to selling oxycodone from Marbury Drugs. Marbury was arrested on March 4, 2014."}
      {"id":"w3","date":"2014-08-12","title":"Tampa Pharmacist Sentenced","body":"Daniel Marbury, 44, of Tampa, was sentenced today to 60 months in prison for selling oxycodone from Marbury Drugs. Marbury pleaded guilty on May 20, 2014. He faced up to 20 years in prison."}
      {"id":"w4","date":"2014-08-12","title":"Tampa Nurse Sentenced","body":"Karen Ashworth, 39, of Tampa, was sentenced today to 60 months in prison for selling oxycodone from Ashworth Care."}
      """;

  private static final String PAPER =
      """
      {"id":"p1","date":"2014-08-13","title":"Five years for a pharmacist","body":"Daniel Marbury, the owner of Marbury Drugs in Tampa, was sentenced on Aug. 12, 2014, to 60 months in prison."}
      """;

  private static final String LATER =
      """
      {"id":"p2","date":"2015-02-03","title":"A town and its pills","body":"Daniel Marbury of Marbury Drugs was sentenced on Aug. 12, 2014, to 60 months in prison. Oxycodone is still sold in Tampa."}
      """;

  @TempDir private static Path folder;
  private static Path corpus;
  private static Path out;

  @BeforeAll
  static void runPipeline() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    out = folder.resolve("out");
    Files.writeString(corpus.resolve("wire.jsonl"), WIRE);
    Files.writeString(corpus.resolve("paper.jsonl"), PAPER);
    pipeline(out);
  }

  @Test
  void whatSeveralDocumentsTellIsOneIncident() {
    assertThat(incidents("arrest")).containsExactly("2|2|1|2014-03-04");
    assertThat(incidents("plea")).containsExactly("2|2|1|2014-05-20");
    assertThat(incidents("sentence")).containsExactly("1|1|1|2014-08-12", "2|2|2|2014-08-12");
  }

  @Test
  void everyEventHasAnIncidentAndItsReasons() {
    assertThat(
            Duck.rows(
                out,
                "SELECT count(*) FROM $events WHERE event_id NOT IN"
                    + " (SELECT event_id FROM $event_incidents)"))
        .containsExactly("0");
    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT map_contains(features, 'same-day'), score > 3 FROM"
                    + " $event_incidents JOIN $events USING (event_id) WHERE type = 'plea'"))
        .containsExactly("true|true");
  }

  @Test
  void whatIsMerelyPossibleIsNotJoined() {
    assertThat(Duck.rows(out, "SELECT events, reports FROM $incidents WHERE status = 'possible'"))
        .allMatch("1|1"::equals);
  }

  @Test
  void reportsEventsAndIncidentsStandSideBySide() {
    assertThat(
            Duck.rows(
                out,
                "SELECT measure, n, reports, events, incidents, inflation FROM $trends JOIN $series"
                    + " USING (series_id) WHERE granularity = 'year' AND event_type = 'plea'"
                    + " AND status = 'occurred' AND drug IS NULL AND agency IS NULL"
                    + " AND place IS NULL AND measure IN ('events', 'incidents') ORDER BY 1"))
        .containsExactly("events|2|2|2|1|2.0", "incidents|1|2|2|1|2.0");
  }

  @Test
  void theTableNamesNobody() {
    for (String table : List.of("incidents", "event_incidents", "series", "trends")) {
      String all = String.join("\n", Duck.rows(out, "SELECT * FROM $" + table));
      assertThat(all.toLowerCase(Locale.ROOT)).doesNotContain("marbury", "ashworth", "daniel");
    }
  }

  @Test
  void theJobGivesTheRowsOfThePipeline() throws IOException {
    String rows =
        "SELECT incident_id, event_id, linked_to, score FROM $event_incidents ORDER BY ALL";
    List<String> before = Duck.rows(out, rows);
    String described = "SELECT * FROM $incidents ORDER BY ALL";
    List<String> incidents = Duck.rows(out, described);

    Path again = folder.resolve("again");
    pipeline(again);
    assertThat(Jobs.run("incidents", "--out", again.toString())).isEqualTo(new Jobs.Result(0, ""));

    assertThat(Duck.rows(again, rows)).isEqualTo(before);
    assertThat(Duck.rows(again, described)).isEqualTo(incidents);
  }

  @Test
  void aLaterDocumentAddsAReportAndNoIncident() throws IOException {
    String sentences =
        "SELECT incident_id, first_told FROM $incidents"
            + " WHERE type = 'sentence' AND status = 'occurred' ORDER BY 1";
    List<String> before = Duck.rows(out, sentences);
    Path more = Files.createDirectory(folder.resolve("more"));
    Files.writeString(more.resolve("wire.jsonl"), WIRE);
    Files.writeString(more.resolve("paper.jsonl"), PAPER + LATER.strip() + "\n");

    Path later = folder.resolve("later");
    assertThat(Jobs.run("pipeline", "--corpus", more.toString(), "--out", later.toString()))
        .isEqualTo(new Jobs.Result(0, ""));

    assertThat(Duck.rows(later, sentences)).isEqualTo(before);
    assertThat(
            Duck.rows(
                later,
                "SELECT reports, last_told FROM $incidents WHERE type = 'sentence'"
                    + " AND status = 'occurred' ORDER BY 1"))
        .containsExactly("1|2014-08-12", "3|2015-02-03");
  }

  @Test
  void trendsCountWhatIsAskedFor() throws IOException {
    Path counted = folder.resolve("counted");
    pipeline(counted);
    String measures =
        "SELECT DISTINCT measure FROM $series WHERE event_type IS NOT NULL ORDER BY 1";
    assertThat(Duck.rows(counted, measures)).contains("events", "incidents", "people");

    trends(counted, "events");
    assertThat(Duck.rows(counted, measures))
        .contains("events", "people")
        .doesNotContain("incidents");
    trends(counted, "documents");
    assertThat(Duck.rows(counted, measures)).containsExactly("documents");
  }

  @Test
  void evaluateComparesJudgedPairs() throws IOException {
    Path pairs = folder.resolve("pairs.jsonl");
    Files.writeString(
        pairs,
        """
        {"type":"sentence","a":"w3","b":"p1","same":true,"note":"one sentence"}
        {"type":"sentence","a":"w4","b":"p1","same":false,"note":"another person"}
        {"type":"plea","a":"w2","b":"w3","same":true}
        """);
    String[] evaluate = {"evaluate", "--out", out.toString(), "--pairs", pairs.toString()};

    assertThat(Jobs.run(evaluate)).isEqualTo(new Jobs.Result(0, ""));
    assertThat(Jobs.run(with(evaluate, "--min-pairs", "1.0,1.0")).code()).isZero();
    Files.writeString(pairs, "{\"type\":\"sentence\",\"a\":\"w4\",\"b\":\"p1\",\"same\":true}\n");
    assertThat(Jobs.run(with(evaluate, "--min-pairs", "0.5,0.5")).code()).isEqualTo(1);
  }

  private static String[] with(String[] arguments, String... more) {
    return java.util.stream.Stream.concat(
            java.util.Arrays.stream(arguments), java.util.Arrays.stream(more))
        .toArray(String[]::new);
  }

  private static List<String> incidents(String type) {
    return Duck.rows(
        out,
        "SELECT events, reports, sources, date_begin FROM $incidents WHERE type = '"
            + type
            + "' AND status = 'occurred' ORDER BY ALL");
  }

  private static void trends(Path tables, String count) {
    assertThat(Jobs.run("trends", "--out", tables.toString(), "--count", count))
        .isEqualTo(new Jobs.Result(0, ""));
  }

  private static void pipeline(Path tables) {
    assertThat(Jobs.run("pipeline", "--corpus", corpus.toString(), "--out", tables.toString()))
        .isEqualTo(new Jobs.Result(0, ""));
  }
}
