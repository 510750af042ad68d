package blotter.job;

import static blotter.job.CommandLineRun.assertWrong;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @TempDir private Path folder;
  private Path text;

  @BeforeEach
  void writeACorpus() throws IOException {
    text = Files.writeString(folder.resolve("2018-11-04.txt"), "Police seized heroin.");
  }

  @AfterEach
  void noSparkSessionWasStarted() {
    assertThat(SparkSession.getDefaultSession().isEmpty()).isTrue();
    assertThat(SparkSession.getActiveSession().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "pipeline, --corpus --format --field --source --as-of --max-rejects --max-megabytes --lexicon"
        + " --min-documents --no-quotes --incidents --no-report --out",
    "ingest, --corpus --format --field --source --as-of --published --date-order --keep-recurring-lines --max-rejects --max-megabytes --out",
    "annotate, --lexicon --out",
    "terms, --min-documents --out",
    "keyness, --contrast --min-documents --out",
    "emerging, --min-stories --max-q --out",
    "incidents, --lexicon --out",
    "trends, --lexicon --count --exclude-suspect --exclude-near-duplicates --fixed-panel --panel --against --against-columns --against-series --out",
    "evaluate, --out --gold --pairs --pair-errors --min-pairs --errors --min",
    "report, --no-quotes --incidents --granularity --out",
    "verify, --out"
  })
  void theHelpOfAJobNamesItsOptions(String job, String options) {
    CommandLineRun run = CommandLineRun.of(job, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("blotter " + job)
        .contains(options.split(" ", -1))
        .contains("--help");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "trends, rate ratio smoothed expected tau q sen_slope apc segments change_points bursts reason",
    "keyness, g2 q log_ratio log_odds dispersion reason",
    "emerging, stories context_log_ratio log_odds ratio p q burst first_seen reason"
  })
  void theHelpSaysEachStatisticInALine(String job, String statistics) {
    List<String> lines = CommandLineRun.of(job, "--help").out().lines().toList();

    for (String statistic : statistics.split(" ", -1)) {
      assertThat(lines)
          .as(statistic)
          .anyMatch(line -> line.matches("  " + statistic + "(, \\w+)* {2,}\\S.*\\S"));
    }
    assertThat(lines).noneMatch(line -> line.matches("\\w.*\\)"));
  }

  @Test
  void theHelpNamesEveryJobAndTheExitCodes() {
    CommandLineRun run = CommandLineRun.of("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(Blotter.commandLine().getSubcommands().keySet())
        .contains("Exit codes:", "Spark was not started");
  }

  @Test
  void everyJobHasHelp() {
    assertThat(Blotter.commandLine().getSubcommands().keySet())
        .containsExactlyInAnyOrder(
            "pipeline",
            "ingest",
            "annotate",
            "incidents",
            "terms",
            "keyness",
            "duplicates",
            "emerging",
            "trends",
            "topics",
            "classify",
            "report",
            "evaluate",
            "verify");
  }

  @Test
  void theVersionIsNamed() {
    CommandLineRun run = CommandLineRun.of("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("(?s).*\\d+\\.\\d+.*").doesNotContain("${");
  }

  @Test
  void withoutAJobTheJobsAreNamed() {
    CommandLineRun run = CommandLineRun.of();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Name a job", "pipeline", "ingest", "verify");
  }

  @Test
  void anUnknownJobIsNamed() {
    assertWrong(List.of("pipelines", "--out", "x"), "pipelines");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotate",
        "incidents",
        "terms",
        "keyness",
        "duplicates",
        "emerging",
        "trends",
        "topics",
        "classify",
        "report",
        "verify"
      })
  void anUnknownOptionIsNamed(String job) {
    assertWrong(List.of(job, "--out", out("tables"), "--colour"), "--colour");
  }

  @ParameterizedTest
  @CsvSource({"--min-stories, 1", "--max-q, 1.5", "--max-q, -0.1", "--max-q, NaN"})
  void aThresholdOfEmergingTermsThatCannotBeOneIsNamed(String option, String value) {
    for (String job : List.of("emerging", "pipeline")) {
      List<String> arguments = new ArrayList<>(List.of(job, "--out", out("tables"), option, value));
      if (job.equals("pipeline")) {
        arguments.addAll(List.of("--corpus", text.toString()));
      }
      assertWrong(arguments, option, value);
    }
  }

  @Test
  void anOptionThatIsNotTheJobsIsNamed() {
    assertWrong(
        List.of("verify", "--out", out("tables"), "--min-documents", "5"), "--min-documents");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pipeline", "ingest"})
  void aMissingCorpusIsNamed(String job) {
    assertWrong(List.of(job, "--out", out("tables")), "Missing required option", "--corpus");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotate",
        "incidents",
        "terms",
        "keyness",
        "duplicates",
        "emerging",
        "trends",
        "topics",
        "classify",
        "report",
        "verify"
      })
  void aMissingOutIsNamed(String job) {
    assertWrong(List.of(job), "Missing required option", "--out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "201", "some"})
  void aNumberOfTopicsOutOfItsRangeIsNamed(String number) {
    assertWrong(List.of("topics", "--out", out("tables"), "--topics", number), "--topics", number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"week", "1", ""})
  void aPanelOfOtherPeriodsIsNamed(String panel) {
    assertWrong(List.of("trends", "--out", out("tables"), "--panel", panel), "--panel", panel);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "few"})
  void aNumberOfDocumentsOutOfItsRangeIsNamed(String number) {
    assertWrong(
        List.of("terms", "--out", out("tables"), "--min-documents", number),
        "--min-documents",
        number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drug",
        "drugs=heroin",
        "drug=",
        "drug=a:b:c",
        "source=a:",
        "source=a:a",
        "label.=x",
        "label.topics",
        "topic=x",
        "year=12",
        "year=2012:",
        "year=2012:twelve",
        "year=2012:2012",
        ""
      })
  void aContrastOfNoKnownFormIsNamed(String contrast) {
    for (String job : List.of("keyness", "pipeline")) {
      List<String> arguments =
          new ArrayList<>(List.of(job, "--out", out("tables"), "--contrast", contrast));
      if (job.equals("pipeline")) {
        arguments.addAll(List.of("--corpus", text.toString()));
      }
      assertWrong(arguments, "--contrast", "'" + contrast + "'");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.29", "0.96", "-1", "NaN", "half"})
  void aResemblanceOutOfItsRangeIsNamed(String resemblance) {
    assertWrong(
        List.of("duplicates", "--out", out("tables"), "--resemblance", resemblance),
        "--resemblance",
        resemblance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotate",
        "incidents",
        "terms",
        "keyness",
        "duplicates",
        "emerging",
        "trends",
        "topics",
        "classify",
        "report",
        "verify"
      })
  void aFileInThePlaceOfTheTablesIsNamed(String job) {
    assertWrong(List.of(job, "--out", text.toString()), "--out", text.toString(), "not a folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "pipeline"})
  void aFileInThePlaceOfTheTablesIsNamedBeforeTheCorpusIsRead(String job) {
    assertWrong(
        List.of(job, "--corpus", text.toString(), "--out", text.toString()),
        "--out",
        text.toString(),
        "not a folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "5001", "many"})
  void aNumberOfIncidentsOutOfItsRangeIsNamed(String number) {
    assertWrong(
        List.of("report", "--out", out("tables"), "--incidents", number), "--incidents", number);
  }

  @Test
  void aReportIsRefusedWhereThereAreNoTables() {
    CommandLineRun run = CommandLineRun.of("report", "--out", folder.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("no tables in " + folder, "run 'pipeline'");
  }

  @Test
  void aBlankOutIsNamed() {
    assertWrong(List.of("verify", "--out", " "), "--out", "not a folder");
  }

  @Test
  void aLexiconThatIsNoFolderIsNamed() {
    assertWrong(
        List.of("annotate", "--lexicon", text.toString(), "--out", out("tables")),
        "--lexicon",
        text.toString(),
        "not a folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotate", "trends"})
  void aMalformedLexiconIsNamedWithFileLineAndReason(String job) throws IOException {
    Path lexicon = Files.createDirectory(folder.resolve("lexicon"));
    Files.writeString(lexicon.resolve("drugs.csv"), "id,name,path,source\nNo Id,X,x,me\n");

    assertWrong(
        List.of(job, "--lexicon", lexicon.toString(), "--out", out("tables")),
        "--lexicon",
        "drugs.csv, line 2",
        "'No Id'");
  }

  @Test
  void aGoldFileThatDoesNotExistIsNamed() {
    String missing = folder.resolve("gold.jsonl").toString();

    assertWrong(List.of("evaluate", "--gold", missing, "--out", out("tables")), "--gold", missing);
  }

  @Test
  void aMalformedGoldFileIsNamedWithItsLine() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"doc\":\"a\"}\n{}\n");

    assertWrong(
        List.of("evaluate", "--gold", gold.toString(), "--out", out("tables")),
        "--gold",
        gold.toString(),
        "line 2",
        "'doc' is missing");
  }

  @ParameterizedTest
  @CsvSource({"--errors, persons", "--min, drugs=high", "--min, persons=0.5", "--min, 0.5"})
  void aMeasureThatDoesNotExistIsNamed(String option, String value) throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"doc\":\"a\"}\n");

    assertWrong(
        List.of("evaluate", "--gold", gold.toString(), "--out", out("tables"), option, value),
        option,
        value.replaceAll(".*=(?=h)|=0.*", ""));
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }
}
