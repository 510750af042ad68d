package blotter.official;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.trend.Figure;
import blotter.trend.Granularity;
import blotter.trend.LagCorrelation;
import blotter.trend.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {

  private static final LocalDate BEGIN = LocalDate.of(1960, 1, 1);

  @ParameterizedTest
  @EnumSource(Granularity.class)
  void textsThatFollowHaveAPositiveLag(Granularity granularity) {
    SortedMap<LocalDate, Double> official = noise(granularity, 50);
    SortedMap<LocalDate, Double> text = new TreeMap<>();
    official.forEach(
        (period, value) -> text.put(period.plusMonths(2 * months(granularity)), value));

    Comparison comparison =
        Comparison.of(new OfficialSeries("o", granularity, official), text).value();

    LagCorrelation strongest =
        comparison.lags().stream().max(Comparator.comparingDouble(LagCorrelation::r)).orElseThrow();
    assertThat(strongest.lag()).isEqualTo(2);
    assertThat(strongest.r()).isGreaterThan(granularity == Granularity.MONTH ? 0.9 : 0.99);
    assertThat(comparison.first()).isEqualTo(BEGIN.plusMonths(2 * months(granularity)));
    assertThat(comparison.last()).isEqualTo(official.lastKey());
    assertThat(comparison.lags()).hasSize(lags(granularity));
  }

  @Test
  void seriesWithoutCommonPeriodsAreNotCompared() {
    SortedMap<LocalDate, Double> official = noise(Granularity.MONTH, 50);
    SortedMap<LocalDate, Double> text = new TreeMap<>();
    official.forEach((period, value) -> text.put(period.plusYears(10), value));

    Figure<Comparison> comparison =
        Comparison.of(new OfficialSeries("o", Granularity.MONTH, official), text);

    assertThat(comparison.reason()).isEqualTo(Reason.TOO_FEW_PERIODS);
  }

  private static SortedMap<LocalDate, Double> noise(Granularity granularity, int periods) {
    Random random = new Random(17);
    SortedMap<LocalDate, Double> values = new TreeMap<>();
    for (int i = 0; i < periods; i++) {
      values.put(BEGIN.plusMonths((long) i * months(granularity)), random.nextGaussian());
    }
    return values;
  }

  private static int lags(Granularity granularity) {
    return switch (granularity) {
      case MONTH -> 25;
      case QUARTER -> 9;
      case YEAR -> 7;
    };
  }

  private static long months(Granularity granularity) {
    return switch (granularity) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case YEAR -> 12;
    };
  }
}
