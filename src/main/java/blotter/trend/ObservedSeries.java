package blotter.trend;

import java.util.Arrays;

/**
 * The observed values of an evenly spaced series, gaps left out, with what rank tests need of them.
 */
final class ObservedSeries {

  /** With fewer values no order of them is rare: of three, one of six orders is a full rise. */
  static final int LEAST = 4;

  private final int[] index;
  private final double[] values;
  private final double[] sorted;

  private ObservedSeries(int[] index, double[] values, double[] sorted) {
    this.index = index;
    this.values = values;
    this.sorted = sorted;
  }

  /**
   * The values that are not NaN, where a trend can be sought in them.
   *
   * @param series one value for each period; NaN where there is none
   * @return none as {@link Reason#NOT_FINITE} if a value is infinite, {@link Reason#EMPTY} if there
   *     is no value, {@link Reason#TOO_FEW_PERIODS} if there are fewer than {@link #LEAST}, {@link
   *     Reason#CONSTANT} if all are equal; the first of these that holds
   */
  static Figure<ObservedSeries> of(double[] series) {
    int[] index = new int[series.length];
    double[] values = new double[series.length];
    int n = 0;
    for (int i = 0; i < series.length; i++) {
      if (Double.isInfinite(series[i])) {
        return Figure.none(Reason.NOT_FINITE);
      }
      if (!Double.isNaN(series[i])) {
        index[n] = i;
        values[n] = series[i];
        n++;
      }
    }

    if (n < LEAST) {
      return Figure.none(n == 0 ? Reason.EMPTY : Reason.TOO_FEW_PERIODS);
    }
    double[] observed = Arrays.copyOf(values, n);
    double[] sorted = observed.clone();
    Arrays.sort(sorted);
    return sorted[0] == sorted[n - 1]
        ? Figure.none(Reason.CONSTANT)
        : Figure.of(new ObservedSeries(Arrays.copyOf(index, n), observed, sorted));
  }

  /** The index of each value in the series, ascending. Not to be changed. */
  int[] index() {
    return index;
  }

  /** The values in the order of the series; neither NaN nor infinite. Not to be changed. */
  double[] values() {
    return values;
  }

  /** The size of the largest value. */
  double largest() {
    return Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1]));
  }

  /** How many values there are. */
  int n() {
    return values.length;
  }

  /** How many pairs of values there are. */
  long pairs() {
    return n() * (n() - 1L) / 2;
  }

  /** Pairs that rise less pairs that fall, Kendall's S. O(n²). */
  long risesLessFalls() {
    long s = 0;
    for (int late = 1; late < values.length; late++) {
      double value = values[late];
      int sum = 0;
      for (int early = 0; early < late; early++) {
        if (value != values[early]) {
          sum += value > values[early] ? 1 : -1;
        }
      }
      s += sum;
    }
    return s;
  }

  /** Sizes of the groups of equal values, from the smallest value to the largest. */
  int[] groups() {
    int[] sizes = new int[sorted.length];
    int last = 0;
    sizes[0] = 1;
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] != sorted[i - 1]) {
        last++;
      }
      sizes[last]++;
    }
    return Arrays.copyOf(sizes, last + 1);
  }

  /** Variance of S if every order of the values is as likely, corrected for ties. */
  double variance() {
    long sum = kendallTerm(n());
    for (int size : groups()) {
      sum -= kendallTerm(size);
    }
    return sum / 18.0;
  }

  private static long kendallTerm(long n) {
    return n * (n - 1) * (2 * n + 5);
  }
}
