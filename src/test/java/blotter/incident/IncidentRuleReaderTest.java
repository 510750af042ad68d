package blotter.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconFormatException;
import blotter.lexicon.LexiconReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentRuleReaderTest {

  @TempDir Path folder;

  @Test
  void theShippedRulesWeighEveryFeatureAndHaveEveryClassOfWords() {
    for (Feature feature : Feature.values()) {
      double weight = IncidentExamples.RULES.weight(feature);
      boolean against =
          feature.code().contains("differ")
              || List.of("told-before", "news-apart", "dates-far", "names-only", "tally")
                  .contains(feature.code());
      assertThat(weight < 0).as(feature.code()).isEqualTo(against);
    }
    assertThat(IncidentExamples.RULES.words().keySet())
        .containsExactlyInAnyOrder(CaseWord.values());
    assertThat(IncidentExamples.RULES.link()).isGreaterThan(IncidentExamples.RULES.mean());
  }

  @Test
  void anotherFolderChangesWeights() throws IOException {
    Files.writeString(folder.resolve("incident-weights.csv"), "feature,weight\nplace,2.5\n");

    assertThat(read().weight(Feature.PLACE)).isEqualTo(2.5);
  }

  @Test
  void otherWeightsAreAnotherLexicon() throws IOException {
    String shipped = new LexiconReader(List.of(LexiconFiles.shipped())).read().digest();
    Files.writeString(folder.resolve("incident-weights.csv"), "feature,weight\nplace,2.5\n");

    assertThat(
            new LexiconReader(List.of(LexiconFiles.shipped(), LexiconFiles.folder(folder)))
                .read()
                .digest())
        .isNotEqualTo(shipped);
  }

  @Test
  void malformedRowsNameFileAndLine() throws IOException {
    Files.writeString(folder.resolve("incident-weights.csv"), "feature,weight\nplace,much\n");
    assertThatThrownBy(this::read)
        .isInstanceOf(LexiconFormatException.class)
        .hasMessageContaining("incident-weights.csv")
        .hasMessageContaining("'weight' is 'much', not a number");

    Files.writeString(folder.resolve("incident-weights.csv"), "feature,weight\nluck,1\n");
    assertThatThrownBy(this::read).hasMessageContaining("'feature' is 'luck'");
  }

  private IncidentRules read() {
    return new IncidentRuleReader(List.of(LexiconFiles.shipped(), LexiconFiles.folder(folder)))
        .read();
  }
}
