package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class RateRiseTest {

  @Test
  void pIsTheBinomialTailOverTheChanceOfBeingSeen() {
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 300; round++) {
      int recent = 1 + random.nextInt(20);
      int before = random.nextInt(20);
      long last = 1L + random.nextInt(30);
      long recentTotal = last + random.nextInt(30);
      long beforeTotal = 1L + random.nextInt(200);
      double all = recentTotal + beforeTotal;

      double tail =
          BinomialDistribution.of(recent + before, recentTotal / all)
              .survivalProbability(recent - 1);
      double seen = BinomialDistribution.of(recent + before, last / all).survivalProbability(0);

      RateRise rise = RateRise.of(recent, recentTotal, before, beforeTotal, last).value();
      assertThat(rise.p()).isCloseTo(Math.min(1, tail / seen), within(1e-9));
    }
  }

  @Test
  void whatDoesNotRiseIsSeldomTakenForRisen() {
    SplittableRandom random = new SplittableRandom(4);
    int tested = 0;
    int low = 0;
    for (int round = 0; round < 20_000; round++) {
      int before = 0;
      int earlier = 0;
      int last = 0;
      for (int document = 0; document < 6; document++) {
        double where = random.nextDouble();
        before += where < 0.8 ? 1 : 0;
        earlier += where >= 0.8 && where < 0.9 ? 1 : 0;
        last += where >= 0.9 ? 1 : 0;
      }
      if (last > 0) {
        tested++;
        low += RateRise.of(earlier + last, 20, before, 80, 10).value().p() <= 0.1 ? 1 : 0;
      }
    }

    assertThat(tested).isGreaterThan(5_000);
    assertThat((double) low / tested).isLessThanOrEqualTo(0.1);
  }

  @Test
  void withNothingBeforeThereIsALowerEndButNoRatio() {
    RateRise rise = RateRise.of(5, 50, 0, 200, 25).value();

    assertThat(rise.ratio()).isEqualTo(Figure.none(Reason.TOO_SPARSE));
    double share = rise.atLeast() * 50 / (rise.atLeast() * 50 + 200);
    assertThat(Math.pow(share, 5)).isCloseTo(0.025, within(1e-9));
  }

  @Test
  void theRatioIsThatOfBothRates() {
    RateRise rise = RateRise.of(10, 50, 2, 200, 25).value();

    assertThat(rise.ratio().value()).isEqualTo(RateRatio.of(10, 50, 2, 200, 0.95).value().ratio());
    assertThat(rise.atLeast()).isCloseTo(rise.ratio().value().low(), within(1e-9));
  }

  @Test
  void whatWasSeenOnceForTheFirstTimeProvesNothing() {
    assertThat(RateRise.of(1, 10, 0, 1_000, 10).value().p()).isEqualTo(1);
  }

  @Test
  void withoutDocumentsOrCountsThereIsNone() {
    assertThat(RateRise.of(0, 0, 0, 0, 0)).isEqualTo(Figure.none(Reason.EMPTY));
    assertThat(RateRise.of(3, 10, 0, 0, 5)).isEqualTo(Figure.none(Reason.EMPTY));
    assertThat(RateRise.of(3, 10, 1, 10, 0)).isEqualTo(Figure.none(Reason.EMPTY));
    assertThat(RateRise.of(0, 10, 3, 10, 5)).isEqualTo(Figure.none(Reason.ALL_ZERO));
  }

  @Test
  void impossibleCountsAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateRise.of(1, 10, 1, 10, 11))
        .withMessageContaining("lastTotal");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateRise.of(-1, 10, 1, 10, 5))
        .withMessageContaining("-1");
  }
}
