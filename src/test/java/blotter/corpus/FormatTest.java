package blotter.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

  @ParameterizedTest
  @CsvSource({
    "a.jsonl, JSONL",
    "A.JSONL, JSONL",
    "a.ndjson.gz, JSONL",
    "a.json, JSON",
    "a.Json.GZ, JSON",
    "a.csv.bz2, CSV",
    "a.tsv.zst, TSV",
    "a.tab, TSV",
    "a.md, MARKDOWN",
    "a.markdown, MARKDOWN",
    "a.html, HTML",
    "a.htm.gz, HTML",
    "A.XHTML, HTML",
    "part-00000.snappy.parquet, PARQUET",
  })
  void theNameTellsTheFormat(String name, Format format) {
    assertThat(Format.AUTO.resolve(name)).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.txt.gz", "jsonl.txt", "a.jsonl.txt", "", ".gz", "a.jsonl.7z"})
  void otherNamesLeaveItToTheContent(String name) {
    assertThat(Format.AUTO.resolve(name)).isEqualTo(Format.AUTO);
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
  void aFormatThatWasAskedForStays(Format format) {
    assertThat(format.resolve("a.jsonl")).isEqualTo(format);
    assertThat(format.resolve("a.txt")).isEqualTo(format);
    assertThat(format.settled(format, "[{".getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AUTO | [{\"a\": 1}]                 | JSON",
        "AUTO | [                            | AUTO",
        "AUTO | { \"a\": 1, \"b\":           | JSON",
        "AUTO | {\"a\": 1}                   | JSONL",
        "AUTO | [Photo] The mayor spoke.     | AUTO",
        "AUTO | {Updated} The mayor spoke.   | AUTO",
        "AUTO | date 2018-11-04 Heroin       | AUTO",
        "JSON | {\"a\": 1}                   | JSONL",
        "JSON | {\"a\": {                    | JSON",
        "JSON | anything                     | JSON",
      })
  void theContentTellsTheRest(Format named, String head, Format format) {
    byte[] bytes = (head + "\n").getBytes(StandardCharsets.UTF_8);

    assertThat(named.settled(Format.AUTO, bytes)).isEqualTo(format);
  }

  @Test
  void filesOfManyDocumentsAreCollections() {
    assertThat(Format.values())
        .filteredOn(Format::isCollection)
        .containsExactly(Format.JSONL, Format.JSON, Format.CSV, Format.TSV, Format.PARQUET);
  }

  @Test
  void theCodeIsTheNameInLowerCase() {
    assertThat(Format.MARKDOWN.code()).isEqualTo("markdown");
  }

  @Test
  void compressionIsToldByTheName() {
    assertThat(Compression.of("a.txt.GZ")).isEqualTo(Compression.GZIP);
    assertThat(Compression.of("a.gz.txt")).isEqualTo(Compression.NONE);
    assertThat(Compression.of("a.csv.zst")).isEqualTo(Compression.ZSTANDARD);
    assertThat(Compression.withoutSuffix("a.txt.bz2")).isEqualTo("a.txt");
    assertThat(Compression.withoutSuffix("a.txt")).isEqualTo("a.txt");
  }
}
