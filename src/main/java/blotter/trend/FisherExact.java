package blotter.trend;

/**
 * Exact test of a table of two by two: Fisher, R. A. (1935), "The logic of inductive inference",
 * Journal of the Royal Statistical Society 98, 39–82.
 *
 * <p>Two-sided: the probability of all tables with the same margins that are no more probable than
 * the one seen. It holds where a cell expects few, of which a chi-squared approximation says too
 * much. Test values come from {@code fisher.test} of R. Linear in the smaller margin.
 */
public final class FisherExact {

  /** Tables whose probabilities differ by less than this part are equally probable, as in R. */
  private static final double ALIKE = 1 + 1e-7;

  private FisherExact() {}

  /**
   * Probability of what was seen or less probable, if both properties are independent; 1 where only
   * one table is possible.
   *
   * @param table the table
   */
  public static double p(Contingency table) {
    long fewest = Math.max(0, table.left() + table.right() - table.all());
    long most = Math.min(table.left(), table.right());
    long mode =
        Math.min(
            most,
            Math.max(
                fewest,
                (long) ((table.left() + 1.0) * (table.right() + 1.0) / (table.all() + 2.0))));

    double seen = ratioToMode(table, mode);
    double limit = seen * ALIKE;
    double all = 1;
    double rare = 1 <= limit ? 1 : 0;

    double ratio = 1;
    for (long k = mode; k < most && ratio > 0; k++) {
      ratio *= step(table, k);
      all += ratio;
      rare += ratio <= limit ? ratio : 0;
    }
    ratio = 1;
    for (long k = mode; k > fewest && ratio > 0; k--) {
      ratio /= step(table, k - 1);
      all += ratio;
      rare += ratio <= limit ? ratio : 0;
    }
    return Math.min(1, rare / all);
  }

  /** Probability of the table seen over that of the most probable one. */
  private static double ratioToMode(Contingency table, long mode) {
    double ratio = 1;
    for (long k = mode; k < table.joint(); k++) {
      ratio *= step(table, k);
    }
    for (long k = mode; k > table.joint(); k--) {
      ratio /= step(table, k - 1);
    }
    return ratio;
  }

  /** Probability of k + 1 together over that of k. */
  private static double step(Contingency table, long k) {
    double neither = (double) table.all() - table.left() - table.right() + k + 1;
    return (double) (table.left() - k) * (table.right() - k) / ((k + 1.0) * neither);
  }
}
