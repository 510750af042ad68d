package blotter.trend;

/**
 * How much a term belongs to one of two slices of a corpus, by its share of their tokens.
 *
 * @param g2 log-likelihood ratio of the full table of two by two ({@link
 *     Contingency#likelihoodRatio}), 0 or more
 * @param p its p value; {@link Reason#TOO_SPARSE} where less than one occurrence is expected in a
 *     slice, so that the chi-squared distribution does not hold
 * @param logRatio binary logarithm of the left share over the right one: Hardie, A. (2014), "Log
 *     Ratio – an informal introduction", CASS, Lancaster University. 1 is twice as often on the
 *     left, -1 half as often. A count of zero is taken as a half; {@link Reason#TOO_SPARSE} where
 *     less than that is expected there, so that the half would point the wrong way
 * @param logOdds natural logarithm of the left odds over the right ones with a Dirichlet prior:
 *     Monroe, B., Colaresi, M. and Quinn, K. (2008), "Fightin' words", Political Analysis 16,
 *     372–403. The prior is the share of the term in both slices together
 * @param z {@code logOdds} over its approximate standard deviation, as in the same paper
 */
public record Keyness(
    double g2, Figure<Double> p, Figure<Double> logRatio, double logOdds, double z) {

  private static final double HALF = 0.5;
  private static final double LOG_TWO = Math.log(2);

  /**
   * Compares two slices that share no document, in constant time.
   *
   * @param left a term in a slice
   * @param right the same term in the other
   * @param priorTokens how many tokens the prior weighs as much as; above 0
   * @return no figure where a slice has no tokens ({@link Reason#NO_TOKENS}), where the term stands
   *     in none ({@link Reason#ALL_ZERO}) or is all that there is ({@link Reason#CONSTANT})
   * @throws IllegalArgumentException if the prior weighs nothing or is not finite
   */
  public static Figure<Keyness> of(SliceCounts left, SliceCounts right, double priorTokens) {
    if (!(priorTokens > 0 && priorTokens < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("priorTokens must be above 0: " + priorTokens);
    }
    if (left.tokens() == 0 || right.tokens() == 0) {
      return Figure.none(Reason.NO_TOKENS);
    }

    Contingency table =
        new Contingency(
            left.n(), left.tokens(), left.n() + right.n(), left.tokens() + right.tokens());
    return table.likelihoodRatio().map(ratio -> of(left, right, priorTokens, table, ratio));
  }

  private static Keyness of(
      SliceCounts left,
      SliceCounts right,
      double priorTokens,
      Contingency table,
      LikelihoodRatio ratio) {
    Figure<Double> p =
        table.smallestExpected() < 1 ? Figure.none(Reason.TOO_SPARSE) : Figure.of(ratio.p());

    double prior = priorTokens * table.right() / table.all();
    double logOdds =
        logOdds(left.n() + prior, left.tokens() + priorTokens)
            - logOdds(right.n() + prior, right.tokens() + priorTokens);
    double variance = 1 / (left.n() + prior) + 1 / (right.n() + prior);

    return new Keyness(
        ratio.g2(), p, logRatio(left, right), logOdds, logOdds / Math.sqrt(variance));
  }

  private static Figure<Double> logRatio(SliceCounts left, SliceCounts right) {
    double expected = ((double) left.n() + right.n()) / ((double) left.tokens() + right.tokens());
    if ((left.n() == 0 && expected * left.tokens() < HALF)
        || (right.n() == 0 && expected * right.tokens() < HALF)) {
      return Figure.none(Reason.TOO_SPARSE);
    }
    return Figure.of(Math.log(share(left) / share(right)) / LOG_TWO);
  }

  private static double share(SliceCounts slice) {
    return (slice.n() == 0 ? HALF : slice.n()) / slice.tokens();
  }

  private static double logOdds(double n, double tokens) {
    return Math.log(n / (tokens - n));
  }
}
