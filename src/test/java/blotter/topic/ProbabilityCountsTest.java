package blotter.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Worked by hand: F0.5 is 1.25 found / (1.25 found + 0.25 missed + wrong). */
class ProbabilityCountsTest {

  private static ProbabilityCounts counts() {
    ProbabilityCounts counts = new ProbabilityCounts();
    counts.add(true, 90, 6);
    counts.add(true, 70, 2);
    counts.add(true, 20, 2);
    counts.add(false, 70, 1);
    counts.add(false, 60, 5);
    counts.add(false, 10, 100);
    return counts;
  }

  @Test
  void aThresholdFindsWhatReachesIt() {
    assertThat(counts().at(0.7)).isEqualTo(new LabelScores(8, 1, 2));
    assertThat(counts().at(0.71)).isEqualTo(new LabelScores(6, 0, 4));
  }

  @Test
  void theThresholdWeighsPrecisionMoreThanRecall() {
    // 0.61 to 0.70: 10 / (10 + 0.5 + 1) = 0.870; 0.71 to 0.90: 7.5 / (7.5 + 1) = 0.882.
    assertThat(counts().threshold()).isEqualTo(0.9);
  }

  @Test
  void withoutExamplesTheThresholdIsOneHalf() {
    ProbabilityCounts counts = new ProbabilityCounts();
    counts.add(false, 99, 3);

    assertThat(counts.threshold()).isEqualTo(0.5);
    assertThat(new ProbabilityCounts().threshold()).isEqualTo(0.5);
  }

  @Test
  void binsAreHundredths() {
    assertThat(ProbabilityCounts.bin(0)).isZero();
    assertThat(ProbabilityCounts.bin(0.999999)).isEqualTo(99);
    assertThat(ProbabilityCounts.bin(1)).isEqualTo(99);
  }

  @Test
  void scoresAreShares() {
    LabelScores scores = new LabelScores(4, 1, 0).and(new LabelScores(4, 0, 2));

    assertThat(scores.precision()).isEqualTo(8 / 9.0);
    assertThat(scores.recall()).isEqualTo(0.8);
    assertThat(scores.f1()).isEqualTo(16 / 19.0);
    assertThat(new LabelScores(0, 0, 5).precision()).isNaN();
    assertThat(new LabelScores(0, 3, 0).recall()).isNaN();
  }
}
