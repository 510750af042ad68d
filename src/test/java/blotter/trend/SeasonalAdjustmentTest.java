package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonalAdjustmentTest {

  private static final double RELATIVE_ERROR = 1e-10;

  @ParameterizedTest
  @ValueSource(strings = {"drivers", "gapped", "gas", "quarters", "warmth", "presidents"})
  void adjustmentAndStrengthAreThoseOfR(String name) {
    List<String[]> rows = rows(name);
    double[] values = SeriesText.column(rows, 2);
    double error = RELATIVE_ERROR * Arrays.stream(values).filter(v -> v > 0).max().orElseThrow();

    SeasonalAdjustment adjustment =
        SeasonalAdjustment.of(values, Integer.parseInt(rows.get(0)[1])).value();

    double[] adjusted = SeriesText.column(rows, 3);
    double[] trend = SeriesText.column(rows, 4);
    assertThat(adjustment.adjusted()).hasSameSizeAs(values);
    for (int i = 0; i < values.length; i++) {
      if (Double.isNaN(values[i])) {
        assertThat(adjustment.adjusted()[i]).isNaN();
      } else {
        assertThat(adjustment.adjusted()[i]).isCloseTo(adjusted[i], within(error));
      }
    }
    assertThat(adjustment.trend()).containsExactly(trend, within(error));
    assertThat(adjustment.strength())
        .isCloseTo(SeriesText.column(rows, 5)[0], within(RELATIVE_ERROR));
  }

  @Test
  void gapsAroundASeriesAreNoPartOfIt() {
    double[] values = seasonal(30);
    double[] padded = new double[50];
    Arrays.fill(padded, Double.NaN);
    System.arraycopy(values, 0, padded, 12, 30);

    SeasonalAdjustment plain = SeasonalAdjustment.of(values, 12).value();
    SeasonalAdjustment within = SeasonalAdjustment.of(padded, 12).value();

    assertThat(Arrays.copyOfRange(within.adjusted(), 12, 42)).isEqualTo(plain.adjusted());
    assertThat(Arrays.copyOfRange(within.trend(), 12, 42)).isEqualTo(plain.trend());
    assertThat(within.strength()).isEqualTo(plain.strength());
    assertThat(within.adjusted()[11]).isNaN();
    assertThat(within.trend()[42]).isNaN();
  }

  @Test
  void aStraightLineHasNextToNoSeason() {
    double[] values = new double[40];
    Arrays.setAll(values, i -> 3 + 0.25 * i);

    SeasonalAdjustment adjustment = SeasonalAdjustment.of(values, 12).value();

    assertThat(adjustment.adjusted()).containsExactly(values, within(0.1));
    assertThat(adjustment.trend()).containsExactly(values, within(0.1));
  }

  @Test
  void aSeasonAloneIsStrong() {
    assertThat(SeasonalAdjustment.of(seasonal(60), 12).value().strength()).isGreaterThan(0.99);
  }

  @Test
  void aFifthOfPeriodsMayBeMissing() {
    double[] values = seasonal(30);
    for (int gap : new int[] {1, 5, 7, 14, 20, 28}) {
      values[gap] = Double.NaN;
    }
    assertThat(SeasonalAdjustment.of(values, 12).isGiven()).isTrue();

    values[16] = Double.NaN;
    assertThat(SeasonalAdjustment.of(values, 12)).isEqualTo(Figure.none(Reason.GAPS));
  }

  @Test
  void aPlaceInTheCycleThatIsNeverObservedIsAGap() {
    double[] values = seasonal(37);
    for (int i = 7; i < values.length; i += 12) {
      values[i] = Double.NaN;
    }

    assertThat(SeasonalAdjustment.of(values, 12)).isEqualTo(Figure.none(Reason.GAPS));
  }

  @Test
  void aSeriesThatCannotBeAdjustedHasAReason() {
    double[] constant = new double[30];
    double[] infinite = seasonal(30);
    infinite[4] = Double.NEGATIVE_INFINITY;
    double[] missing = new double[30];
    Arrays.fill(missing, Double.NaN);

    assertThat(SeasonalAdjustment.of(new double[0], 4)).isEqualTo(Figure.none(Reason.EMPTY));
    assertThat(SeasonalAdjustment.of(missing, 4)).isEqualTo(Figure.none(Reason.EMPTY));
    assertThat(SeasonalAdjustment.of(new double[] {1}, 4))
        .isEqualTo(Figure.none(Reason.TOO_FEW_PERIODS));
    assertThat(SeasonalAdjustment.of(seasonal(24), 12))
        .isEqualTo(Figure.none(Reason.TOO_FEW_PERIODS));
    assertThat(SeasonalAdjustment.of(constant, 12)).isEqualTo(Figure.none(Reason.CONSTANT));
    assertThat(SeasonalAdjustment.of(infinite, 12)).isEqualTo(Figure.none(Reason.NOT_FINITE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeasonalAdjustment.of(constant, 1))
        .withMessage("period must be at least 2: 1");
  }

  private static double[] seasonal(int size) {
    double[] values = new double[size];
    Arrays.setAll(values, i -> 20 + 5 * Math.sin(Math.PI * i / 6) + 0.1 * (i * 7 % 5));
    return values;
  }

  private static List<String[]> rows(String name) {
    return SeriesText.rows("/blotter/trend/seasonal_adjustment.csv").stream()
        .filter(row -> row[0].equals(name))
        .toList();
  }
}
