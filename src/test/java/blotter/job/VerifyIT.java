package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that are not what their run wrote are found, and suspect dates can be left out. */
class VerifyIT {

  @TempDir private Path folder;
  private Path corpus;
  private Path out;

  @BeforeEach
  void pipeline() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    out = folder.resolve("out");
    Corpora.text(
        corpus,
        "2018-05-02-port.txt",
        "On Tuesday agents seized 12 kg of cocaine in the port. \ud83d\ude00 Two men were arrested.");
    Corpora.text(
        corpus,
        "2018-05-09-court.txt",
        "A man who sold heroin was sentenced to 60 months in prison on May 7.");
    Corpora.text(
        corpus,
        "2018-11-04-slip.txt",
        "WASHINGTON, April 11, 2018 - Officers seized 3 kg of heroin on April 9.");
    assertThat(run()).isEqualTo(new Jobs.Result(0, ""));
  }

  @Test
  void whatARunWroteIsRight() {
    assertThat(verify()).isEqualTo(new Jobs.Result(0, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "mentions; * REPLACE (begin + 1 AS begin); mentions span",
        "quantities; * REPLACE (surface || 's' AS surface); quantities span",
        "quantities; * REPLACE ('absent' AS entity_id); quantities entity_id",
        "quantities; * REPLACE (NULL AS unit); quantities null",
        "dates; * REPLACE (99 AS sentence); dates sentence",
        "dates; * REPLACE ('9' AS timex); dates digest",
        "sentences; * REPLACE (\"end\" + 1000 AS \"end\"); sentences span",
        "sentences; * REPLACE (0 AS sentence); sentences key",
        "documents; * REPLACE ('absent' AS duplicate_of); documents duplicate_of"
      })
  void whatWasChangedBehindTheRunIsShown(String table, String columns, String told)
      throws IOException {
    for (Path file : files(table)) {
      change(file, columns);
    }

    Jobs.Result result = verify();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.error()).contains(told.strip() + ": ").contains("not as they should be");
  }

  @Test
  void aRowThatIsGoneIsMissed() throws IOException {
    Files.delete(files("quantities").get(0));

    Jobs.Result result = verify();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.error()).contains("quantities digest: ");
  }

  @Test
  void suspectDatesStayAndCanBeLeftOutOfTrends() {
    String suspect =
        "SELECT count(*) FROM $documents WHERE date_verdict = 'suspect'"
            + " AND list_contains(list_transform(date_candidates, c -> c.date), DATE '2018-04-11')";
    String exposure =
        "SELECT sum(exposure) FROM $trends WHERE series_id = 'documents|year|drug=heroin'";

    assertThat(Duck.number(out, suspect)).isEqualTo(1);
    assertThat(Duck.number(out, exposure)).isEqualTo(3);

    assertThat(Jobs.run("trends", "--out", out.toString(), "--exclude-suspect").code()).isZero();

    assertThat(Duck.number(out, suspect)).isEqualTo(1);
    assertThat(Duck.number(out, exposure)).isEqualTo(2);
  }

  private Jobs.Result run() {
    return Jobs.run(
        "pipeline", "--corpus", corpus.toString(), "--out", out.toString(), "--min-documents", "1");
  }

  private Jobs.Result verify() {
    return Jobs.run("verify", "--out", out.toString());
  }

  private List<Path> files(String table) throws IOException {
    try (Stream<Path> files = Files.walk(out.resolve("current").resolve(table))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).toList();
    }
  }

  private static void change(Path file, String columns) throws IOException {
    Path changed = file.resolveSibling("changed");
    Duck.run(
        "COPY (SELECT "
            + columns
            + " FROM read_parquet('"
            + file
            + "', hive_partitioning = false)) TO '"
            + changed
            + "' (FORMAT parquet)");
    Files.move(changed, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
  }
}
