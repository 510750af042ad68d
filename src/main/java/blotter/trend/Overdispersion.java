package blotter.trend;

import java.util.Arrays;

/**
 * How many times the variance of counts exceeds that of Poisson counts of the same level, from the
 * differences of neighbours.
 *
 * <p>The squared difference of two neighbouring rates is divided by what it would be on average if
 * both were Poisson with the rate of the {@value #WINDOW} periods around them. A change of level
 * spoils the one difference that spans it, a lone outlier two, and none counts for more than
 * {@value #CAP} times the result: the result {@code φ} is the largest solution of {@code
 * mean(min(z, 9 φ)) = κ φ}, where {@code κ} makes it consistent for normal errors (an M-estimate of
 * scale; Huber, P. J. (1981), "Robust Statistics", Wiley, chapter 5). For Poisson counts the mean
 * of the ratios is 1 however small the counts are, since given their sum they are multinomial.
 */
final class Overdispersion {

  private static final int WINDOW = 8;
  private static final double CAP = 9;

  /** E min(X, 9) of a chi-squared X with one degree of freedom. */
  private static final double CONSISTENCY = 0.9950072780;

  private static final int STEPS = 200;
  private static final double RELATIVE_ERROR = 1e-10;

  private Overdispersion() {}

  /**
   * The factor, at least 1; 1 where there is nothing to compare. Linear in the number of periods.
   *
   * @param n counts, not negative
   * @param exposure positive and finite, of the same length
   */
  static double of(long[] n, double[] exposure) {
    double[] ratios = ratios(n, exposure);
    double factor = Arrays.stream(ratios).average().orElse(1) / CONSISTENCY;

    for (int step = 0; step < STEPS && factor > 1; step++) {
      double sum = 0;
      for (double ratio : ratios) {
        sum += Math.min(ratio, CAP * factor);
      }
      double next = sum / ratios.length / CONSISTENCY;
      boolean atRest = Math.abs(next - factor) <= RELATIVE_ERROR * factor;
      factor = next;
      if (atRest) {
        break;
      }
    }
    return Math.max(1, factor);
  }

  /**
   * The squared differences as multiples of what Poisson counts have, where anything is counted.
   */
  private static double[] ratios(long[] n, double[] exposure) {
    int size = n.length;
    int window = Math.min(WINDOW, size);
    double[] ratios = new double[Math.max(0, size - 1)];
    int found = 0;

    for (int i = 0; i + 1 < size; i++) {
      int begin = Math.max(0, Math.min(i - (window - 2) / 2, size - window));
      double count = 0;
      double observed = 0;
      for (int j = begin; j < begin + window; j++) {
        count += n[j];
        observed += exposure[j];
      }
      if (count == 0) {
        continue;
      }

      double difference = n[i] / exposure[i] - n[i + 1] / exposure[i + 1];
      double expected = count / observed * (1 / exposure[i] + 1 / exposure[i + 1]);
      ratios[found++] = difference * difference / expected;
    }
    return Arrays.copyOf(ratios, found);
  }
}
