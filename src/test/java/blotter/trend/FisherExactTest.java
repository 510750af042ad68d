package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FisherExactTest {

  private static final double RELATIVE_ERROR = 1e-9;

  @ParameterizedTest
  @CsvFileSource(resources = "/blotter/trend/fisher.csv", useHeadersInDisplayName = true)
  void theProbabilityIsThatOfFisherTestInR(long joint, long left, long right, long all, double p) {
    assertThat(FisherExact.p(new Contingency(joint, left, right, all)))
        .isCloseTo(p, within(p * RELATIVE_ERROR));
  }

  @Test
  void whichPropertyIsNamedFirstDoesNotMatter() {
    SplittableRandom random = new SplittableRandom(1935);
    for (int i = 0; i < 500; i++) {
      long left = random.nextLong(200);
      long right = random.nextLong(200);
      long joint = random.nextLong(Math.min(left, right) + 1);
      long all = left + right - joint + random.nextLong(1000);

      double p = FisherExact.p(new Contingency(joint, left, right, all));
      assertThat(p).isBetween(0.0, 1.0);
      assertThat(FisherExact.p(new Contingency(joint, right, left, all)))
          .isCloseTo(p, within(p * RELATIVE_ERROR));
    }
  }

  @Test
  void oneTableAloneIsNoSurprise() {
    assertThat(FisherExact.p(new Contingency(0, 0, 0, 0))).isOne();
    assertThat(FisherExact.p(new Contingency(0, 0, 5, 9))).isOne();
    assertThat(FisherExact.p(new Contingency(4, 4, 9, 9))).isOne();
  }
}
