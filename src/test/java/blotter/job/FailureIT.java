package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that fails says why and leaves what was there as it was. */
class FailureIT {

  @TempDir private Path folder;
  private Path corpus;
  private Path out;

  @BeforeEach
  void ingest() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    out = folder.resolve("out");
    Corpora.text(corpus, "2014-01-01-good.txt", "The DEA seized cocaine in the port.");
    assertThat(run()).isEqualTo(new Jobs.Result(0, ""));
  }

  @Test
  void tooManyRejectsFailTheRun() throws IOException {
    Corpora.text(corpus, "undated.txt", "No date.");

    Jobs.Result result = run("--max-rejects", "0.4");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.error())
        .contains("1 of 2 records were rejected {no-date=1}, more than --max-rejects 0.4 allows");
    assertUntouched();
  }

  @Test
  void aShareOfRejectsThatIsAllowedPasses() throws IOException {
    Corpora.text(corpus, "undated.txt", "No date.");

    assertThat(run("--max-rejects", "0.5").code()).isZero();
  }

  @Test
  void aFileThatCannotBeOpenedFailsTheRunWithItsName() throws IOException {
    Path gone = Corpora.text(corpus, "2014-01-02-gone.jsonl", "{}");
    var listed =
        new CorpusFiles(Session.hadoopConfiguration(), blotter.corpus.Format.AUTO, null, null)
            .at(java.util.List.of(corpus.toString()));
    Files.delete(gone);

    var session = Session.open("test");
    ReadCounts counts = new ReadCounts();
    session.sparkContext().register(counts, "records read");

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                CorpusReader.read(session, listed, blotter.corpus.Format.AUTO, 100, counts).count())
        .satisfies(
            e ->
                assertThat(JobException.inMessage(e))
                    .startsWith("cannot be opened: ")
                    .contains("2014-01-02-gone.jsonl"));
  }

  @Test
  void aRunThatDiesLeavesTheGenerationBeforeAsItWas() throws IOException {
    try (Run run = new Run(Session.open("test"), "test", out.toString(), java.util.Map.of())) {
      run.write(
          blotter.table.Rejects.TABLE,
          Tables.read(
              Session.open("test"),
              out.resolve("current/rejects").toString(),
              blotter.table.Rejects.TABLE));
    }

    assertUntouched();
  }

  @Test
  void aRunThatContinuesTablesThatHaveChangedMeanwhileFails() {
    try (Run run = new Run(Session.open("test"), "test", out.toString(), java.util.Map.of())) {
      assertThat(run().code()).isZero();

      org.assertj.core.api.Assertions.assertThatThrownBy(() -> run.publish(true))
          .isInstanceOf(JobException.class)
          .hasMessageContaining("another run has published");
    }
  }

  @Test
  void aFolderInThePlaceOfTheLinkDoesNotUndoThePublishing() throws IOException {
    Files.delete(out.resolve("current"));
    Files.createDirectories(out.resolve("current"));
    Corpora.text(out.resolve("current"), "mine.txt", "not ours");

    assertThat(run().code()).isZero();
    assertThat(Files.readString(out.resolve("CURRENT")).strip()).startsWith("generations/");
    assertThat(out.resolve("current").resolve("mine.txt")).exists();
  }

  private void assertUntouched() throws IOException {
    assertThat(Duck.number(out, "SELECT count(*) FROM $documents")).isEqualTo(1);
    try (Stream<Path> generations = Files.list(out.resolve("generations"))) {
      assertThat(generations).hasSize(1);
    }
  }

  private Jobs.Result run(String... more) {
    return Jobs.run(
        Stream.concat(
                Stream.of("ingest", "--corpus", corpus.toString(), "--out", out.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }
}
