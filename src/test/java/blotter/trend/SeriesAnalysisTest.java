package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesAnalysisTest {

  private static final int YEARS = 6;

  @ParameterizedTest
  @EnumSource
  void aSeriesWithoutCountsHasReasonsAndNoFigure(Measure measure) {
    SeriesAnalysis analysis = analysed(measure, Granularity.MONTH, new long[72], documents(72));

    assertThat(analysis.trend().test().isGiven()).isFalse();
    assertThat(analysis.trend().slope().isGiven()).isFalse();
    assertThat(analysis.trend().change().isGiven()).isFalse();
    assertThat(analysis.joinpoints().isGiven()).isFalse();
    assertThat(analysis.alerts().isGiven()).isFalse();
    assertThat(analysis.reasons()).startsWith("tau: ").contains("; apc: ", "; aapc: ");
  }

  @ParameterizedTest
  @CsvSource({"1, 50", "2, 50", "3, 50"})
  void aFewPeriodsHaveNoFigure(int periods, long n) {
    long[] counts = new long[periods];
    Arrays.fill(counts, n);

    SeriesAnalysis analysis =
        analysed(Measure.DOCUMENTS, Granularity.YEAR, counts, documents(periods));

    assertThat(analysis.reasons())
        .startsWith(
            "tau: too few periods; sen_slope: too few periods; apc: too few periods;"
                + " aapc: too few periods; change_points: too few periods; ")
        .endsWith("smoothed: other granularity; expected: other granularity");
  }

  @Test
  void aConstantSeriesNeitherRisesNorFalls() {
    long[] counts = new long[YEARS * 12];
    Arrays.fill(counts, 7);

    SeriesAnalysis analysis =
        analysed(Measure.INCIDENTS, Granularity.MONTH, counts, documents(counts.length));

    assertThat(analysis.trend().test()).isEqualTo(Figure.none(Reason.CONSTANT));
    assertThat(analysis.trend().change().value().percent().value()).isCloseTo(0, within(1e-9));
    assertThat(analysis.changePoints().value()).isEmpty();
    assertThat(analysis.bursts().given().orElseThrow()).isEmpty();
  }

  @Test
  void aRisingSeriesRisesWithAndWithoutGaps() {
    long[] counts = rising();
    double[] whole = documents(counts.length);
    double[] gapped = whole.clone();
    long[] without = counts.clone();
    for (int i = 5; i < counts.length; i += 9) {
      gapped[i] = 0;
      without[i] = 0;
    }

    for (SeriesAnalysis analysis :
        new SeriesAnalysis[] {
          analysed(Measure.DOCUMENTS, Granularity.MONTH, counts, whole),
          analysed(Measure.DOCUMENTS, Granularity.MONTH, without, gapped)
        }) {
      assertThat(analysis.trend().test().value().p()).isLessThan(1e-6);
      assertThat(analysis.trend().slope().value().low()).isPositive();
      assertThat(analysis.trend().change().value().percent().low()).isPositive();
      assertThat(analysis.joinpoints().value().aapc().low()).isPositive();
    }
  }

  @Test
  void aSumHasNoModelOfCounts() {
    SeriesAnalysis analysis =
        analysed(Measure.GRAMS, Granularity.MONTH, rising(), documents(YEARS * 12));

    assertThat(analysis.trend().test().isGiven()).isTrue();
    assertThat(analysis.reasons())
        .isEqualTo(
            "apc: not a count; aapc: not independent; change_points: not a count;"
                + " bursts: not a count; expected: not independent");
  }

  @Test
  void termsAreTestedByTheirMedians() {
    double[] medians = new double[YEARS * 4];
    for (int i = 0; i < medians.length; i++) {
      medians[i] = i % 5 == 0 ? Double.NaN : 60 - i;
    }
    long[] counts = new long[medians.length];
    Arrays.fill(counts, 3);

    SeriesAnalysis analysis =
        SeriesAnalysis.of(
            new SeriesCounts(
                Measure.MONTHS,
                Granularity.QUARTER,
                counts,
                counts,
                medians,
                documents(medians.length)));

    assertThat(analysis.trend().test().value().tau()).isEqualTo(-1);
    assertThat(analysis.trend().slope().value().value()).isCloseTo(-4, within(1e-9));
  }

  @Test
  void seasonsAreRemovedBeforeTheTest() {
    long[] counts = new long[YEARS * 12];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = Math.round(40 + i * 0.2 + 30 * Math.sin(2 * Math.PI * i / 12));
    }

    SeriesTrend trend = SeriesTrend.ofCounts(counts, documents(counts.length), 12);
    double[] rates = SeriesTrend.rates(counts, documents(counts.length));

    assertThat(trend.seasonal()).isTrue();
    assertThat(trend.test().value().tau()).isGreaterThan(MannKendall.of(rates).value().tau() + 0.3);
  }

  @Test
  void aSeriesThatOnlySeasonsMoveNeitherRisesNorFalls() {
    long[] counts = new long[YEARS * 12];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = 10 + 3L * (i % 12);
    }

    SeriesTrend trend = SeriesTrend.ofCounts(counts, documents(counts.length), 12);

    assertThat(trend.test()).isEqualTo(Figure.none(Reason.CONSTANT));
  }

  @Test
  void aTrendOfCountsWithoutExposuresOfTheirOwnIsRefused() {
    for (int periods : new int[] {2, 6}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SeriesTrend.ofCounts(new long[4], documents(periods), 12))
          .withMessage("exposure must be as long as the counts: " + periods + ", 4");
    }
  }

  @Test
  void lengthsThatDifferAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> analysed(Measure.DOCUMENTS, Granularity.MONTH, new long[3], new double[4]))
        .withMessage("lengths differ: 3 counts, 3 reports, 3 medians, 4 periods");
  }

  private static SeriesAnalysis analysed(
      Measure measure, Granularity granularity, long[] n, double[] documents) {
    double[] medians = new double[n.length];
    Arrays.fill(medians, Double.NaN);
    return SeriesAnalysis.of(new SeriesCounts(measure, granularity, n, n, medians, documents));
  }

  private static double[] documents(int periods) {
    double[] documents = new double[periods];
    Arrays.fill(documents, 100);
    return documents;
  }

  private static long[] rising() {
    SplittableRandom random = new SplittableRandom(20_090_101);
    long[] counts = new long[YEARS * 12];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = 5L + i / 3 + random.nextInt(5);
    }
    return counts;
  }
}
