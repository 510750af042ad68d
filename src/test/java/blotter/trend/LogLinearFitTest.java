package blotter.trend;

import static blotter.trend.Design.line;
import static blotter.trend.Design.ones;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LogLinearFitTest {

  private static final double RELATIVE_ERROR = 1e-8;

  static List<ReferenceValues> references() {
    return ReferenceValues.read("loglinear.csv");
  }

  @ParameterizedTest
  @MethodSource("references")
  void theFitIsThatOfGlmInR(ReferenceValues r) {
    double[] coefficients = r.all("coefficient");
    int width = coefficients.length;

    LogLinearFit fit = fit(r);

    assertThat(fit.converged()).isTrue();
    for (int column = 0; column < width; column++) {
      assertThat(fit.coefficient(column))
          .isCloseTo(coefficients[column], near(coefficients[column]));
      for (int other = 0; other < width; other++) {
        double covariance = r.all("covariance")[column * width + other];
        assertThat(fit.covariance(column, other)).isCloseTo(covariance, near(covariance));
      }
    }
    assertThat(fit.deviance()).isCloseTo(r.one("deviance"), near(r.one("deviance")));
    assertThat(fit.dispersion()).isCloseTo(r.one("dispersion"), near(r.one("dispersion")));

    for (int row = 0; row < r.all("count").length; row++) {
      double mean = r.all("mean")[row];
      assertThat(fit.mean(row)).isCloseTo(mean, near(mean));
      assertThat(fit.hat(row)).isCloseTo(r.all("hat")[row], within(1e-8));
    }
  }

  @ParameterizedTest
  @MethodSource("unweighted")
  void residualsAreThoseOfFarringtonInSurveillance(ReferenceValues r) {
    LogLinearFit fit = fit(r);

    for (int row = 0; row < r.all("count").length; row++) {
      double anscombe = r.all("anscombe")[row];
      assertThat(fit.anscombe(row)).isCloseTo(anscombe, within(1e-8 * (1 + Math.abs(anscombe))));
    }
  }

  static List<ReferenceValues> unweighted() {
    return references().stream().filter(r -> r.kinds().containsKey("anscombe")).toList();
  }

  @Test
  void leveragesSumToTheNumberOfColumnsAndResidualsToZero() {
    SplittableRandom random = new SplittableRandom(5);
    for (int trial = 0; trial < 200; trial++) {
      int n = 6 + random.nextInt(60);
      double[] counts = new double[n];
      double[] exposure = new double[n];
      for (int i = 0; i < n; i++) {
        counts[i] = random.nextInt(12);
        exposure[i] = 1 + random.nextInt(50);
      }

      LogLinearFit fit = LogLinearFit.of(counts, exposure, ones(n), line(n));

      double hats = 0;
      double residuals = 0;
      for (int i = 0; i < n; i++) {
        hats += fit.hat(i);
        residuals += counts[i] - fit.mean(i);
      }
      assertThat(hats).isCloseTo(2, within(1e-9));
      assertThat(residuals).isCloseTo(0, within(1e-6));
    }
  }

  @Test
  void aWeightOfTwoIsARowTwice() {
    double[] counts = {3, 5, 2, 9, 7};
    LogLinearFit weighted = LogLinearFit.of(counts, ones(5), new double[] {1, 1, 2, 1, 1}, line(5));

    double[] twice = {3, 5, 2, 2, 9, 7};
    double[][] columns = {ones(6), {0, 1, 2, 2, 3, 4}};
    LogLinearFit repeated = LogLinearFit.of(twice, ones(6), ones(6), columns);

    assertThat(weighted.coefficient(1)).isCloseTo(repeated.coefficient(1), near(1));
    assertThat(weighted.covariance(1, 1)).isCloseTo(repeated.covariance(1, 1), near(1));
    assertThat(weighted.pearson()).isCloseTo(repeated.pearson(), near(1));
  }

  @Test
  void aNewRowIsPredictedLikeAnOldOne() {
    double[] counts = {3, 5, 2, 9, 7};
    LogLinearFit fit = LogLinearFit.of(counts, ones(5), ones(5), line(5));

    assertThat(Math.exp(fit.predictor(1, 3))).isCloseTo(fit.mean(3), near(fit.mean(3)));
    assertThat(fit.variance(1, 3) * fit.mean(3)).isCloseTo(fit.hat(3), near(fit.hat(3)));
  }

  @Test
  void aMaximumAtInfinityIsNoFit() {
    double[] half = {0, 0, 0, 0, 4, 6, 3, 5};
    double[] step = {1, 1, 1, 1, 0, 0, 0, 0};

    assertNoFit(LogLinearFit.of(half, ones(8), ones(8), new double[][] {ones(8), step}));
    assertNoFit(LogLinearFit.of(new double[8], ones(8), ones(8), line(8)));
    assertNoFit(LogLinearFit.of(new double[] {0, 0, 0, 9}, ones(4), ones(4), line(4)));
  }

  @Test
  void columnsThatDependOnEachOtherAreNoFit() {
    double[] counts = {3, 5, 2, 9};
    double[][] columns = {ones(4), {0, 1, 2, 3}, {1, 3, 5, 7}};

    assertNoFit(LogLinearFit.of(counts, ones(4), ones(4), columns));
  }

  @Test
  void fewerRowsThanColumnsAreNoFit() {
    assertNoFit(LogLinearFit.of(new double[] {4}, ones(1), ones(1), line(1)));
    assertNoFit(LogLinearFit.of(new double[] {4, 5}, new double[2], ones(2), line(2)));
    assertNoFit(LogLinearFit.of(new double[0], ones(0), ones(0), line(0)));
  }

  @Test
  void asManyRowsAsColumnsLeaveNoDispersion() {
    LogLinearFit fit = LogLinearFit.of(new double[] {4, 8}, ones(2), ones(2), line(2));

    assertThat(fit.coefficient(1)).isCloseTo(Math.log(2), near(1));
    assertThat(fit.dispersion()).isNaN();
  }

  @Test
  void valuesOutOfRangeAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogLinearFit.of(new double[] {1, -2}, ones(2), ones(2), line(2)))
        .withMessage("a count must be finite and not negative: -2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogLinearFit.of(ones(2), new double[] {1, Double.NaN}, ones(2), line(2)))
        .withMessage("an exposure must be finite and not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogLinearFit.of(ones(2), ones(3), ones(2), line(2)))
        .withMessage("exposure must be as long as the counts: 3, 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogLinearFit.of(ones(2), ones(2), ones(2), line(2), 0))
        .withMessage("theta must be positive: 0.0");
  }

  private static LogLinearFit fit(ReferenceValues r) {
    double[][] columns = new double[r.all("coefficient").length][];
    for (int column = 0; column < columns.length; column++) {
      columns[column] = r.all("column" + column);
    }
    return LogLinearFit.of(r.all("count"), r.all("exposure"), r.all("weight"), columns);
  }

  private static void assertNoFit(LogLinearFit fit) {
    assertThat(fit.converged()).isFalse();
    assertThat(fit.coefficient(0)).isNaN();
    assertThat(fit.covariance(0, 0)).isNaN();
    assertThat(fit.deviance()).isNaN();
    assertThat(fit.dispersion()).isNaN();
  }

  private static Offset<Double> near(double value) {
    return within(Math.abs(value) * RELATIVE_ERROR);
  }
}
