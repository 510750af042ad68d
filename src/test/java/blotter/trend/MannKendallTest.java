package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {

  private static final double ROUNDING = 1e-12;

  /** R subtracts the exact probability from one, which leaves an absolute error. */
  private static final double ONE_LESS = 1e-15;

  @ParameterizedTest
  @CsvFileSource(
      resources = "/blotter/trend/kendall.csv",
      useHeadersInDisplayName = true,
      nullValues = "NA")
  void tauAndPAreThoseOfCorTestInR(String values, double tau, Double z, double p, boolean exact) {
    MannKendall test = MannKendall.of(SeriesText.parse(values)).value();

    assertThat(test.tau()).isCloseTo(tau, within(ROUNDING));
    assertThat(test.p()).isCloseTo(p, within(exact ? ONE_LESS : p * ROUNDING));
    assertThat(test.exact()).isEqualTo(exact);
    if (z != null) {
      assertThat(test.z()).isCloseTo(z, within(ROUNDING));
    }
  }

  @Test
  void aShortSeriesByHand() {
    MannKendall test = MannKendall.of(new double[] {1, 3, 2, 4, Double.NaN, 4}).value();

    assertThat(test.n()).isEqualTo(5);
    assertThat(test.s()).isEqualTo(7);
    assertThat(test.tau()).isCloseTo(7 / Math.sqrt(90), within(ROUNDING));
    assertThat(test.variance()).isCloseTo((300 - 18) / 18.0, within(ROUNDING));
    assertThat(test.z()).isCloseTo(6 / Math.sqrt(282 / 18.0), within(ROUNDING));
    assertThat(test.p()).isCloseTo(2 * (1 + 3) / 60.0, within(ROUNDING));
    assertThat(test.exact()).isTrue();
  }

  @Test
  void noPairLeftOverIsNoTrend() {
    MannKendall test = MannKendall.of(new double[] {1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1}).value();

    assertThat(test.s()).isZero();
    assertThat(test.z()).isZero();
    assertThat(test.p()).isEqualTo(1);
  }

  @Test
  void gapsChangeNothing() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      double[] values = SeriesText.random(random, 4 + random.nextInt(30), 9);

      assertThat(MannKendall.of(SeriesText.spread(values))).isEqualTo(MannKendall.of(values));
    }
  }

  @Test
  void onlyTheOrderOfTheValuesCounts() {
    Random random = new Random(8);
    for (int round = 0; round < 200; round++) {
      double[] values = SeriesText.random(random, 4 + random.nextInt(30), 9);
      double[] stretched = Arrays.stream(values).map(value -> Math.exp(value) - 5).toArray();

      assertThat(MannKendall.of(stretched)).isEqualTo(MannKendall.of(values));
    }
  }

  @Test
  void aSeriesReversedTurnsTheSign() {
    Random random = new Random(9);
    for (int round = 0; round < 200; round++) {
      double[] values = SeriesText.random(random, 4 + random.nextInt(30), 20);
      double[] turned = Arrays.stream(values).map(value -> -value).toArray();
      MannKendall there = MannKendall.of(values).value();
      MannKendall back = MannKendall.of(turned).value();

      assertThat(back.s()).isEqualTo(-there.s());
      assertThat(back.tau()).isEqualTo(-there.tau());
      assertThat(back.p()).isEqualTo(there.p());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3 Infinity, NOT_FINITE",
    "NA NA NA NA, EMPTY",
    "1 NA 2 3 NA, TOO_FEW_PERIODS",
    "2 2 2, TOO_FEW_PERIODS",
    "2 2 NA 2 2, CONSTANT",
    "0 0 -0.0 0 0, CONSTANT"
  })
  void aSeriesWithoutATrendToSeekHasAReason(String values, Reason reason) {
    double[] series = SeriesText.parse(values);

    assertThat(MannKendall.of(series)).isEqualTo(Figure.none(reason));
    assertThat(HamedRao.of(series)).isEqualTo(Figure.none(reason));
    assertThat(SenSlope.of(series, 0.95)).isEqualTo(Figure.none(reason));
  }

  @Test
  void noPeriodsAtAllIsAReasonToo() {
    assertThat(MannKendall.of(new double[0])).isEqualTo(Figure.none(Reason.EMPTY));
  }
}
