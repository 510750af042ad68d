package blotter.trend;

/**
 * Whether something that was seen lately is told more often than before: the exact conditional
 * comparison of two Poisson counts, as in {@link RateRatio}, in one direction.
 *
 * <p>Given the sum of both counts the recent one is binomial. Of all things only those are tested
 * that were seen in the last period, so p is divided by the probability of being seen there if
 * nothing rises: among things that were chosen so, p is at most {@code x} with a probability of at
 * most {@code x}. What was seen once for the first time has a p of 1.
 *
 * @param p probability of as many recent ones or more if the rate is what it was
 * @param atLeast lower end of the interval of {@code ratio}, also where there is no ratio
 * @param ratio the recent rate over the one before with its interval; {@link Reason#TOO_SPARSE}
 *     where there was none before, so that no estimate is finite
 */
public record RateRise(double p, double atLeast, Figure<Estimate> ratio) {

  /** Coverage of the interval. */
  private static final double LEVEL = 0.95;

  /**
   * Compares two counts in constant time.
   *
   * @param recent how many lately
   * @param recentTotal out of how many, such as documents
   * @param before how many before
   * @param beforeTotal out of how many before
   * @param lastTotal those of {@code recentTotal} that belong to the last period
   * @return none as {@link Reason#EMPTY} if a total is zero, as {@link Reason#ALL_ZERO} if there is
   *     none lately
   * @throws IllegalArgumentException if a count is negative, the last period has more than all
   *     recent ones together, or both counts exceed a billion
   */
  public static Figure<RateRise> of(
      long recent, long recentTotal, long before, long beforeTotal, long lastTotal) {
    if (lastTotal < 0 || lastTotal > recentTotal) {
      throw new IllegalArgumentException(
          "lastTotal is not within 0 and " + recentTotal + ": " + lastTotal);
    }
    Figure<RateRatio> ratio =
        RateRatio.of(recent, (double) recentTotal, before, (double) beforeTotal, LEVEL);
    if (recentTotal == 0 || beforeTotal == 0 || lastTotal == 0) {
      return Figure.none(Reason.EMPTY);
    }
    if (recent == 0) {
      return Figure.none(Reason.ALL_ZERO);
    }

    double all = (double) recentTotal + beforeTotal;
    int trials = (int) (recent + before);
    BinomialShare share = new BinomialShare((int) recent, trials);
    double seen = -Math.expm1(trials * Math.log1p(-lastTotal / all));
    double p = Math.min(1, share.atLeast(recentTotal / all) / seen);
    double atLeast =
        share.lowOdds(ConfidenceLevel.tail(LEVEL)) * ((double) beforeTotal / recentTotal);
    return Figure.of(new RateRise(p, atLeast, ratio.map(RateRatio::ratio)));
  }
}
