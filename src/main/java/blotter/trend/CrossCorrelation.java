package blotter.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How two series go together, and which comes first: the cross-correlation of prewhitened series.
 *
 * <p>Two series that each move slowly correlate by chance. So a straight line is taken off both, an
 * autoregressive model of the left one is fitted ({@link Autoregression}) and its filter applied to
 * both, which leaves the left one white: Box, G. E. P. and Jenkins, G. M. (1976), "Time Series
 * Analysis: Forecasting and Control", chapter 11; Cryer, J. D. and Chan, K.-S. (2008), "Time Series
 * Analysis with Applications in R", section 11.3. At each lag r is the correlation of those pairs
 * of residuals that there are, with their own means and variances; that of {@code ccf} of R, which
 * divides by the length of the whole series, is the same at lag 0 and shrinks with the lag.
 *
 * <p>The interval is that of percentiles of a moving-block bootstrap: Künsch, H. R. (1989), "The
 * jackknife and the bootstrap for general stationary observations", Annals of Statistics 17,
 * 1217–1241. Blocks of neighbouring pairs are drawn with replacement until there are as many pairs
 * as before, the last block cut; a draw in which one side is constant counts as 0. Numbers are
 * drawn from the seed and the lag, so that the same arguments give the same interval everywhere.
 *
 * <p>Periods count from the first to the last that both series have. Gaps between them are filled
 * by straight lines before the filter, and are left out of the pairs. The cost grows with lags
 * times samples times pairs divided by the length of a block.
 */
public final class CrossCorrelation {

  /** Periods with both values below which there is no figure, and pairs below which no lag. */
  public static final int FEWEST_PERIODS = 20;

  /** Periods that must differ from the most frequent value, mostly zero. */
  private static final int FEWEST_OTHERS = 10;

  private static final double MOST_GAPS = 0.1;

  /** A variance that is smaller, relative to the squares, is rounding. */
  private static final double ROUNDING = 1e-10;

  /** Odd, and no multiple of what {@link SplittableRandom} steps by. */
  private static final long LAG_SEED = 0xD1342543DE82EF95L;

  /**
   * How intervals are drawn.
   *
   * @param samples how many times pairs are drawn, at least 1
   * @param blockLength pairs of a block; 0 for the cube root of their number
   * @param seed what the numbers are drawn from
   */
  public record Resampling(int samples, int blockLength, long seed) {

    /**
     * Checks both numbers.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public Resampling {
      if (samples < 1) {
        throw new IllegalArgumentException("samples must be at least 1: " + samples);
      }
      if (blockLength < 0) {
        throw new IllegalArgumentException("blockLength must not be negative: " + blockLength);
      }
    }
  }

  private final double[] left;
  private final double[] right;
  private final Resampling resampling;
  private final double tail;

  private final double[] x;
  private final double[] y;
  private final double[][] sums;
  private final double[] drawn;

  private CrossCorrelation(double[] left, double[] right, Resampling resampling, double level) {
    this.left = left;
    this.right = right;
    this.resampling = resampling;
    this.tail = ConfidenceLevel.tail(level);
    this.x = new double[left.length];
    this.y = new double[left.length];
    this.sums = new double[5][left.length + 1];
    this.drawn = new double[resampling.samples()];
  }

  /**
   * Correlations at lags from -maxLag to maxLag, in this order. Lags with fewer than {@link
   * #FEWEST_PERIODS} pairs, or where one side is constant, are left out.
   *
   * <p>None where a value is infinite, where fewer than {@link #FEWEST_PERIODS} periods are common
   * to both (also where there are none), where more than a tenth of the periods of one series are
   * gaps, where a series is a straight line, such as a constant one, and where all but nine values
   * of a series are the same: the correlation would be that of a few months.
   *
   * @param left values by period, NaN for a gap
   * @param right values of the same periods
   * @param maxLag largest lag, not negative
   * @param level coverage of the interval, between 0 and 1, such as 0.95
   * @throws IllegalArgumentException if the lengths differ or a value is out of its range
   */
  public static Figure<List<LagCorrelation>> of(
      double[] left, double[] right, int maxLag, Resampling resampling, double level) {
    if (left.length != right.length) {
      throw new IllegalArgumentException(
          "lengths must be the same: " + left.length + ", " + right.length);
    }
    if (maxLag < 0) {
      throw new IllegalArgumentException("maxLag must not be negative: " + maxLag);
    }
    ConfidenceLevel.check(level);

    int common = 0;
    int begin = -1;
    int end = 0;
    for (int t = 0; t < left.length; t++) {
      if (Double.isInfinite(left[t]) || Double.isInfinite(right[t])) {
        return Figure.none(Reason.NOT_FINITE);
      }
      if (!Double.isNaN(left[t]) && !Double.isNaN(right[t])) {
        common++;
        begin = begin < 0 ? t : begin;
        end = t + 1;
      }
    }
    if (common < FEWEST_PERIODS) {
      return Figure.none(Reason.TOO_FEW_PERIODS);
    }
    return ofSpan(
        Arrays.copyOfRange(left, begin, end),
        Arrays.copyOfRange(right, begin, end),
        maxLag,
        resampling,
        level);
  }

  private static Figure<List<LagCorrelation>> ofSpan(
      double[] left, double[] right, int maxLag, Resampling resampling, double level) {
    if (GappedSeries.gaps(left) > MOST_GAPS * left.length
        || GappedSeries.gaps(right) > MOST_GAPS * right.length) {
      return Figure.none(Reason.GAPS);
    }

    double[] leftRest = GappedSeries.withoutLine(left);
    double[] rightRest = GappedSeries.withoutLine(right);
    if (leftRest == null || rightRest == null) {
      return Figure.none(Reason.CONSTANT);
    }
    if (GappedSeries.others(left) < FEWEST_OTHERS || GappedSeries.others(right) < FEWEST_OTHERS) {
      return Figure.none(Reason.TOO_SPARSE);
    }

    Autoregression filter = Autoregression.of(leftRest);
    CrossCorrelation correlation =
        new CrossCorrelation(
            present(filter.filtered(leftRest), left),
            present(filter.filtered(rightRest), right),
            resampling,
            level);
    List<LagCorrelation> lags = new ArrayList<>(2 * maxLag + 1);
    for (int lag = -maxLag; lag <= maxLag; lag++) {
      LagCorrelation at = correlation.at(lag);
      if (at != null) {
        lags.add(at);
      }
    }
    return lags.isEmpty() ? Figure.none(Reason.TOO_FEW_PERIODS) : Figure.of(List.copyOf(lags));
  }

  /** The residuals of values that are there; NaN for others. */
  private static double[] present(double[] residuals, double[] values) {
    for (int t = 0; t < values.length; t++) {
      if (Double.isNaN(values[t])) {
        residuals[t] = Double.NaN;
      }
    }
    return residuals;
  }

  private LagCorrelation at(int lag) {
    int pairs = 0;
    double meanX = 0;
    double meanY = 0;
    for (int t = Math.max(0, -lag); t < left.length - Math.max(0, lag); t++) {
      if (!Double.isNaN(left[t]) && !Double.isNaN(right[t + lag])) {
        x[pairs] = left[t];
        y[pairs] = right[t + lag];
        meanX += x[pairs];
        meanY += y[pairs];
        pairs++;
      }
    }
    if (pairs < FEWEST_PERIODS) {
      return null;
    }
    addUp(pairs, meanX / pairs, meanY / pairs);

    double r =
        correlation(
            pairs, sums[0][pairs], sums[1][pairs], sums[2][pairs], sums[3][pairs], sums[4][pairs]);
    if (Double.isNaN(r)) {
      return null;
    }

    draw(lag, pairs);
    Arrays.sort(drawn);
    return new LagCorrelation(lag, r, quantile(tail), quantile(1 - tail), pairs);
  }

  /** Sums of all pairs before each, so that those of a block are a difference. */
  private void addUp(int pairs, double meanX, double meanY) {
    for (int i = 0; i < pairs; i++) {
      double dx = x[i] - meanX;
      double dy = y[i] - meanY;
      sums[0][i + 1] = sums[0][i] + dx;
      sums[1][i + 1] = sums[1][i] + dy;
      sums[2][i + 1] = sums[2][i] + dx * dx;
      sums[3][i + 1] = sums[3][i] + dy * dy;
      sums[4][i + 1] = sums[4][i] + dx * dy;
    }
  }

  private void draw(int lag, int pairs) {
    SplittableRandom random = new SplittableRandom(resampling.seed() ^ (lag * LAG_SEED));
    int length =
        resampling.blockLength() == 0
            ? (int) Math.round(StrictMath.cbrt(pairs))
            : Math.min(resampling.blockLength(), pairs);

    for (int sample = 0; sample < drawn.length; sample++) {
      double sumX = 0;
      double sumY = 0;
      double squaresX = 0;
      double squaresY = 0;
      double products = 0;
      for (int taken = 0; taken < pairs; taken += length) {
        int from = random.nextInt(pairs - length + 1);
        int to = from + Math.min(length, pairs - taken);
        sumX += sums[0][to] - sums[0][from];
        sumY += sums[1][to] - sums[1][from];
        squaresX += sums[2][to] - sums[2][from];
        squaresY += sums[3][to] - sums[3][from];
        products += sums[4][to] - sums[4][from];
      }

      double r = correlation(pairs, sumX, sumY, squaresX, squaresY, products);
      drawn[sample] = Double.isNaN(r) ? 0 : r;
    }
  }

  /** NaN where one side is constant but for rounding. */
  private static double correlation(
      int pairs, double sumX, double sumY, double squaresX, double squaresY, double products) {
    double varianceX = squaresX - sumX * sumX / pairs;
    double varianceY = squaresY - sumY * sumY / pairs;
    if (!(varianceX > ROUNDING * squaresX && varianceY > ROUNDING * squaresY)) {
      return Double.NaN;
    }

    double r = (products - sumX * sumY / pairs) / Math.sqrt(varianceX * varianceY);
    return Math.max(-1, Math.min(1, r));
  }

  /** Quantile of the sorted draws, between its neighbours by a straight line. */
  private double quantile(double share) {
    double at = share * (drawn.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, drawn.length - 1);
    return drawn[below] + (at - below) * (drawn[above] - drawn[below]);
  }
}
