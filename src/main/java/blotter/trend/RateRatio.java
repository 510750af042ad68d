package blotter.trend;

/**
 * How many times as often something happens on the left as on the right, per exposure: the exact
 * conditional comparison of two Poisson counts; Przyborowski, J. and Wilenski, H. (1940),
 * "Homogeneity of results in testing samples from Poisson series", Biometrika 31, 313–323.
 *
 * <p>Given the sum of both counts, the left one is binomial. The interval is that of Clopper, C. J.
 * and Pearson, E. S. (1934), "The use of confidence or fiducial limits illustrated in the case of
 * the binomial", Biometrika 26, 404–413, turned into odds; p is the sum of the probabilities of all
 * counts that are no more likely than the one observed. So it can happen that p is a little above
 * 0.05 and the interval does not hold 1, or the other way round. Test values come from {@code
 * poisson.test} of R.
 *
 * @param ratio the left rate over the right one, with its interval
 * @param p probability of a split at least as unlikely if both rates are the same; two-sided
 */
public record RateRatio(Estimate ratio, double p) {

  /**
   * Compares two counts. With nothing on the left the ratio and its lower end are zero and the
   * upper end is finite; with nothing on the right no estimate is finite.
   *
   * @param leftN how often on the left
   * @param leftExposure in how much text or time on the left; zero for none
   * @param rightN how often on the right
   * @param rightExposure in how much on the right, in the same unit; zero for none
   * @param level coverage of the interval, between 0 and 1, such as 0.95
   * @return none as {@link Reason#NOT_FINITE} if an exposure is infinite, {@link Reason#EMPTY} if
   *     one is zero, {@link Reason#ALL_ZERO} if both counts are zero, {@link Reason#TOO_SPARSE} if
   *     only the right one is; the first of these that holds
   * @throws IllegalArgumentException if a count or an exposure is negative, an exposure is NaN, the
   *     level is out of its range, or both counts together exceed a billion
   */
  public static Figure<RateRatio> of(
      long leftN, double leftExposure, long rightN, double rightExposure, double level) {
    double tail = ConfidenceLevel.tail(level);
    check("left", leftN, leftExposure);
    check("right", rightN, rightExposure);
    if (leftN > BinomialShare.MOST - rightN) {
      throw new IllegalArgumentException(
          "counts add up to more than " + BinomialShare.MOST + ": " + leftN + " + " + rightN);
    }

    if (Double.isInfinite(leftExposure) || Double.isInfinite(rightExposure)) {
      return Figure.none(Reason.NOT_FINITE);
    }
    if (leftExposure == 0 || rightExposure == 0) {
      return Figure.none(Reason.EMPTY);
    }
    if (rightN == 0) {
      return Figure.none(leftN == 0 ? Reason.ALL_ZERO : Reason.TOO_SPARSE);
    }

    BinomialShare share = new BinomialShare((int) leftN, (int) (leftN + rightN));
    double perOdds = rightExposure / leftExposure;
    Estimate ratio =
        new Estimate(
            leftN / (double) rightN * perOdds,
            share.lowOdds(tail) * perOdds,
            share.highOdds(tail) * perOdds);
    return Figure.of(
        new RateRatio(ratio, share.twoSided(leftExposure / (leftExposure + rightExposure))));
  }

  private static void check(String side, long n, double exposure) {
    if (n < 0) {
      throw new IllegalArgumentException(side + " count is not negative: " + n);
    }
    if (!(exposure >= 0)) {
      throw new IllegalArgumentException(side + " exposure is not negative: " + exposure);
    }
  }
}
