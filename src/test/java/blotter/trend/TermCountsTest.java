package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Map;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class TermCountsTest {

  private static final IntPredicate NONE = new BitSet()::get;

  @Test
  void wordsAndPairsOfNeighboursAreTerms() {
    TermCounts counts = new TermCounts();
    counts.add("police seized heroin", NONE);

    assertThat(counts.counts())
        .isEqualTo(
            Map.of("police", 1, "seized", 1, "heroin", 1, "police seized", 1, "seized heroin", 1));
  }

  @Test
  void sentencesAddUpAndPairsDoNotCrossThem() {
    TermCounts counts = new TermCounts();
    counts.add("police seized", NONE);
    counts.add("heroin", NONE);
    counts.add("police seized", NONE);

    assertThat(counts.counts())
        .isEqualTo(Map.of("police", 2, "seized", 2, "heroin", 1, "police seized", 2));
  }

  @Test
  void whatIsNoWordSeparatesPairs() {
    TermCounts counts = new TermCounts();
    counts.add("heroin , crack 5 kg a day", NONE);

    assertThat(counts.counts()).isEqualTo(Map.of("heroin", 1, "crack", 1, "kg", 1, "day", 1));
  }

  @Test
  void noTermTouchesAnExcludedToken() {
    BitSet excluded = new BitSet();
    excluded.set(1, 3);
    TermCounts counts = new TermCounts();
    counts.add("agent maria lopez seized heroin", excluded::get);

    assertThat(counts.counts())
        .isEqualTo(Map.of("agent", 1, "seized", 1, "heroin", 1, "seized heroin", 1));
  }

  @Test
  void anExcludedTokenCountsWhereItIsNotExcluded() {
    BitSet excluded = new BitSet();
    excluded.set(0);
    TermCounts counts = new TermCounts();
    counts.add("rose seized", excluded::get);
    counts.add("rose", NONE);

    assertThat(counts.counts()).isEqualTo(Map.of("seized", 1, "rose", 1));
  }

  @Test
  void aTokenOfMoreThan40CharactersIsNoWord() {
    TermCounts counts = new TermCounts();
    counts.add("x".repeat(40) + " " + "y".repeat(41) + " zz", NONE);

    assertThat(counts.counts()).isEqualTo(Map.of("x".repeat(40), 1, "zz", 1));
  }

  @Test
  void lettersOfAnyScriptBeginWords() {
    TermCounts counts = new TermCounts();
    counts.add("\u00E9t\u00E9 \uD835\uDC00b 's 3d", NONE);

    assertThat(counts.counts())
        .containsOnlyKeys("\u00E9t\u00E9", "\uD835\uDC00b", "\u00E9t\u00E9 \uD835\uDC00b");
  }

  @Test
  void oneLetterIsNoWordInWhateverPlane() {
    TermCounts counts = new TermCounts();
    counts.add("a \uD835\uDC00", NONE);

    assertThat(counts.counts()).isEmpty();
  }

  @Test
  void anEmptySentenceAddsNothing() {
    TermCounts counts = new TermCounts();
    counts.add("", NONE);

    assertThat(counts.counts()).isEmpty();
  }
}
