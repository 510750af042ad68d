package blotter.trend;

import org.apache.commons.numbers.gamma.Erfc;

/**
 * A table of two by two: of {@code all} things {@code left} have one property, {@code right} have
 * another, and {@code joint} have both. Everything takes constant time.
 *
 * <p>Each measure says where it has no figure: mostly without anything at all ({@link
 * Reason#EMPTY}) and where a property is never there ({@link Reason#ALL_ZERO}).
 *
 * @param joint things with both
 * @param left things with the one
 * @param right things with the other
 * @param all things
 */
public record Contingency(long joint, long left, long right, long all) {

  /** Below this distance of a count from what is expected, relative to both, a series is exact. */
  private static final double NEAR = 0.1;

  private static final double LOG_TWO = Math.log(2);

  /** The logarithmic Dice coefficient of two that never stand without each other. */
  private static final double HIGHEST_LOG_DICE = 14;

  /**
   * A table whose four cells are not negative.
   *
   * @throws IllegalArgumentException otherwise
   */
  public Contingency {
    if (joint < 0 || left < joint || right < joint || all - left < right - joint) {
      throw new IllegalArgumentException(
          "no such table: joint " + joint + ", left " + left + ", right " + right + ", all " + all);
    }
  }

  /**
   * Whether the two go together more or less often than by chance: Dunning, T. (1993), "Accurate
   * methods for the statistics of surprise and coincidence", Computational Linguistics 19, 61–74.
   *
   * <p>G² is twice the sum over all four cells of O ln(O / E). A cell of zero adds nothing. The
   * short form that is used for words of two corpora adds up the two cells of the word only; it is
   * about the same for rare words, and too small for others, so it is not used here. None without
   * anything, where a property is never there, or always ({@link Reason#CONSTANT}).
   */
  public Figure<LikelihoodRatio> likelihoodRatio() {
    Reason missing = missing();
    if (missing != null) {
      return Figure.none(missing);
    }

    double g2 =
        2
            * (deviance(joint, left, right)
                + deviance(left - joint, left, all - right)
                + deviance(right - joint, all - left, right)
                + deviance(all - left - right + joint, all - left, all - right));
    return Figure.of(new LikelihoodRatio(g2, Erfc.value(Math.sqrt(g2 / 2))));
  }

  /** The smallest of the four counts that chance lets expect; 0 for an empty table. */
  public double smallestExpected() {
    if (all == 0) {
      return 0;
    }
    return (double) Math.min(left, all - left) * Math.min(right, all - right) / all;
  }

  /**
   * Normalized pointwise mutual information: Bouma, G. (2009), "Normalized (pointwise) mutual
   * information in collocation extraction", Proceedings of GSCL, 31–40. It is -1 for two that never
   * meet, 0 for chance, 1 for two that never stand alone. Two that stand everywhere have none.
   */
  public Figure<Double> npmi() {
    if (all == 0) {
      return Figure.none(Reason.EMPTY);
    }
    if (left == 0 || right == 0) {
      return Figure.none(Reason.ALL_ZERO);
    }
    if (joint == all) {
      return Figure.none(Reason.CONSTANT);
    }
    if (joint == 0) {
      return Figure.of(-1.0);
    }

    double information = logRatio(difference(joint, left, right), expected(left, right));
    return Figure.of(information / logRatio((double) all - joint, (double) joint));
  }

  /**
   * Logarithmic Dice coefficient: Rychlý, P. (2008), "A lexicographer-friendly association score",
   * Proceedings of RASLAN, 6–9. It is 14 for two that never stand alone, one less for each half,
   * and does not depend on {@code all}. Two that never meet have none ({@link Reason#NOT_FINITE}).
   */
  public Figure<Double> logDice() {
    if (all == 0) {
      return Figure.none(Reason.EMPTY);
    }
    if (left == 0 && right == 0) {
      return Figure.none(Reason.ALL_ZERO);
    }
    if (joint == 0) {
      return Figure.none(Reason.NOT_FINITE);
    }
    return Figure.of(HIGHEST_LOG_DICE + Math.log(2.0 * joint / ((double) left + right)) / LOG_TWO);
  }

  private Reason missing() {
    if (all == 0) {
      return Reason.EMPTY;
    }
    if (left == 0 || right == 0) {
      return Reason.ALL_ZERO;
    }
    return left == all || right == all ? Reason.CONSTANT : null;
  }

  private double expected(long row, long column) {
    return (double) row * column / all;
  }

  /**
   * O ln(O / E) - O + E, which is never negative; over a table the last two cancel out. Near E its
   * first terms cancel out too, so that a series in (O - E) / (O + E) is added up there.
   */
  private double deviance(long observed, long row, long column) {
    double expected = expected(row, column);
    if (observed == 0) {
      return expected;
    }

    double difference = difference(observed, row, column);
    double relative = difference / (observed + expected);
    if (Math.abs(relative) > NEAR) {
      return Math.max(0, observed * Math.log(observed / expected) - difference);
    }

    double square = relative * relative;
    double power = 2 * observed * relative;
    double sum = difference * relative;
    double before;
    int odd = 1;
    do {
      before = sum;
      power *= square;
      odd += 2;
      sum += power / odd;
    } while (sum != before);
    return sum;
  }

  /** O - E without the loss of digits where both are large and alike. */
  private double difference(long observed, long row, long column) {
    double product = (double) row * column;
    double lost = Math.fma((double) row, (double) column, -product);
    return (Math.fma((double) observed, (double) all, -product) - lost) / all;
  }

  /** ln((under + difference) / under), exact also where there is little difference. */
  private static double logRatio(double difference, double under) {
    return Math.log1p(difference / under);
  }
}
