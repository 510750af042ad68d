package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpora that are laid out in ways that nobody plans for. */
class OddCorpusIT {

  @TempDir private Path folder;
  private Path corpus;
  private Path out;

  @BeforeEach
  void layOut() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    out = folder.resolve("out");
  }

  @Test
  void fileNamesMayHoldAnyCharacter() throws IOException {
    Corpora.text(corpus, "a b:c#d%20é{}[]*?.2018-01-02.txt", "The DEA seized cocaine in Ohio.");

    ingest();

    assertThat(Duck.rows(out, "SELECT published FROM $documents")).containsExactly("2018-01-02");
  }

  @Test
  void filesOfOneNameInTwoFoldersAreTwoSources() throws IOException {
    for (String year : new String[] {"2013", "2014"}) {
      Files.createDirectories(corpus.resolve(year));
      Corpora.text(
          corpus.resolve(year),
          "releases.jsonl",
          "{\"id\":\"1\",\"date\":\""
              + year
              + "-01-01\",\"body\":\"The FBI spoke in "
              + year
              + ".\"}");
    }

    ingest();

    assertThat(Duck.rows(out, "SELECT doc_id, source FROM $documents ORDER BY 1"))
        .containsExactly("1|2013/releases", "2014/releases:1|2014/releases");
  }

  @Test
  void documentIdsDifferAlsoWhereOneLooksLikeAnotherWithItsSource() throws IOException {
    Corpora.text(
        corpus,
        "a.jsonl",
        """
        {"id":"x","date":"2014-01-01","body":"The DEA seized cocaine."}
        {"id":"b:x","date":"2014-01-02","body":"The DEA seized heroin."}
        """);
    Corpora.text(
        corpus, "b.jsonl", "{\"id\":\"x\",\"date\":\"2014-01-03\",\"body\":\"The FBI spoke.\"}");

    ingest();

    assertThat(Duck.number(out, "SELECT count(DISTINCT doc_id) FROM $documents")).isEqualTo(3);
  }

  @Test
  void tablesBelowTheCorpusAreNotReadAsDocuments() throws IOException {
    out = corpus.resolve("out");
    Corpora.text(corpus, "2014-01-01.txt", "The DEA seized cocaine in the port of Houston.");

    ingest();
    ingest();

    assertThat(Duck.rows(out, "SELECT read, documents, rejects FROM $runs"))
        .containsExactly("1|1|0");
  }

  @Test
  void aFolderThatHoldsItselfIsReadOnce() throws IOException {
    Corpora.text(corpus, "2014-01-01.txt", "The DEA seized cocaine in the port of Houston.");
    Files.createSymbolicLink(corpus.resolve("self"), corpus);

    ingest();

    assertThat(Duck.rows(out, "SELECT read FROM $runs")).containsExactly("1");
  }

  @Test
  void nothingReadIsZeroAndNotUnknown() throws IOException {
    Corpora.text(corpus, "blank.jsonl", "\n\n");

    ingest();

    assertThat(Duck.rows(out, "SELECT read, documents, rejects FROM $runs"))
        .containsExactly("0|0|0");
  }

  private void ingest() {
    assertThat(Jobs.run("ingest", "--corpus", corpus.toString(), "--out", out.toString()))
        .isEqualTo(new Jobs.Result(0, ""));
  }
}
