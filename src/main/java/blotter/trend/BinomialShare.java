package blotter.trend;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Some of several trials that succeeded: exact limits of the odds behind them, and an exact test.
 *
 * @param successes how many succeeded
 * @param trials how many there were, more than the successes and at most {@value #MOST}
 */
record BinomialShare(int successes, int trials) {

  /** The most trials. */
  static final int MOST = 1_000_000_000;

  /** Probabilities that differ by less than this part are taken as equal, as R does. */
  private static final double EQUAL = 1 + 1e-7;

  /** Logarithms of odds beyond which no limit lies: exp(700) is just finite. */
  private static final double FARTHEST = 700;

  /** The odds at which as many successes or more have the given probability. */
  double lowOdds(double tail) {
    return successes == 0 ? 0 : odds(odds -> atLeast(successes, odds) - tail);
  }

  /** The odds at which as many successes or fewer have the given probability. */
  double highOdds(double tail) {
    return odds(odds -> fewer(successes + 1, odds) - tail);
  }

  /**
   * Probability of as many successes or more.
   *
   * @param chance the chance of success in each trial, between 0 and 1
   */
  double atLeast(double chance) {
    return successes == 0 ? 1 : RegularizedBeta.value(chance, successes, trials - successes + 1.0);
  }

  /**
   * Sum of the probabilities of all numbers of successes that are no more likely than the observed
   * one. On the far side these begin where the falling probabilities pass the observed one, which a
   * binary search finds: O(log trials) probabilities.
   *
   * @param chance the chance of success in each trial
   */
  double twoSided(double chance) {
    BinomialDistribution distribution = BinomialDistribution.of(trials, chance);
    double mean = trials * chance;
    double most = distribution.probability(successes) * EQUAL;

    if (successes < mean) {
      int far = firstRare(distribution, most, (int) Math.ceil(mean) - 1, trials + 1);
      return Math.min(
          1,
          distribution.cumulativeProbability(successes)
              + distribution.survivalProbability(far - 1));
    }
    if (successes > mean) {
      int far = firstRare(distribution, most, (int) Math.floor(mean) + 1, -1);
      return Math.min(
          1,
          distribution.cumulativeProbability(far)
              + distribution.survivalProbability(successes - 1));
    }
    return 1;
  }

  /** The number nearest to a likely one, on the way to a rare one, that is no more likely. */
  private static int firstRare(
      BinomialDistribution distribution, double most, int likely, int rare) {
    int near = likely;
    int far = rare;
    while (Math.abs(far - near) > 1) {
      int middle = (near + far) / 2;
      if (distribution.probability(middle) <= most) {
        far = middle;
      } else {
        near = middle;
      }
    }
    return far;
  }

  /**
   * The odds where a function is zero. They are sought by their logarithm, so that small ones are
   * as exact as large ones.
   */
  private double odds(DoubleUnaryOperator function) {
    BrentSolver solver = new BrentSolver(1e-15, 1e-13, 0);
    return Math.exp(
        solver.findRoot(log -> function.applyAsDouble(Math.exp(log)), -FARTHEST, FARTHEST));
  }

  private double atLeast(int number, double odds) {
    return odds < 1
        ? RegularizedBeta.value(odds / (1 + odds), number, trials - number + 1.0)
        : RegularizedBeta.complement(1 / (1 + odds), trials - number + 1.0, number);
  }

  private double fewer(int number, double odds) {
    return odds < 1
        ? RegularizedBeta.complement(odds / (1 + odds), number, trials - number + 1.0)
        : RegularizedBeta.value(1 / (1 + odds), trials - number + 1.0, number);
  }
}
