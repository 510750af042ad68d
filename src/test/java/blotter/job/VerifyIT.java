package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that are not what their run wrote are found, and suspect dates can be left out. */
class VerifyIT {

  @TempDir private static Path made;
  @TempDir private Path folder;
  private Path out;

  @BeforeAll
  static void pipeline() throws IOException {
    Path corpus = Files.createDirectories(made.resolve("corpus"));
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
    Path out = made.resolve("out");
    assertThat(
            Jobs.run(
                "pipeline",
                "--corpus",
                corpus.toString(),
                "--out",
                out.toString(),
                "--min-documents",
                "1"))
        .isEqualTo(new Jobs.Result(0, ""));
  }

  @BeforeEach
  void copyOfIts() throws IOException {
    out = folder.resolve("out");
    try (Stream<Path> files = Files.walk(made.resolve("out"))) {
      for (Path file : files.toList()) {
        Files.copy(
            file, out.resolve(made.resolve("out").relativize(file)), LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  @Test
  void whatARunWroteIsRight() {
    assertThat(verify()).isEqualTo(new Jobs.Result(0, ""));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whatWasChangedBehindTheRunIsShown(List<Change> changes) throws IOException {
    for (Change change : changes) {
      for (Path file : files(change.table())) {
        change(file, change.columns());
      }
    }

    Jobs.Result result = verify();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.error()).contains("not as they should be");
    assertThat(changes)
        .allSatisfy(
            change ->
                assertThat(result.error()).contains(change.table() + " " + change.told() + ": "));
  }

  /** Changes of different tables, each told by itself. */
  static Stream<List<Change>> changes() {
    return Stream.of(
        List.of(
            new Change("mentions", "begin + 1 AS begin", "span"),
            new Change("quantities", "surface || 's' AS surface", "span"),
            new Change("dates", "99 AS sentence", "sentence"),
            new Change("documents", "'absent' AS duplicate_of", "duplicate_of")),
        List.of(
            new Change("quantities", "'absent' AS entity_id", "entity_id"),
            new Change("dates", "'9' AS timex", "digest"),
            new Change("sentences", "\"end\" + 1000 AS \"end\"", "span")),
        List.of(
            new Change("quantities", "CAST(NULL AS VARCHAR) AS unit", "null"),
            new Change("sentences", "0 AS sentence", "key")));
  }

  /**
   * A column of a table as its run did not write it.
   *
   * @param table the table
   * @param columns what replaces a column, in SQL
   * @param told what the check is called that finds it
   */
  record Change(String table, String columns, String told) {}

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
        "COPY (SELECT * REPLACE ("
            + columns
            + ") FROM read_parquet('"
            + file
            + "', hive_partitioning = false)) TO '"
            + changed
            + "' (FORMAT parquet)");
    Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
  }
}
