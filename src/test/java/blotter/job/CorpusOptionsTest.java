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
import org.junit.jupiter.params.provider.ValueSource;

/** The options of jobs that read a corpus. */
class CorpusOptionsTest {

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
  @ValueSource(strings = {"2018-02-30", "2018-13-01", "yesterday", "04.11.2018", "20181104", ""})
  void aBadDayIsNamedWithWhatIsAllowed(String day) {
    assertWrong(ingest("--as-of", day), "--as-of", "'" + day + "'", "2018-11-04");
  }

  @Test
  void anUnknownFormatIsNamedWithWhatIsAllowed() {
    assertWrong(ingest("--format", "xml"), "--format", "xml", "AUTO", "SEED", "TEXT", "JSONL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "-0.1", "NaN", "1.01", "many"})
  void aShareOutOfItsRangeIsNamed(String share) {
    assertWrong(ingest("--max-rejects", share), "--max-rejects", share);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1001", "ten", "99999999999"})
  void aSizeOutOfItsRangeIsNamed(String megabytes) {
    assertWrong(ingest("--max-megabytes", megabytes), "--max-megabytes", megabytes);
  }

  @Test
  void aBlankSourceIsNamed() {
    assertWrong(ingest("--source", " "), "--source");
  }

  @Test
  void aPartThatADocumentDoesNotHaveIsNamedWithThoseItHas() {
    assertWrong(
        ingest("--field", "author=by"),
        "--field",
        "'author'",
        "id, title, body, published, uri, source");
  }

  @Test
  void aFieldWithoutItsPartIsNamed() {
    assertWrong(ingest("--field", "story"), "--field", "story");
  }

  @Test
  void anOptionWithoutAValueIsNamed() {
    assertWrong(ingest("--as-of"), "--as-of");
  }

  @Test
  void aFileThatDoesNotExistIsNamed() {
    String missing = folder.resolve("missing.jsonl").toString();

    assertWrong(
        List.of("ingest", "--corpus", text.toString(), missing, "--out", out("tables")),
        "--corpus",
        "no such file",
        missing);
  }

  @Test
  void aGlobThatMatchesNothingIsNamed() {
    String glob = folder + "/*.jsonl";

    assertWrong(List.of("ingest", "--corpus", glob, "--out", out("tables")), "--corpus", glob);
  }

  @Test
  void aFolderWithoutFilesIsNamed() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    Files.writeString(folder.resolve("empty/_SUCCESS"), "");

    assertWrong(
        List.of("ingest", "--corpus", empty, "--out", out("tables")),
        "--corpus",
        "no file in",
        empty);
  }

  @Test
  void aFileSystemThatDoesNotExistIsNamed() {
    assertWrong(
        List.of("ingest", "--corpus", "nowhere://host/a.jsonl", "--out", out("tables")),
        "--corpus",
        "nowhere://host/a.jsonl");
  }

  private List<String> ingest(String... options) {
    List<String> arguments = new ArrayList<>(List.of("ingest", "--corpus", text.toString()));
    arguments.addAll(List.of("--out", out("tables")));
    arguments.addAll(List.of(options));
    return arguments;
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }
}
