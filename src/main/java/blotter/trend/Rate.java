package blotter.trend;

/**
 * Something counted, and how much text it was counted in. Counts and exposures of parts add up to
 * those of the whole, in any order.
 *
 * @param n how often it was counted
 * @param documents documents that were read
 * @param tokens tokens of these documents
 */
public record Rate(long n, long documents, long tokens) {

  /** Nothing counted, as nothing was read. */
  public static final Rate EMPTY = new Rate(0, 0, 0);

  /** Rates of documents are for each so many. */
  public static final double DOCUMENTS = 1e3;

  private static final double TOKENS = 1e6;

  /**
   * None is negative.
   *
   * @throws IllegalArgumentException otherwise
   */
  public Rate {
    if (n < 0 || documents < 0 || tokens < 0) {
      throw new IllegalArgumentException(
          "counts are not negative: n " + n + ", documents " + documents + ", tokens " + tokens);
    }
  }

  /**
   * Both together.
   *
   * @throws ArithmeticException if a sum does not fit into a long
   */
  public Rate plus(Rate other) {
    return new Rate(
        Math.addExact(n, other.n),
        Math.addExact(documents, other.documents),
        Math.addExact(tokens, other.tokens));
  }

  /**
   * How often in a thousand documents, with the interval of {@link PoissonInterval}.
   *
   * @param level coverage of the interval, between 0 and 1, such as 0.95
   * @return none as {@link Reason#EMPTY} if no document was read
   * @throws IllegalArgumentException if the level is out of its range
   */
  public Figure<Estimate> perThousandDocuments(double level) {
    return per(documents, DOCUMENTS, level);
  }

  /**
   * How often in a million tokens, with the interval of {@link PoissonInterval}.
   *
   * @param level coverage of the interval, between 0 and 1, such as 0.95
   * @return none as {@link Reason#EMPTY} if no token was read
   * @throws IllegalArgumentException if the level is out of its range
   */
  public Figure<Estimate> perMillionTokens(double level) {
    return per(tokens, TOKENS, level);
  }

  private Figure<Estimate> per(long exposure, double unit, double level) {
    Interval mean = PoissonInterval.of(n, level);
    if (exposure == 0) {
      return Figure.none(Reason.EMPTY);
    }

    return Figure.of(
        new Estimate(
            n * unit / exposure, mean.low() * unit / exposure, mean.high() * unit / exposure));
  }
}
