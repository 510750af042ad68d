package blotter.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.text.CharSpan;
import blotter.text.ModelSentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples of {@code abbreviations.csv}: two sentences with a bar at the only true break. */
class AbbreviationsExampleTest {

  private static final String FILE = "abbreviations.csv";
  private static final CsvTable TABLE =
      CsvTable.read(
          FILE,
          LexiconFiles.shipped().read(FILE).orElseThrow(),
          Set.of("abbreviation", "rule", "example"));

  @Test
  void everyExampleContainsItsAbbreviationAndOneBar() {
    assertThat(TABLE.rows())
        .allSatisfy(
            row ->
                assertThat(row.required("example"))
                    .as(FILE + ":" + row.line())
                    .contains(row.required("abbreviation"))
                    .containsOnlyOnce("|"));
  }

  @Test
  void everyExampleIsBrokenAtItsBarOnly() {
    ModelSentenceSplitter splitter =
        new ModelSentenceSplitter(
            new LexiconReader(List.of(LexiconFiles.shipped())).abbreviations());
    List<String> failures = new ArrayList<>();

    for (CsvTable.Row row : TABLE.rows()) {
      String[] sentences = row.required("example").split("\\|", -1);
      String text = String.join("", sentences);

      List<String> found =
          splitter.split(text).stream().map((CharSpan span) -> span.of(text)).toList();
      if (!found.equals(List.of(sentences[0].strip(), sentences[1].strip()))) {
        failures.add(FILE + ":" + row.line() + ": " + row.required("abbreviation") + ": " + found);
      }
    }

    assertThat(failures).isEmpty();
  }
}
