package blotter.trend;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How often an interval covers what it is for: a level such as 0.95. */
final class ConfidenceLevel {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private ConfidenceLevel() {}

  /**
   * The probability left on either side.
   *
   * @throws IllegalArgumentException if the level does not lie between 0 and 1
   */
  static double tail(double level) {
    check(level);
    return (1 - level) / 2;
  }

  /**
   * Refuses what is no level.
   *
   * @throws IllegalArgumentException if it does not lie between 0 and 1
   */
  static void check(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level must lie between 0 and 1: " + level);
    }
  }

  /**
   * How many standard deviations of a normal distribution lie between its mean and either end.
   *
   * @throws IllegalArgumentException if the level does not lie between 0 and 1
   */
  static double deviations(double level) {
    return NORMAL.inverseSurvivalProbability(tail(level));
  }
}
