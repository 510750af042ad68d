package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestIT {

  @TempDir private static Path folder;
  private static Path out;

  @BeforeAll
  static void ingest() throws IOException {
    out = folder.resolve("out");
    Path corpus = Corpora.mixed(folder.resolve("corpus"));

    Jobs.Result result =
        Jobs.run(
            "ingest",
            "--corpus",
            corpus.toString(),
            "--out",
            out.toString(),
            "--max-megabytes",
            "1");

    assertThat(result).isEqualTo(new Jobs.Result(0, ""));
  }

  @Test
  void everyBadRecordIsARejectWithItsCode() {
    assertThat(
            Duck.rows(
                out,
                "SELECT regexp_extract(uri, '[^/]*$'), record, code FROM $rejects"
                    + " WHERE code <> 'corrupt-gzip' ORDER BY ALL"))
        .containsExactly(
            "2014-01-07-empty.txt|1|empty-text",
            "future.txt|1|future-date",
            "huge-2014-01-01.txt|1|too-large",
            "impossible.txt|1|impossible-date",
            "latin-2014-01-01.txt|1|not-utf8",
            "lines.jsonl|2|malformed-json",
            "lines.jsonl|4|id-conflict",
            "picture.png|1|binary",
            "undated.txt|1|no-date");
  }

  @Test
  void aDamagedStreamKeepsTheLinesBeforeTheDamage() {
    long kept = Duck.number(out, "SELECT count(*) FROM $documents WHERE doc_id LIKE 'cut-%'");

    assertThat(kept).isBetween(100L, 1999L);
    assertThat(Duck.number(out, "SELECT record FROM $rejects WHERE code = 'corrupt-gzip'"))
        .isEqualTo(kept + 1);
  }

  @Test
  void recordsReadAreDocumentsAndRejects() {
    assertThat(Duck.rows(out, "SELECT read = documents + rejects, job FROM $runs"))
        .containsExactly("true|ingest");
    assertThat(Duck.number(out, "SELECT documents FROM $runs"))
        .isEqualTo(Duck.number(out, "SELECT count(*) FROM $documents"));
    assertThat(Duck.number(out, "SELECT rejects FROM $runs"))
        .isEqualTo(Duck.number(out, "SELECT count(*) FROM $rejects"));
    assertThat(Duck.number(out, "SELECT rejects_by_code['corrupt-gzip'] FROM $runs")).isEqualTo(1);
  }

  @Test
  void aDuplicateKeepsItsRowAndPointsToTheFirst() {
    List<String> rows =
        Duck.rows(
            out,
            "SELECT d.published, f.published, d.doc_id <> f.doc_id FROM $documents d"
                + " JOIN $documents f ON d.duplicate_of = f.doc_id");

    assertThat(rows).containsExactly("2014-01-06|2014-01-05|true");
    assertThat(Duck.number(out, "SELECT duplicates FROM $runs")).isEqualTo(1);
  }

  @Test
  void anotherLanguageIsKeptAndCounted() {
    assertThat(Duck.rows(out, "SELECT doc_id FROM $documents WHERE language = 'es'"))
        .containsExactly("es-1");
    assertThat(Duck.number(out, "SELECT not_english FROM $runs")).isEqualTo(1);
  }

  @Test
  void whatElseTheSourceSaysIsKept() {
    assertThat(
            Duck.rows(
                out,
                "SELECT source, uri, title, text, published, published_basis, labels['topics'][1]"
                    + " FROM $documents WHERE doc_id = 'a-1'"))
        .containsExactly(
            "lines|https://x.y/1|Heroin ring|Heroin ring\n\nThe DEA found heroin and fentanyl in New"
                + " York.|2014-03-01|field|Drugs");
    assertThat(Duck.rows(out, "SELECT DISTINCT published_basis FROM $documents ORDER BY 1"))
        .containsExactly("field", "filename", "header");
  }

  @Test
  void idsDifferAndTheDigestIsThatOfTheText() {
    assertThat(Duck.number(out, "SELECT count(*) - count(DISTINCT doc_id) FROM $documents"))
        .isZero();
    assertThat(Duck.number(out, "SELECT count(*) FROM $documents WHERE sha256 <> sha256(text)"))
        .isZero();
  }
}
