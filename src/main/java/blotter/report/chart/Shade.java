package blotter.report.chart;

import blotter.report.HeatMap.Cell;

/** How dark a cell of the heat map is. */
public final class Shade {

  private static final double SURE = 0.05;
  private static final double[] STEPS = {0.05, 0.15, 0.3, 0.5};

  private Shade() {}

  /**
   * From 0, no shade, to 5, the darkest: by normalised pointwise mutual information, where the two
   * stand together more often than by chance (q below .05).
   */
  public static int of(Cell cell) {
    if (!isSure(cell) || cell.npmi().isEmpty() || !(cell.npmi().get() > 0)) {
      return 0;
    }
    int shade = 1;
    for (double step : STEPS) {
      if (cell.npmi().get() >= step) {
        shade++;
      }
    }
    return shade;
  }

  /** Whether the two stand together more often than by chance. */
  public static boolean isSure(Cell cell) {
    return cell.q().filter(q -> q < SURE).isPresent();
  }
}
