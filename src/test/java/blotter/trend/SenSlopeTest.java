package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenSlopeTest {

  private static final double ROUNDING = 1e-12;

  @ParameterizedTest
  @CsvFileSource(
      resources = "/blotter/trend/sen-slope.csv",
      useHeadersInDisplayName = true,
      maxCharsPerColumn = 10_000)
  void slopeAndIntervalAreThoseOfTheilslopesInScipy(
      String values, double level, double slope, double low, double high) {
    Estimate estimate = SenSlope.of(SeriesText.parse(values), level).value();

    assertThat(estimate.value()).isCloseTo(slope, within(ROUNDING));
    assertThat(estimate.low()).isCloseTo(low, within(ROUNDING));
    assertThat(estimate.high()).isCloseTo(high, within(ROUNDING));
  }

  @Test
  void gapsKeepTheirDistance() {
    double[] line = {1, 3, Double.NaN, Double.NaN, 9, 11};

    assertThat(SenSlope.of(line, 0.5)).isEqualTo(Figure.of(new Estimate(2, 2, 2)));
  }

  @Test
  void aSeriesTooShortForTheLevelHasAnEndlessInterval() {
    Estimate estimate = SenSlope.of(new double[] {1, 2, 4, 7}, 0.95).value();

    assertThat(estimate.value()).isEqualTo(2);
    assertThat(estimate.low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(estimate.high()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void theSlopeFollowsScaleAndRise() {
    Random random = new Random(2);
    for (int round = 0; round < 100; round++) {
      double[] values = SeriesText.random(random, 5 + random.nextInt(40), 64);
      double[] moved = values.clone();
      Arrays.setAll(moved, i -> 100 - 4 * values[i] + 3 * i);
      Estimate before = SenSlope.of(values, 0.9).value();
      Estimate after = SenSlope.of(moved, 0.9).value();

      assertThat(after.value()).isCloseTo(3 - 4 * before.value(), within(1e-9));
    }
  }

  @Test
  void aSeriesTurnedRoundTurnsSlopeAndInterval() {
    Random random = new Random(6);
    for (int round = 0; round < 100; round++) {
      double[] values = SeriesText.random(random, 5 + random.nextInt(40), 64);
      double[] turned = Arrays.stream(values).map(value -> -value).toArray();
      Estimate there = SenSlope.of(values, 0.9).value();
      Estimate back = SenSlope.of(turned, 0.9).value();

      assertThat(back.value()).isCloseTo(-there.value(), within(0.0));
      assertThat(back.low()).isCloseTo(-there.high(), within(0.0));
      assertThat(back.high()).isCloseTo(-there.low(), within(0.0));
    }
  }

  @Test
  void aRankIsFoundAsSortingFindsIt() {
    Random random = new Random(10);
    for (int round = 0; round < 500; round++) {
      double[] values = SeriesText.random(random, 1 + random.nextInt(60), 1 + random.nextInt(40));
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      int low = random.nextInt(values.length);
      int high = low + random.nextInt(values.length - low);

      assertThat(Quickselect.select(values, 0, low)).isEqualTo(sorted[low]);
      assertThat(Quickselect.select(values, low, high)).isEqualTo(sorted[high]);
      Arrays.sort(values);
      assertThat(values).isEqualTo(sorted);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 95, Double.NaN})
  void aLevelOutOfItsRangeIsNamed(double level) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SenSlope.of(new double[] {1, 2, 3, 5}, level))
        .withMessage("level must lie between 0 and 1: " + level);
  }
}
