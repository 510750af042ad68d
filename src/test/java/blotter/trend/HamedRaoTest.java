package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HamedRaoTest {

  private static final double ROUNDING = 1e-10;

  @ParameterizedTest
  @CsvFileSource(
      resources = "/blotter/trend/hamed-rao.csv",
      useHeadersInDisplayName = true,
      maxCharsPerColumn = 10_000)
  void factorAndTestAreThoseOfThePapersFormulas(
      String values, double factor, double variance, double z, double p) {
    double[] series = SeriesText.parse(values);
    MannKendall test = HamedRao.of(series).value();

    assertThat(HamedRao.factor(ObservedSeries.of(series).value()))
        .isCloseTo(factor, within(ROUNDING));
    assertThat(test.variance()).isCloseTo(variance, within(variance * ROUNDING));
    assertThat(test.z()).isCloseTo(z, within(ROUNDING * (1 + Math.abs(z))));
    assertThat(test.p()).isCloseTo(p, within(p * 1e-8));
  }

  @Test
  void onlyTheVarianceDiffersFromMannKendall() {
    Random random = new Random(1);
    double[] walk = new double[80];
    for (int i = 1; i < walk.length; i++) {
      walk[i] = 0.8 * walk[i - 1] + random.nextGaussian();
    }
    MannKendall plain = MannKendall.of(walk).value();
    MannKendall corrected = HamedRao.of(walk).value();

    assertThat(corrected.s()).isEqualTo(plain.s());
    assertThat(corrected.tau()).isEqualTo(plain.tau());
    assertThat(corrected.variance()).isGreaterThan(1.5 * plain.variance());
    assertThat(corrected.p()).isGreaterThan(plain.p());
  }

  @Test
  void fewValuesAreTestedExactlyAsTheyAre() {
    double[] nine = {4, 2, 7, Double.NaN, 7, 8, 3, 9, 10, 12};

    assertThat(HamedRao.of(nine)).isEqualTo(MannKendall.of(nine));
    assertThat(HamedRao.of(nine).value().exact()).isTrue();
  }

  @Test
  void theVarianceStaysWhereTheFactorIsNotPositive() {
    Random random = new Random(3);
    int found = 0;
    for (int round = 0; round < 300; round++) {
      double[] swings = new double[60];
      for (int i = 1; i < swings.length; i++) {
        swings[i] = -0.7 * swings[i - 1] + random.nextGaussian();
      }
      if (HamedRao.factor(ObservedSeries.of(swings).value()) <= 0) {
        found++;
        assertThat(HamedRao.of(swings)).isEqualTo(MannKendall.of(swings));
      }
    }

    assertThat(found).isPositive();
  }

  @Test
  void aStraightLineHasNoAutocorrelationOfRounding() {
    double[] line = new double[50];
    Arrays.setAll(line, i -> 0.1 * i + 0.3);

    assertThat(HamedRao.of(line)).isEqualTo(MannKendall.of(line));
  }

  @Test
  void gapsAtTheEndsChangeNothing() {
    double[] values = SeriesText.random(new Random(4), 40, 6);
    double[] padded = new double[50];
    Arrays.fill(padded, Double.NaN);
    System.arraycopy(values, 0, padded, 3, 40);

    assertThat(HamedRao.of(padded)).isEqualTo(HamedRao.of(values));
  }

  @Test
  void aSteadyRiseChangesOnlyS() {
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      double[] values = SeriesText.random(random, 60, 1000);
      double[] risen = values.clone();
      Arrays.setAll(risen, i -> values[i] + 7 * i);

      assertThat(HamedRao.factor(ObservedSeries.of(risen).value()))
          .isEqualTo(HamedRao.factor(ObservedSeries.of(values).value()));
    }
  }

  @Test
  void independentValuesAreCalledTooOftenUnlessTheLargerPIsTaken() {
    Random random = new Random(6);
    int called = 0;
    int calledByBoth = 0;
    for (int round = 0; round < 2000; round++) {
      double[] values = random.doubles(60).toArray();
      double plain = MannKendall.of(values).value().p();
      double corrected = HamedRao.of(values).value().p();
      called += corrected < 0.05 ? 1 : 0;
      calledByBoth += Math.max(plain, corrected) < 0.05 ? 1 : 0;
    }

    assertThat(called / 2000.0).isBetween(0.07, 0.13);
    assertThat(calledByBoth / 2000.0).isBetween(0.03, 0.07);
  }
}
