package blotter.trend;

/**
 * How unevenly a term is spread over the parts of a corpus: Gries, S. Th. (2008), "Dispersions and
 * adjusted frequencies in corpora", International Journal of Corpus Linguistics 13, 403–437.
 *
 * <p>DP is half the sum over the parts of |s - v|, where s is a part's share of all tokens and v
 * its share of the term's occurrences: 0 is as even as can be, near 1 all in one small part. A part
 * without the term adds its s, so that only parts with the term are visited and what is left of the
 * tokens is added at the end.
 *
 * <p>This is a state that can be cut into pieces: sums are of whole numbers, so that no order
 * matters. Each part is rounded to 1 / {@value #UNITS}, which adds up to less than a billionth for
 * a million of parts.
 *
 * @param units sum of |s - v| over parts that were visited, in units of 1 / {@value #UNITS}
 * @param tokens their tokens
 * @param n their occurrences of the term
 */
public record Dispersion(long units, long tokens, long n) {

  /** How many units make one. */
  public static final double UNITS = 1e15;

  /** No part visited. */
  public static final Dispersion EMPTY = new Dispersion(0, 0, 0);

  /**
   * Adds a part.
   *
   * @param tokensHere tokens of the part
   * @param nHere occurrences of the term in it
   * @param whole the term in all parts together
   * @throws IllegalArgumentException if the part has more than the whole
   */
  public Dispersion plus(long tokensHere, long nHere, SliceCounts whole) {
    if (tokensHere < nHere || nHere < 0 || tokensHere > whole.tokens() || nHere > whole.n()) {
      throw new IllegalArgumentException(
          "no such part: tokens " + tokensHere + ", n " + nHere + " of " + whole);
    }
    if (nHere == 0) {
      return this;
    }

    double share = (double) tokensHere / whole.tokens();
    double shareOfTerm = (double) nHere / whole.n();
    return new Dispersion(
        units + Math.round(Math.abs(share - shareOfTerm) * UNITS), tokens + tokensHere, n + nHere);
  }

  /** Both pieces together. */
  public Dispersion plus(Dispersion other) {
    return new Dispersion(units + other.units, tokens + other.tokens, n + other.n);
  }

  /**
   * DP, once every part with the term was visited.
   *
   * @param whole the term in all parts together
   * @return no figure where nothing was counted ({@link Reason#NO_TOKENS}) or the term is nowhere
   *     ({@link Reason#ALL_ZERO})
   * @throws IllegalArgumentException if parts with the term are missing
   */
  public Figure<Double> deviation(SliceCounts whole) {
    if (n != whole.n() || tokens > whole.tokens()) {
      throw new IllegalArgumentException("parts of " + this + " do not make " + whole);
    }
    if (whole.tokens() == 0) {
      return Figure.none(Reason.NO_TOKENS);
    }
    if (whole.n() == 0) {
      return Figure.none(Reason.ALL_ZERO);
    }

    double notVisited = (double) (whole.tokens() - tokens) / whole.tokens();
    return Figure.of((units / UNITS + notVisited) / 2);
  }

  /**
   * DP over the highest that it can be, so that 1 is possible: Lijffijt, J. and Gries, S. Th.
   * (2012), correction to "Dispersions and adjusted frequencies in corpora", International Journal
   * of Corpus Linguistics 17, 147–149. Over documents it is nearly DP, since the smallest is small.
   *
   * @param whole the term in all parts together
   * @param smallestPart tokens of the smallest part, with or without the term
   * @return also no figure where there is only one part ({@link Reason#CONSTANT})
   * @throws IllegalArgumentException as {@link #deviation}, or if the part is not one
   */
  public Figure<Double> normalized(SliceCounts whole, long smallestPart) {
    if (smallestPart < 0 || smallestPart > whole.tokens()) {
      throw new IllegalArgumentException("smallestPart is none of " + whole + ": " + smallestPart);
    }

    Figure<Double> deviation = deviation(whole);
    if (deviation.isGiven() && smallestPart == whole.tokens()) {
      return Figure.none(Reason.CONSTANT);
    }
    double highest = (double) (whole.tokens() - smallestPart) / whole.tokens();
    return deviation.map(value -> value / highest);
  }
}
