package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import blotter.trend.Interval;
import blotter.trend.PoissonInterval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three sources of 2018: two that tell something in every quarter, and one that begins late,
 * reprints one text, and is alone on the first days of 2019. One date is suspect, and four months
 * are empty.
 */
class SelectionsIT {

  private static final String STORY =
      "Officers of the harbour unit stopped a grey van near the old fish market on Tuesday morning"
          + " and found four parcels of heroin below its floor. The driver told them that he had"
          + " been paid to bring the van from the ferry to a garage behind the railway yard."
          + " A dog had shown interest in the rear axle before anybody opened a door.";

  private static final String HEROIN =
      "SELECT selection, total, documents, sources FROM $selections"
          + " WHERE series_id = 'documents|year|drug=heroin' ORDER BY total DESC, selection";

  /** Documents that name heroin and all documents, of trends. */
  private static final String TRENDS =
      "SELECT sum(n), sum(exposure) FROM $trends"
          + " WHERE series_id = 'documents|quarter|drug=heroin'";

  @TempDir private static Path folder;
  private static Path out;
  private static List<List<String>> ofNoSource;
  private static List<String> distinctOfYears;
  private static Jobs.Result refused;

  @BeforeAll
  static void read() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Corpora.text(
        corpus,
        "north.jsonl",
        line("n1", "2018-01-10", "Police in the north found heroin in a parked car.")
            + line("n2", "2018-02-14", "The sheriff of the north opened a new station house.")
            + line("n3", "2018-04-18", "A clerk handed a bag of heroin to the northern police.")
            + line("n4", "2018-08-15", STORY)
            + line("n5", "2018-11-14", "Troopers found cocaine in a barn of the far north."));
    Corpora.text(
        corpus,
        "south.jsonl",
        line("s1", "2018-01-17", "Police in the south took cocaine from a boat.")
            + line("s2", "2018-05-16", "A southern court heard of heroin in letters.")
            + line("s3", "2018-07-11", "Two suitcases with cocaine were left at a bus stop.")
            + line(
                "s4",
                "2018-11-04",
                "WASHINGTON, April 11, 2018 - Officers seized 3 kg of heroin on April 9."));
    Corpora.text(
        corpus,
        "late.jsonl",
        line("l1", "2018-08-22", "Heroin in a van. " + STORY)
            + line("l2", "2018-12-05", "Neighbours told of heroin behind the school.")
            + line("l3", "2019-01-02", "On New Year's Eve heroin was thrown from a bridge."));

    out = folder.resolve("out");
    run("ingest", "--corpus", corpus.toString());
    run("annotate");
    run("trends", "--panel", "month", "--fixed-panel");
    ofNoSource =
        Stream.of(
                "SELECT DISTINCT near_duplicates FROM $coverage WHERE NOT gap",
                HEROIN,
                "SELECT rate, reason FROM $selections"
                    + " WHERE series_id = 'documents|year|drug=heroin' AND selection = 'panel'",
                "SELECT count(*) FROM $trends")
            .map(query -> Duck.rows(out, query))
            .toList();
    refused = Jobs.run("trends", "--out", out.toString(), "--exclude-near-duplicates");
    run("duplicates");
    run("trends", "--panel", "year", "--exclude-near-duplicates");
    distinctOfYears =
        Stream.of(TRENDS, "SELECT max(panel_sources) FROM $coverage")
            .map(query -> Duck.rows(out, query).get(0))
            .toList();
    run("trends", "--fixed-panel", "--exclude-suspect");
  }

  private static String line(String id, String day, String text) {
    return "{\"id\":\"" + id + "\",\"date\":\"" + day + "\",\"contents\":\"" + text + "\"}\n";
  }

  private static void run(String... job) {
    String[] arguments =
        Stream.concat(Stream.of(job), Stream.of("--out", out.toString())).toArray(String[]::new);
    assertThat(Jobs.run(arguments)).isEqualTo(new Jobs.Result(0, ""));
  }

  @Test
  void everyQuarterSaysWhatItIsMadeOf() {
    assertThat(
            Duck.rows(
                out,
                "SELECT period, documents, sources, sources_new, sources_gone, panel_sources,"
                    + " panel_documents, suspect, near_duplicates, gap"
                    + " FROM $coverage WHERE granularity = 'quarter' ORDER BY period"))
        .containsExactly(
            "2018-01-01|3|2|2|0|2|3|0|0|false",
            "2018-04-01|2|2|0|0|2|2|0|0|false",
            "2018-07-01|3|3|1|0|2|2|0|1|false",
            "2018-10-01|3|3|0|2|2|2|1|0|false",
            "2019-01-01|1|1|0|1|0|0|0|0|false");
  }

  @Test
  void monthsWithoutDocumentsAreGaps() {
    assertThat(
            Duck.rows(
                out,
                "SELECT period, documents, tokens, sources, panel_documents, near_duplicates"
                    + " FROM $coverage WHERE granularity = 'month' AND gap ORDER BY 1"))
        .containsExactly(
            "2018-03-01|0|0|0|0|0",
            "2018-06-01|0|0|0|0|0",
            "2018-09-01|0|0|0|0|0",
            "2018-10-01|0|0|0|0|0");
    assertThat(Duck.number(out, "SELECT count(*) FROM $coverage WHERE granularity = 'month'"))
        .isEqualTo(13);
  }

  @Test
  void coverageAddsUpToTheCorpus() {
    assertThat(
            Duck.rows(
                out,
                "SELECT sum(documents), sum(tokens), sum(sources_new), sum(sources_gone)"
                    + " FROM $coverage GROUP BY granularity"))
        .containsOnly(Duck.rows(out, "SELECT count(*), sum(tokens), 3, 3 FROM $documents").get(0));
  }

  @Test
  void selectionsStandSideBySide() {
    assertThat(Duck.rows(out, HEROIN))
        .containsExactly(
            "all|8|12|3", "dated|7|11|3", "distinct|7|11|3", "panel|5|9|2", "strict|4|8|2");
    assertThat(Duck.rows(out, HEROIN.replace("year", "month"))).isEqualTo(Duck.rows(out, HEROIN));
    assertThat(Duck.rows(out, "SELECT DISTINCT reason FROM $selections WHERE total < 10"))
        .contains("tau: too few counts; sen_slope: too few counts; apc: too few counts");
  }

  @Test
  void aRateHasTheIntervalOfItsCount() {
    String rate =
        Duck.rows(
                out,
                "SELECT rate, rate_low, rate_high FROM $selections"
                    + " WHERE series_id = 'documents|year|drug=heroin' AND selection = 'panel'")
            .get(0);
    double[] found = Stream.of(rate.split("\\|")).mapToDouble(Double::parseDouble).toArray();
    Interval ofFive = PoissonInterval.of(5, 0.95);

    assertThat(found[0]).isCloseTo(5000 / 9.0, within(1e-9));
    assertThat(found[1]).isCloseTo(ofFive.low() * 1000 / 9, within(1e-9));
    assertThat(found[2]).isCloseTo(ofFive.high() * 1000 / 9, within(1e-9));
  }

  @Test
  void whatWasNotLookedForIsNotTold() {
    assertThat(ofNoSource.get(0)).containsExactly("null");
    assertThat(ofNoSource.get(1)).containsExactly("all|8|12|3", "dated|7|11|3", "panel|0|0|0");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.error()).contains("--exclude-near-duplicates", "'duplicates'");
  }

  @Test
  void aPanelOfNoSourceHasReasonsAndNoTrends() {
    assertThat(ofNoSource.get(2))
        .containsExactly(
            "null|rate: no period; tau: no period; sen_slope: no period; apc: no period");
    assertThat(ofNoSource.get(3)).containsExactly("0");
  }

  @Test
  void trendsCountTheirSelectionAndTheTablesBesideThemAll() {
    assertThat(Duck.rows(out, TRENDS)).as("panel and dated").containsExactly("4|8");
    assertThat(Duck.rows(out, HEROIN)).contains("all|8|12|3");
    assertThat(
            Duck.rows(
                out,
                "SELECT options['fixed-panel'], options['exclude-near-duplicates'],"
                    + " options['panel'] FROM $runs WHERE job = 'trends' ORDER BY started"))
        .containsExactly("true|false|month", "false|true|year", "true|false|quarter");
  }

  @Test
  void threeDaysOfAYearAskForNobody() {
    assertThat(distinctOfYears).containsExactly("7|11", "3");
  }
}
