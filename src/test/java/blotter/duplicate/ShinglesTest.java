package blotter.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Test
  void everyRunOfFourWordsIsOne() {
    assertThat(shingles("police seized ten kilograms of heroin")).hasSize(3);
    assertThat(shingles("police seized ten kilograms")).hasSize(1);
    assertThat(shingles("police seized ten")).isEmpty();
    assertThat(shingles("")).isEmpty();
    assertThat(shingles()).isEmpty();
  }

  @Test
  void punctuationIsNoWord() {
    assertThat(shingles("police , seized - \" ten \" kilograms ."))
        .isEqualTo(shingles("police seized ten kilograms"));
  }

  @Test
  void numbersAndOtherScriptsAreWords() {
    assertThat(shingles("die polizei fand 3,5")).hasSize(1);
    assertThat(shingles("警察 押収 薬物 大量")).hasSize(1);
    assertThat(shingles("😀 😁 😂 😃")).hasSize(1);
  }

  @Test
  void noneReachesOverTheEndOfASentence() {
    assertThat(shingles("he was arrested today", "she was charged today")).hasSize(2);
    assertThat(shingles("he was arrested today", "she was charged today"))
        .isEqualTo(shingles("she was charged today", "he was arrested today"));
  }

  @Test
  void theOrderOfWordsCounts() {
    assertThat(shingles("man bites dog today")).isNotEqualTo(shingles("dog bites man today"));
  }

  @Test
  void whatComesAgainCountsOnceAndAllIsAscending() {
    Random random = new Random(1);
    String words =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "w" + random.nextInt(9))
            .collect(Collectors.joining(" "));

    assertThat(shingles(words, words))
        .isSorted()
        .doesNotHaveDuplicates()
        .isEqualTo(shingles(words));
  }

  private static long[] shingles(String... sentences) {
    Shingles shingles = new Shingles();
    for (String sentence : sentences) {
      shingles.add(sentence);
    }
    return shingles.distinct();
  }
}
