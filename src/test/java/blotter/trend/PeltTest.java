package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeltTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 9})
  void pruningLeavesTheSegmentationAsItIs(int shortest) {
    SplittableRandom random = new SplittableRandom(shortest);
    int found = 0;
    for (int round = 0; round < 400; round++) {
      double penalty = random.nextDouble(0.1, 15);
      for (SegmentCost cost : randomCosts(random, random.nextInt(0, 120))) {
        int[] changes = new Pelt(penalty, shortest).changes(cost);

        assertThat(changes).isEqualTo(new OptimalPartition(penalty, shortest).changes(cost));
        found += changes.length;
      }
    }
    assertThat(found).isGreaterThan(1000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void noSegmentationCostsLess(int shortest) {
    SplittableRandom random = new SplittableRandom(100 + shortest);
    for (int round = 0; round < 200; round++) {
      double penalty = random.nextDouble(0.1, 8);
      for (SegmentCost cost : randomCosts(random, random.nextInt(shortest, 13))) {
        double least = Double.POSITIVE_INFINITY;
        for (int cuts = 0; cuts < 1 << (cost.size() - 1); cuts++) {
          least = Math.min(least, total(cost, cuts, penalty, shortest));
        }

        int chosen = 0;
        for (int change : new Pelt(penalty, shortest).changes(cost)) {
          chosen |= 1 << (change - 1);
        }
        assertThat(total(cost, chosen, penalty, shortest)).isCloseTo(least, within(1e-9));
      }
    }
  }

  @Test
  void levelsAreFoundWhereTheyBegin() {
    double[] values = {0, 0.1, -0.1, 0, 9, 9.1, 8.9, 4, 4.1, 3.9, 4};

    assertThat(new Pelt(5, 2).changes(new MeanCost(values, 0.25))).containsExactly(4, 7);
  }

  @Test
  void aSeriesOfFewerThanTwoSegmentsHasNoChange() {
    SegmentCost cost = new MeanCost(new double[] {0, 0, 9, 9, 9}, 1);

    assertThat(new Pelt(1, 3).changes(cost)).isEmpty();
    assertThat(new Pelt(1, 9).changes(cost)).isEmpty();
    assertThat(new Pelt(1, 1).changes(new MeanCost(new double[0], 1))).isEmpty();
  }

  @Test
  void whatIsOutOfRangeIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pelt(-1, 3))
        .withMessage("penalty must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pelt(Double.NaN, 3))
        .withMessage("penalty must be finite and not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pelt(1, 0))
        .withMessage("a segment has at least one period: 0");
  }

  /** Cost of the segmentation with a change behind every period whose bit is set. */
  private static double total(SegmentCost cost, int cuts, double penalty, int shortest) {
    double total = 0;
    int begin = 0;
    for (int end = 1; end <= cost.size(); end++) {
      boolean last = end == cost.size();
      if (!last && (cuts >> (end - 1) & 1) == 0) {
        continue;
      }
      if (end - begin < shortest) {
        return Double.POSITIVE_INFINITY;
      }
      total += cost.of(begin, end) + (last ? 0 : penalty);
      begin = end;
    }
    return total;
  }

  /** A series with changing levels, as counts and as values. */
  private static SegmentCost[] randomCosts(SplittableRandom random, int size) {
    long[] counts = new long[size];
    double[] values = new double[size];
    double[] exposure = new double[size];
    double level = random.nextDouble(1, 20);
    for (int i = 0; i < size; i++) {
      if (random.nextInt(7) == 0) {
        level = random.nextDouble(0, 20);
      }
      exposure[i] = random.nextInt(9) == 0 ? 0 : random.nextDouble(0.5, 2);
      values[i] = level + random.nextDouble(-4, 4);
      counts[i] = Math.max(0, Math.round(exposure[i] * values[i]));
    }
    double variance = Arrays.stream(values).map(Math::abs).average().orElse(1) / 4 + 0.1;
    return new SegmentCost[] {new PoissonCost(counts, exposure), new MeanCost(values, variance)};
  }
}
