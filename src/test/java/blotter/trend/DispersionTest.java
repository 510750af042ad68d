package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DispersionTest {

  /** Rounding to units, and the double in R. */
  private static final double ERROR = 1e-12;

  @ParameterizedTest
  @CsvFileSource(
      resources = "/blotter/trend/dispersion.csv",
      useHeadersInDisplayName = true,
      nullValues = "-")
  void thePartsWithTheTermGiveWhatAllPartsGiveInR(
      String tokens, String n, double dp, Double normalized) {
    long[] tokensOf = numbers(tokens);
    long[] nOf = numbers(n);
    SliceCounts whole = whole(tokensOf, nOf);
    Dispersion dispersion = over(tokensOf, nOf, 0, tokensOf.length, whole);

    assertThat(dispersion.deviation(whole).value()).isCloseTo(dp, within(ERROR));
    long smallest = Arrays.stream(tokensOf).min().orElseThrow();
    if (normalized == null) {
      assertThat(dispersion.normalized(whole, smallest)).isEqualTo(Figure.none(Reason.CONSTANT));
    } else {
      assertThat(dispersion.normalized(whole, smallest).value())
          .isCloseTo(normalized, within(ERROR));
    }
  }

  @Test
  void piecesInAnyOrderGiveTheSameBits() {
    Random random = new Random(31);
    for (int i = 0; i < 200; i++) {
      int parts = 1 + random.nextInt(60);
      long[] tokens = random.longs(parts, 10, 5000).toArray();
      long[] n = random.longs(parts, 0, 4).toArray();
      SliceCounts whole = whole(tokens, n);
      Dispersion expected = over(tokens, n, 0, parts, whole);

      int cut = random.nextInt(parts + 1);
      Dispersion first = over(tokens, n, 0, cut, whole);
      Dispersion second = over(tokens, n, cut, parts, whole);
      assertThat(first.plus(second)).isEqualTo(expected).isEqualTo(second.plus(first));
      assertThat(expected.plus(Dispersion.EMPTY)).isEqualTo(expected);
    }
  }

  @Test
  void itLiesBetweenEvenAndAllInOnePart() {
    Random random = new Random(32);
    for (int i = 0; i < 500; i++) {
      int parts = 2 + random.nextInt(40);
      long[] tokens = random.longs(parts, 10, 5000).toArray();
      long[] n = random.longs(parts, 0, 3).toArray();
      n[0]++;
      SliceCounts whole = whole(tokens, n);
      Dispersion dispersion = over(tokens, n, 0, parts, whole);
      long smallest = Arrays.stream(tokens).min().orElseThrow();

      assertThat(dispersion.deviation(whole).value()).isBetween(0.0, 1.0);
      assertThat(dispersion.normalized(whole, smallest).value())
          .isGreaterThanOrEqualTo(dispersion.deviation(whole).value())
          .isBetween(0.0, 1.0 + ERROR);
    }
  }

  @Test
  void nothingHasAReason() {
    assertThat(Dispersion.EMPTY.deviation(SliceCounts.EMPTY))
        .isEqualTo(Figure.none(Reason.NO_TOKENS));
    SliceCounts without = new SliceCounts(0, 50, 0, 2);
    assertThat(Dispersion.EMPTY.deviation(without)).isEqualTo(Figure.none(Reason.ALL_ZERO));
    assertThat(Dispersion.EMPTY.plus(20, 0, without)).isEqualTo(Dispersion.EMPTY);
    assertThat(Dispersion.EMPTY.normalized(without, 20)).isEqualTo(Figure.none(Reason.ALL_ZERO));
  }

  @Test
  void partsThatAreNoneAreNamed() {
    SliceCounts whole = new SliceCounts(3, 50, 2, 2);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispersion.EMPTY.plus(51, 1, whole))
        .withMessageStartingWith("no such part: tokens 51, n 1 of ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispersion.EMPTY.plus(10, 2, whole).deviation(whole))
        .withMessageContaining("do not make");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispersion.EMPTY.plus(10, 3, whole).normalized(whole, -1))
        .withMessageContaining("smallestPart");
  }

  private static Dispersion over(long[] tokens, long[] n, int from, int to, SliceCounts whole) {
    Dispersion dispersion = Dispersion.EMPTY;
    for (int i = from; i < to; i++) {
      dispersion = dispersion.plus(tokens[i], n[i], whole);
    }
    return dispersion;
  }

  private static SliceCounts whole(long[] tokens, long[] n) {
    SliceCounts whole = SliceCounts.EMPTY;
    for (int i = 0; i < n.length; i++) {
      whole = whole.plus(new SliceCounts(n[i], tokens[i], Math.min(n[i], 1), 1));
    }
    return whole;
  }

  private static long[] numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToLong(Long::parseLong).toArray();
  }
}
