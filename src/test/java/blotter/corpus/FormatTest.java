package blotter.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.ndjson", "a.json", "A.JSONL", "a.jsonl.gz", "a.Json.GZ"})
  void theNameTellsJsonLines(String name) {
    assertThat(Format.AUTO.resolve(name)).isEqualTo(Format.JSONL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "a.htm", "a.xhtml", "A.HTML", "a.html.gz"})
  void theNameTellsAPage(String name) {
    assertThat(Format.AUTO.resolve(name)).isEqualTo(Format.HTML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.txt.gz", "jsonl", "a.jsonl.txt", "", ".gz", "a.jsonl.bz2"})
  void otherNamesLeaveItToTheText(String name) {
    assertThat(Format.AUTO.resolve(name)).isEqualTo(Format.AUTO);
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
  void aFormatThatWasAskedForStays(Format format) {
    assertThat(format.resolve("a.jsonl")).isEqualTo(format);
    assertThat(format.resolve("a.txt")).isEqualTo(format);
  }

  @Test
  void onlyJsonLinesAreLines() {
    assertThat(Format.values()).filteredOn(Format::isLines).containsExactly(Format.JSONL);
  }

  @Test
  void theCodeIsTheNameInLowerCase() {
    assertThat(Format.values())
        .extracting(Format::code)
        .containsExactly("auto", "seed", "text", "jsonl", "html");
  }

  @Test
  void compressionIsToldByTheName() {
    assertThat(Format.isGzip("a.txt.GZ")).isTrue();
    assertThat(Format.isGzip("a.gz.txt")).isFalse();
    assertThat(Format.withoutCompression("a.txt.gz")).isEqualTo("a.txt");
    assertThat(Format.withoutCompression("a.txt")).isEqualTo("a.txt");
  }
}
