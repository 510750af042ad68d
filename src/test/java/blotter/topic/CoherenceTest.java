package blotter.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Expected values by Python: {@code log(j*d/(l*r)) / -log(j/d)}, which {@code math.log} gives for
 * j, l, r, d = 20, 50, 40, 200 and 5, 50, 10, 200.
 */
class CoherenceTest {

  private static final double EXACT = 1e-12;

  @Test
  void termsThatMeetMoreOftenThanByChanceAreAboveZero() {
    assertThat(Coherence.npmi(20, 50, 40, 200)).isEqualTo(0.3010299956639812, within(EXACT));
    assertThat(Coherence.npmi(5, 50, 10, 200)).isEqualTo(0.18790182470910757, within(EXACT));
  }

  @Test
  void chanceIsZeroAndTheLimitsAreOne() {
    assertThat(Coherence.npmi(10, 50, 40, 200)).isEqualTo(0, within(EXACT));
    assertThat(Coherence.npmi(40, 40, 40, 200)).isEqualTo(1, within(EXACT));
    assertThat(Coherence.npmi(200, 200, 200, 200)).isEqualTo(1);
    assertThat(Coherence.npmi(0, 50, 40, 200)).isEqualTo(-1);
    assertThat(Coherence.npmi(0, 0, 40, 200)).isEqualTo(-1);
  }

  @Test
  void aTopicIsTheMeanOfItsPairs() {
    long[][] joint = {{50, 20, 5}, {0, 40, 0}, {0, 0, 10}};

    assertThat(Coherence.mean(joint, 200)).isEqualTo(-0.17035605987563707, within(EXACT));
    assertThat(Coherence.mean(new long[][] {{50}}, 200)).isNaN();
  }

  @Test
  void whatCannotBeCountsIsRefused() {
    assertThatThrownBy(() -> Coherence.npmi(41, 50, 40, 200))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no counts of pairs: 41 of 50 and 40 of 200");
    assertThatThrownBy(() -> Coherence.npmi(1, 201, 40, 200))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
