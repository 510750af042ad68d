package blotter.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandPlanTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95})
  void aPairAtTheThresholdIsRarelyMissed(double resemblance) {
    BandPlan plan = BandPlan.of(resemblance);

    assertThat(plan.missed(resemblance)).isLessThan(0.002);
    assertThat(plan.missed((1 + resemblance) / 2)).isLessThan(plan.missed(resemblance));
  }

  @Test
  void aHalfNeedsSeventyTwoHashes() {
    assertThat(BandPlan.of(0.5)).isEqualTo(new BandPlan(18, 22));
  }

  @Test
  void theProbabilityIsThatOfAnExperiment() {
    BandPlan plan = new BandPlan(5, 8);
    Random random = new Random(1);
    int rounds = 200_000;
    int missed = 0;
    for (int i = 0; i < rounds; i++) {
      int[] left = random.ints(plan.hashes()).toArray();
      int[] right = Arrays.stream(left).map(h -> random.nextBoolean() ? h : ~h).toArray();
      int agreeing = 0;
      for (int k = 0; k < left.length; k++) {
        agreeing += left[k] == right[k] ? 1 : 0;
      }
      if (agreeing < plan.agreeing() || !shareBand(plan, left, right)) {
        missed++;
      }
    }

    assertThat((double) missed / rounds).isBetween(0.15, plan.missed(0.5));
  }

  @Test
  void threeOfAGroupAreABandAndTwoAreNone() {
    BandPlan plan = new BandPlan(1, 1);

    assertThat(shareBand(plan, new int[] {1, 2, 3, 4}, new int[] {1, 2, 9, 4})).isTrue();
    assertThat(shareBand(plan, new int[] {1, 2, 3, 4}, new int[] {1, 2, 9, 8})).isFalse();
    assertThat(shareBand(plan, new int[] {1, 2, 3, 4}, new int[] {2, 1, 4, 3})).isFalse();
    assertThat(plan.bands(new int[] {7, 7, 7, 7})).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -1, Double.NaN})
  void aResemblanceOutOfItsRangeIsNamed(double resemblance) {
    assertThatThrownBy(() -> BandPlan.of(resemblance))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Double.toString(resemblance));
  }

  private static boolean shareBand(BandPlan plan, int[] left, int[] right) {
    Set<Long> shared =
        new HashSet<>(LongStream.of(plan.bands(left)).boxed().collect(Collectors.toSet()));
    shared.retainAll(LongStream.of(plan.bands(right)).boxed().collect(Collectors.toSet()));
    return !shared.isEmpty();
  }
}
