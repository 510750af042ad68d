package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BenjaminiHochbergTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/blotter/trend/benjamini-hochberg.csv",
      useHeadersInDisplayName = true,
      maxCharsPerColumn = 10_000)
  void qIsThatOfPAdjustInR(String p, String q) {
    double[] adjusted = BenjaminiHochberg.adjust(SeriesText.parse(p));
    double[] expected = SeriesText.parse(q);

    assertThat(adjusted).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      if (Double.isNaN(expected[i])) {
        assertThat(adjusted[i]).isNaN();
      } else {
        assertThat(adjusted[i]).isCloseTo(expected[i], within(1e-15 * expected[i]));
      }
    }
  }

  @Test
  void qLiesBetweenPAndPTimesAllAndKeepsTheOrder() {
    Random random = new Random(12);
    for (int round = 0; round < 100; round++) {
      double[] p = random.doubles(1 + random.nextInt(40)).map(value -> value * value).toArray();
      double[] q = BenjaminiHochberg.adjust(p);

      for (int i = 0; i < p.length; i++) {
        assertThat(q[i]).isBetween(p[i], Math.min(1, p[i] * p.length));
        for (int j = 0; j < i; j++) {
          assertThat((q[i] - q[j]) * (p[i] - p[j]) >= 0).isTrue();
        }
      }
    }
  }

  @Test
  void theOrderOfTheTestsIsOfNoAccount() {
    double[] p = new Random(13).doubles(50).toArray();
    double[] q = BenjaminiHochberg.adjust(p);
    double[] turned = p.clone();
    Arrays.setAll(turned, i -> p[p.length - 1 - i]);
    double[] turnedQ = BenjaminiHochberg.adjust(turned);

    for (int i = 0; i < p.length; i++) {
      assertThat(turnedQ[p.length - 1 - i]).isEqualTo(q[i]);
    }
  }

  @Test
  void testsThatWereNotMadeDoNotCount() {
    double nan = Double.NaN;

    assertThat(BenjaminiHochberg.adjust(new double[] {nan, 0.02, nan, 0.5}))
        .containsExactly(nan, 0.04, nan, 0.5);
    assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
  }

  @Test
  void theValuesGivenStayAsTheyAre() {
    double[] p = {0.5, 0.1, 0.2};
    BenjaminiHochberg.adjust(p);

    assertThat(p).containsExactly(0.5, 0.1, 0.2);
  }

  @Test
  void noProbabilityIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BenjaminiHochberg.adjust(new double[] {0.5, 1.5}))
        .withMessage("p must lie between 0 and 1: 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BenjaminiHochberg.adjust(new double[] {-0.5, 0.5}))
        .withMessage("p must lie between 0 and 1: -0.5");
  }
}
