package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingsTest {

  private static final String RAID =
      "agents seized 40 packets of xylazine in a raid at the harbour";
  private static final String WARNING = "hospitals warn that naloxone does not reverse xylazine";
  private static final String LAW = "the senate voted to schedule xylazine as a controlled drug";

  @Test
  void aSentenceWithOtherNumbersAndNamesTellsTheSame() {
    String again = "police seized 70 packets of xylazine in a raid at the harbour , smith said";

    assertThat(Tellings.stories(List.of(RAID, again), "xylazine")).isEqualTo(1);
  }

  @Test
  void sentencesWithOtherWordsTellOtherStories() {
    assertThat(Tellings.stories(List.of(RAID, WARNING, LAW), "xylazine")).isEqualTo(3);
  }

  @Test
  void theWordsOfTheTermAreNotWhatSentencesShare() {
    List<String> two = List.of("gas station heroin kills", "gas station heroin spreads");

    assertThat(Tellings.stories(two, "gas station heroin")).isEqualTo(2);
  }

  @Test
  void aPartOfASentenceTellsNothingMore() {
    assertThat(Tellings.stories(List.of(RAID, "xylazine seized in a raid"), "xylazine"))
        .isEqualTo(1);
  }

  @Test
  void moreSentencesNeverTellFewerStories() {
    List<String> told = new ArrayList<>();
    int before = 0;
    for (String sentence : List.of(RAID, RAID, WARNING, "xylazine", "", LAW, WARNING)) {
      told.add(sentence);
      int stories = Tellings.stories(told, "xylazine");
      assertThat(stories).isBetween(before, before + 1);
      before = stories;
    }
    assertThat(before).isEqualTo(3);
  }

  @Test
  void noSentenceTellsNoStory() {
    assertThat(Tellings.stories(List.of(), "xylazine")).isZero();
  }
}
