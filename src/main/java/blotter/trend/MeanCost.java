package blotter.trend;

import java.util.Arrays;

/**
 * The squared distances of normal values from the mean of their segment, over a known variance:
 * twice the negative log-likelihood but for what all segmentations share.
 */
public final class MeanCost implements SegmentCost {

  private final double[] sums;
  private final double[] squares;
  private final double variance;

  /**
   * Adds up a series. Linear in its length.
   *
   * @param values finite values
   * @param variance their variance around the level of a segment, positive
   * @throws IllegalArgumentException if a value is not finite or the variance not positive
   */
  public MeanCost(double[] values, double variance) {
    if (!(variance > 0) || variance == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("variance must be positive: " + variance);
    }
    this.variance = variance;

    // Sums of squares lose the fewest digits around the mean.
    double mean = Arrays.stream(values).average().orElse(0);
    sums = new double[values.length + 1];
    squares = new double[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException("values[" + i + "] is not finite: " + values[i]);
      }
      double distance = values[i] - mean;
      sums[i + 1] = sums[i] + distance;
      squares[i + 1] = squares[i] + distance * distance;
    }
  }

  @Override
  public int size() {
    return sums.length - 1;
  }

  @Override
  public double of(int begin, int end) {
    double sum = sums[end] - sums[begin];
    double square = squares[end] - squares[begin];
    return Math.max(0, square - sum * sum / (end - begin)) / variance;
  }
}
