package blotter.trend;

import static blotter.trend.Design.ones;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import blotter.trend.Joinpoints.Search;
import blotter.trend.Joinpoints.Segment;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JoinpointsTest {

  private static final double LEVEL = 0.95;
  private static final double RELATIVE_ERROR = 1e-8;

  static List<ReferenceValues> references() {
    return ReferenceValues.read("joinpoints.csv");
  }

  @ParameterizedTest
  @MethodSource("references")
  void slopesAtGivenJoinpointsAreThoseOfGlmInR(ReferenceValues r) {
    SegmentedFit fit = SegmentedFit.of(observed(r), places(r.all("joinpoint")));

    for (int segment = 0; segment < fit.segments(); segment++) {
      assertNear(fit.slope(segment), r.all("slope")[segment]);
      assertNear(fit.slopeError(segment), r.all("slopeerror")[segment]);
    }
    assertNear(fit.meanSlope(), r.one("mean"));
    assertNear(fit.meanSlopeError(), r.one("meanerror"));
    assertNear(fit.deviance(), r.one("deviance"));
    assertNear(fit.scale(), r.one("scale"));
  }

  @ParameterizedTest
  @MethodSource("references")
  void theBestPlacesAreThoseOfEveryCombinationTriedInR(ReferenceValues r) {
    Search search = search(r);
    JoinpointSearch grid = new JoinpointSearch(observed(r), search);

    for (int joinpoints = 1; joinpoints <= search.most(); joinpoints++) {
      int[] best = grid.best(joinpoints);

      assertThat(best).isEqualTo(places(r.all("best" + joinpoints)));
      assertNear(SegmentedFit.of(observed(r), best).deviance(), r.one("bestdeviance" + joinpoints));
    }
  }

  @ParameterizedTest
  @MethodSource("references")
  void theChosenSegmentsAreThoseOfTheSameRuleInR(ReferenceValues r) {
    Joinpoints joinpoints =
        Joinpoints.of(r.counts("n"), r.all("exposure"), (int) r.one("periods"), search(r), LEVEL)
            .value();

    List<Segment> segments = joinpoints.segments();
    assertThat(segments.stream().mapToInt(Segment::end)).containsExactly(boxed(r.all("end")));
    for (int segment = 0; segment < segments.size(); segment++) {
      assertEstimate(segments.get(segment).apc(), r, segment);
    }
    assertEstimate(joinpoints.aapc(), r, segments.size());
  }

  @Test
  void segmentsMeetAndSpanTheObservedPeriods() {
    ReferenceValues gaps =
        references().stream().filter(r -> r.name().equals("gaps")).findFirst().orElseThrow();

    List<Segment> segments =
        Joinpoints.of(gaps.counts("n"), gaps.all("exposure"), 12, search(gaps), LEVEL)
            .value()
            .segments();

    assertThat(segments.get(0).begin()).isEqualTo(2);
    assertThat(segments.get(segments.size() - 1).end()).isEqualTo(46);
    for (int i = 1; i < segments.size(); i++) {
      assertThat(segments.get(i).begin()).isEqualTo(segments.get(i - 1).end());
    }
  }

  @Test
  void oneSegmentIsTheAnnualChange() {
    long[] n = {3, 9, 4, 12, 8, 15, 11};
    double[] exposure = {10, 12, 9, 14, 8, 13, 10};

    Joinpoints joinpoints = Joinpoints.of(n, exposure, 4, new Search(0, 2, 3, 1), LEVEL).value();

    Estimate percent = AnnualChange.of(n, exposure, 4, LEVEL).value().percent();
    assertThat(joinpoints.segments()).hasSize(1);
    assertThat(joinpoints.aapc().low()).isCloseTo(percent.low(), near(percent.low()));
    assertThat(joinpoints.aapc().high()).isCloseTo(percent.high(), near(percent.high()));
    assertThat(joinpoints.segments().get(0).apc().value()).isEqualTo(joinpoints.aapc().value());
  }

  @Test
  void aPlantedKinkWithoutNoiseIsFoundWithItsSlopes() {
    long[] n = new long[21];
    for (int i = 0; i < 21; i++) {
      n[i] = Math.round(1e6 * Math.exp(0.1 * Math.min(i, 20 - i)));
    }

    Joinpoints joinpoints = Joinpoints.of(n, ones(21), 1, Search.of(1, 21), LEVEL).value();

    assertThat(joinpoints.segments()).extracting(Segment::end).containsExactly(10, 20);
    double up = 100 * Math.expm1(0.1);
    assertThat(joinpoints.segments().get(0).apc().value()).isCloseTo(up, within(1e-4));
    assertThat(joinpoints.aapc().value()).isCloseTo(0, within(1e-4));
  }

  @Test
  void aRateThatDoesNotChangeIsOneSegment() {
    long[] n = new long[24];
    Arrays.fill(n, 20);

    Joinpoints joinpoints = Joinpoints.of(n, ones(24), 4, Search.of(4, 24), LEVEL).value();

    assertThat(joinpoints.segments()).hasSize(1);
    assertThat(joinpoints.aapc().value()).isCloseTo(0, within(1e-9));
  }

  @Test
  void aSeriesTooShortForTheGridIsOneSegment() {
    long[] n = {9, 4, 12, 8, 15};

    Joinpoints joinpoints = Joinpoints.of(n, ones(5), 4, new Search(3, 4, 4, 1), LEVEL).value();

    assertThat(joinpoints.segments()).hasSize(1);
  }

  @Test
  void whereThereIsTooLittleAReasonStands() {
    assertReason(Reason.EMPTY, new long[0], new double[0]);
    assertReason(Reason.TOO_FEW_PERIODS, new long[] {9}, ones(1));
    assertReason(Reason.ALL_ZERO, new long[12], ones(12));
    assertReason(Reason.TOO_SPARSE, new long[] {3, 3, 2, 1}, ones(4));
    assertReason(
        Reason.NOT_FINITE,
        new long[] {5, 6, 7, 8},
        new double[] {1, Double.POSITIVE_INFINITY, 1, 1});
  }

  @ParameterizedTest
  @CsvSource({
    "1, 6, 0, 2, 3, 1", "1, 9, 1, 2, 3, 1", "1, 16, 2, 2, 3, 1", "4, 24, 3, 4, 5, 1",
    "12, 36, 2, 7, 8, 1", "12, 72, 2, 12, 13, 2", "12, 300, 2, 12, 13, 12", "4, 0, 0, 2, 3, 1"
  })
  void aSearchFitsTheLengthOfTheSeries(
      int periodsPerYear, int periods, int most, int margin, int distance, int step) {
    assertThat(Search.of(periodsPerYear, periods))
        .isEqualTo(new Search(most, margin, distance, step));
  }

  @Test
  void valuesOutOfRangeAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Search(-1, 2, 2, 1))
        .withMessage("most must be at least 0: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Search(1, 2, 2, 0))
        .withMessage("step must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Joinpoints.of(new long[4], ones(4), 12, Search.of(12, 4), 1))
        .withMessage("level must lie between 0 and 1: 1.0");
  }

  private static void assertReason(Reason reason, long[] n, double[] exposure) {
    assertThat(Joinpoints.of(n, exposure, 4, Search.of(4, n.length), LEVEL))
        .isEqualTo(Figure.none(reason));
  }

  private static void assertEstimate(Estimate actual, ReferenceValues r, int index) {
    assertNear(actual.value(), r.all("percent")[index]);
    assertNear(actual.low(), r.all("low")[index]);
    assertNear(actual.high(), r.all("high")[index]);
  }

  private static void assertNear(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, near(expected));
  }

  private static Offset<Double> near(double value) {
    return within(Math.abs(value) * RELATIVE_ERROR);
  }

  private static ObservedCounts observed(ReferenceValues r) {
    return ObservedCounts.of(r.counts("n"), r.all("exposure")).value();
  }

  private static Search search(ReferenceValues r) {
    int[] values = places(r.all("search"));
    return new Search(values[0], values[1], values[2], values[3]);
  }

  private static int[] places(double[] values) {
    return Arrays.stream(values).mapToInt(value -> (int) value).toArray();
  }

  private static Integer[] boxed(double[] values) {
    return Arrays.stream(places(values)).boxed().toArray(Integer[]::new);
  }
}
