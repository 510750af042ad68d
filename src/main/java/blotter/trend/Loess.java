package blotter.trend;

/**
 * Locally weighted regression over evenly spaced points: Cleveland, W. S. (1979), "Robust locally
 * weighted regression and smoothing scatterplots", Journal of the American Statistical Association
 * 74, 829–836, as the smoothers of {@link Stl} use it.
 *
 * <p>A point is fitted from its {@code window} nearest neighbours with tricube weights. Where a
 * series has fewer points than the window, all are used and the distance at which weight vanishes
 * grows by half the number of missing points, rounded down. Positions count from 0.
 *
 * @param window how many neighbours, odd, at least 3
 * @param degree 0 for a weighted mean, 1 for a line
 * @param jump every how many points to fit; those between are interpolated
 */
record Loess(int window, int degree, int jump) {

  /** Shares of the greatest distance within which weight is 1, and beyond which it is 0. */
  private static final double NEAR = 0.001;

  private static final double FAR = 0.999;

  /** Spread, as a share of the series' length, below which a line has no slope. */
  private static final double LEAST_SPREAD = 0.001;

  Loess {
    if (window < 3 || window % 2 == 0) {
      throw new IllegalArgumentException("a window is odd and at least 3: " + window);
    }
    if (degree < 0 || degree > 1) {
      throw new IllegalArgumentException("degree must be 0 or 1: " + degree);
    }
    if (jump < 1) {
      throw new IllegalArgumentException("jump must be positive: " + jump);
    }
  }

  /** A smoother that fits every tenth of its window, as R does. */
  static Loess of(int window, int degree) {
    return new Loess(window, degree, (window + 9) / 10);
  }

  /** A series with weights of its points, of which the first {@code size} count. */
  @SuppressWarnings("ArrayRecordComponent") // a view of arrays that are filled anew every pass
  record Points(double[] values, double[] weights, int size) {}

  /**
   * Writes the smoothed series of {@code points} to {@code smoothed}, first element at {@code
   * offset}. A point whose neighbours all have no weight keeps its value.
   *
   * @param scratch of at least the series' length
   */
  void smooth(Points points, double[] smoothed, int offset, double[] scratch) {
    int last = points.size() - 1;
    int before = 0;
    smoothed[offset] = fitOr(points, 0, points.values()[0], scratch);

    while (before < last) {
      int next = Math.min(before + jump, last);
      smoothed[offset + next] = fitOr(points, next, points.values()[next], scratch);
      interpolate(smoothed, offset + before, offset + next);
      before = next;
    }
  }

  /** The fit at a position, which may lie outside, or another value if nothing has weight there. */
  double fitOr(Points points, int position, double other, double[] scratch) {
    int size = points.size();
    int used = Math.min(window, size);
    int begin = Math.max(0, Math.min(position - window / 2, size - used));
    int end = begin + used;

    int reach = Math.max(position - begin, end - 1 - position);
    int missing = Math.max(0, window - size);
    reach += missing / 2;

    double total = weigh(points.weights(), position, begin, end, reach, scratch);
    if (total <= 0) {
      return other;
    }
    return degree == 0 || reach == 0
        ? mean(points.values(), begin, end, total, scratch)
        : line(points, position, begin, end, total, scratch);
  }

  private static double weigh(
      double[] weights, int position, int begin, int end, double reach, double[] scratch) {
    double near = NEAR * reach;
    double far = FAR * reach;
    double total = 0;

    for (int i = begin; i < end; i++) {
      double distance = Math.abs(i - position);
      double weight = 0;
      if (distance <= near) {
        weight = weights[i];
      } else if (distance <= far) {
        double ratio = distance / reach;
        double rest = 1 - ratio * ratio * ratio;
        weight = rest * rest * rest * weights[i];
      }
      scratch[i] = weight;
      total += weight;
    }
    return total;
  }

  private static double mean(double[] values, int begin, int end, double total, double[] weights) {
    double sum = 0;
    for (int i = begin; i < end; i++) {
      sum += weights[i] * values[i];
    }
    return sum / total;
  }

  private static double line(
      Points points, int position, int begin, int end, double total, double[] weights) {
    double[] values = points.values();
    double moment = 0;
    double sum = 0;
    for (int i = begin; i < end; i++) {
      moment += weights[i] * i;
      sum += weights[i] * values[i];
    }

    double centre = moment / total;
    double spread = 0;
    double product = 0;
    for (int i = begin; i < end; i++) {
      double distance = i - centre;
      spread += weights[i] * distance * distance;
      product += weights[i] * distance * values[i];
    }

    double mean = sum / total;
    boolean sloped = Math.sqrt(spread / total) > LEAST_SPREAD * (points.size() - 1);
    return sloped ? mean + (position - centre) * product / spread : mean;
  }

  private static void interpolate(double[] smoothed, int begin, int end) {
    double slope = (smoothed[end] - smoothed[begin]) / (end - begin);
    for (int i = begin + 1; i < end; i++) {
      smoothed[i] = smoothed[begin] + slope * (i - begin);
    }
  }
}
