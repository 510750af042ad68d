package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class BurstsTest {

  @Test
  void aRaisedShareIsABurst() {
    long[] relevant = {2, 1, 2, 9, 8, 9, 1, 2, 2, 1, 2, 1};
    long[] documents = filled(12, 100);

    assertThat(Bursts.of(relevant, documents).value()).containsExactly(new Burst(3, 5, 1));
  }

  @Test
  void aHigherBurstLiesWithinALowerOne() {
    long[] relevant = new long[40];
    Arrays.fill(relevant, 10);
    Arrays.fill(relevant, 10, 20, 60);
    Arrays.fill(relevant, 14, 16, 400);

    assertThat(Bursts.of(relevant, filled(40, 1000)).value())
        .containsExactly(new Burst(10, 19, 1), new Burst(14, 15, 2), new Burst(14, 15, 3));
  }

  @Test
  void noSequenceOfStatesIsCheaper() {
    SplittableRandom random = new SplittableRandom(1);
    int found = 0;
    for (int round = 0; round < 600; round++) {
      int size = random.nextInt(2, 9);
      long[] documents = random.longs(size, 1, 60).toArray();
      long[] relevant = new long[size];
      double share = random.nextDouble(0.02, 0.4);
      for (int i = 0; i < size; i++) {
        double here = random.nextInt(3) == 0 ? Math.min(1, share * 5) : share;
        relevant[i] = Math.round(documents[i] * here * random.nextDouble());
      }

      Figure<List<Burst>> bursts = Bursts.of(relevant, documents);
      if (bursts.isGiven()) {
        double cost = cost(statesOf(bursts.value(), size), relevant, documents);
        assertThat(cost).isCloseTo(cheapest(relevant, documents), within(1e-9));
        found += bursts.value().size();
      }
    }
    assertThat(found).isGreaterThan(200);
  }

  @Test
  void gapsChangeIndicesOnly() {
    long[] relevant = {0, 2, 1, 0, 2, 9, 0, 8, 9, 0, 0, 1, 2, 2, 1, 2, 1, 0};
    long[] documents = filled(18, 100);
    for (int gap : new int[] {0, 3, 6, 9, 10, 17}) {
      documents[gap] = 0;
    }

    assertThat(Bursts.of(relevant, documents).value()).containsExactly(new Burst(5, 8, 1));
  }

  @Test
  void nothingBurstsWhereHalfOfAllIsRelevant() {
    assertThat(Bursts.of(new long[] {0, 0, 90, 90}, filled(4, 90)).value()).isEmpty();
  }

  @Test
  void aSteadyShareHasNoBursts() {
    assertThat(Bursts.of(filled(30, 3), filled(30, 50)).value()).isEmpty();
  }

  @Test
  void aSeriesWithoutAShareToRaiseHasAReason() {
    assertThat(Bursts.of(new long[0], new long[0])).isEqualTo(Figure.none(Reason.EMPTY));
    assertThat(Bursts.of(new long[3], new long[3])).isEqualTo(Figure.none(Reason.EMPTY));
    assertThat(Bursts.of(new long[3], filled(3, 5))).isEqualTo(Figure.none(Reason.ALL_ZERO));
    assertThat(Bursts.of(filled(3, 5), filled(3, 5))).isEqualTo(Figure.none(Reason.CONSTANT));
    assertThat(Bursts.of(new long[] {0, 2}, new long[] {0, 5}))
        .isEqualTo(Figure.none(Reason.TOO_FEW_PERIODS));
  }

  @Test
  void whatIsNoShareIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bursts.of(new long[2], new long[3]))
        .withMessage("relevant and documents differ in length: 2, 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bursts.of(new long[] {1, 4}, new long[] {1, 3}))
        .withMessage("relevant[1] is not within 0 and 3: 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bursts.of(new long[] {-1, 4}, new long[] {1, 5}))
        .withMessage("relevant[0] is not within 0 and 1: -1");
  }

  /** The least cost of all sequences of states, with the binomial coefficients. */
  private static double cheapest(long[] relevant, long[] documents) {
    int[] states = new int[relevant.length];
    double least = Double.POSITIVE_INFINITY;
    for (int sequence = 0; sequence < 1 << (2 * states.length); sequence++) {
      for (int i = 0; i < states.length; i++) {
        states[i] = sequence >> (2 * i) & 3;
      }
      least = Math.min(least, cost(states, relevant, documents));
    }
    return least;
  }

  private static double cost(int[] states, long[] relevant, long[] documents) {
    double share = (double) Arrays.stream(relevant).sum() / Arrays.stream(documents).sum();
    double cost = 0;
    int before = 0;
    for (int i = 0; i < states.length; i++) {
      double probability = share * (1 << states[i]);
      if (probability >= 1) {
        return Double.POSITIVE_INFINITY;
      }
      cost -=
          BinomialDistribution.of((int) documents[i], probability)
              .logProbability((int) relevant[i]);
      cost += Math.max(0, states[i] - before) * Math.log(states.length);
      before = states[i];
    }
    return cost;
  }

  private static int[] statesOf(List<Burst> bursts, int size) {
    int[] states = new int[size];
    for (Burst burst : bursts) {
      for (int i = burst.begin(); i <= burst.end(); i++) {
        states[i] = Math.max(states[i], burst.level());
      }
    }
    return states;
  }

  private static long[] filled(int size, long count) {
    long[] counts = new long[size];
    Arrays.fill(counts, count);
    return counts;
  }
}
