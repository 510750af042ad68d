package blotter.trend;

import static blotter.trend.Design.line;
import static blotter.trend.Design.ones;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NegativeBinomialFitTest {

  private static final double RELATIVE_ERROR = 1e-6;

  static List<ReferenceValues> references() {
    return ReferenceValues.read("annual.csv").stream()
        .filter(r -> r.kinds().containsKey("theta"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("references")
  void coefficientsErrorsAndThetaAreThoseOfGlmNbInR(ReferenceValues r) {
    ObservedCounts observed = ObservedCounts.of(r.counts("n"), r.all("exposure")).value();
    double[][] columns = {observed.ones(), observed.times()};

    NegativeBinomialFit fit =
        NegativeBinomialFit.of(observed.counts(), observed.exposure(), columns);

    assertThat(fit.theta()).isCloseTo(r.all("theta")[0], near(r.all("theta")[0]));
    assertThat(fit.thetaError()).isCloseTo(r.all("theta")[1], near(r.all("theta")[1]));
    for (int column = 0; column < 2; column++) {
      double coefficient = r.all("nbcoefficient")[column];
      double error = r.all("nberror")[column];
      assertThat(fit.fit().coefficient(column)).isCloseTo(coefficient, near(coefficient));
      assertThat(Math.sqrt(fit.fit().covariance(column, column))).isCloseTo(error, near(error));
    }
  }

  @Test
  void thetaIsTheHighestOfTheLikelihood() {
    SplittableRandom random = new SplittableRandom(11);
    for (int trial = 0; trial < 100; trial++) {
      double[] counts = random.doubles(30).map(u -> Math.floor(20 * u * u * u)).toArray();
      double[] means = random.doubles(30).map(u -> 2 + 4 * u).toArray();
      ThetaLikelihood likelihood = new ThetaLikelihood(counts, means);

      double theta = likelihood.maximum(1e-8, 1e8);

      assertThat(likelihood.score(theta * 0.99)).isPositive();
      assertThat(likelihood.score(theta * 1.01)).isNegative();
      double step = 1e-4 * theta;
      double slope = (likelihood.score(theta - step) - likelihood.score(theta + step)) / (2 * step);
      assertThat(likelihood.information(theta)).isCloseTo(slope, within(1e-5 * slope));
    }
  }

  @Test
  void countsMoreEvenThanPoissonFallBackToPoisson() {
    double[] counts = {10, 11, 10, 11, 10, 11, 10, 11};

    NegativeBinomialFit fit = NegativeBinomialFit.of(counts, ones(8), line(8));

    LogLinearFit poisson = LogLinearFit.of(counts, ones(8), ones(8), line(8));
    assertThat(fit.isOverdispersed()).isFalse();
    assertThat(fit.theta()).isInfinite();
    assertThat(fit.thetaError()).isNaN();
    assertThat(fit.fit().coefficient(1)).isEqualTo(poisson.coefficient(1));
    assertThat(fit.fit().covariance(1, 1)).isEqualTo(poisson.covariance(1, 1));
  }

  @Test
  void poissonCountsEndWithOneAnswerOrTheOther() {
    SplittableRandom random = new SplittableRandom(3);
    int overdispersed = 0;
    for (int trial = 0; trial < 300; trial++) {
      double[] counts = new double[24];
      for (int i = 0; i < 24; i++) {
        counts[i] = SimulatedCounts.poisson(random, 8);
      }

      NegativeBinomialFit fit = NegativeBinomialFit.of(counts, ones(24), line(24));

      assertThat(fit.fit().converged()).isTrue();
      assertThat(fit.theta()).isPositive();
      overdispersed += fit.isOverdispersed() ? 1 : 0;
    }
    assertThat(overdispersed).isBetween(75, 135);
  }

  @Test
  void noPoissonFitIsNoFit() {
    NegativeBinomialFit fit = NegativeBinomialFit.of(new double[6], ones(6), line(6));

    assertThat(fit.fit().converged()).isFalse();
    assertThat(fit.theta()).isNaN();
    assertThat(fit.isOverdispersed()).isFalse();
  }

  private static Offset<Double> near(double value) {
    return within(Math.abs(value) * RELATIVE_ERROR);
  }
}
