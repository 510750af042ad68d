package blotter.topic;

/**
 * How well a label is found.
 *
 * @param found documents that have it and were given it
 * @param wrong documents that were given it and do not have it
 * @param missed documents that have it and were not given it
 */
public record LabelScores(long found, long wrong, long missed) {

  /** Both together. */
  public LabelScores and(LabelScores other) {
    return new LabelScores(found + other.found, wrong + other.wrong, missed + other.missed);
  }

  /** Of those given it the share that has it; NaN where none was. */
  public double precision() {
    return (double) found / (found + wrong);
  }

  /** Of those that have it the share that was given it; NaN where none has. */
  public double recall() {
    return (double) found / (found + missed);
  }

  /** Harmonic mean of both; NaN where no document has it or was given it. */
  public double f1() {
    return f(1);
  }

  /**
   * Weighted harmonic mean of both.
   *
   * @param squaredBeta 1 for F1, 0.25 for F0.5
   */
  double f(double squaredBeta) {
    double all = (1 + squaredBeta) * found + squaredBeta * missed + wrong;
    return (1 + squaredBeta) * found / all;
  }
}
