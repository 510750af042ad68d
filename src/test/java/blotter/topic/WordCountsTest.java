package blotter.topic;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.topic.WordCounts.Uses;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordCountsTest {

  @Test
  void usesInNamesStandApart() {
    WordCounts counts = new WordCounts();
    counts.add("king was charged in king county .", index -> index == 0);
    counts.add("the king", index -> false);

    assertThat(counts.counts())
        .containsEntry("king", new Uses(2, 1))
        .containsEntry("county", new Uses(1, 0))
        .containsEntry("the", new Uses(1, 0));
  }

  @Test
  void numbersShortTokensAndPunctuationAreNoWords() {
    WordCounts counts = new WordCounts();
    counts.add("u.s. dea's 2nd 1,000 of - -- co-defendant o’clock é été x1", index -> false);

    assertThat(counts.counts())
        .isEqualTo(
            Map.of(
                "dea's", new Uses(1, 0),
                "co-defendant", new Uses(1, 0),
                "o'clock", new Uses(1, 0),
                "été", new Uses(1, 0)));
  }

  @Test
  void nothingIsCountedInNothing() {
    WordCounts counts = new WordCounts();
    counts.add("", index -> false);

    assertThat(counts.counts()).isEmpty();
  }
}
