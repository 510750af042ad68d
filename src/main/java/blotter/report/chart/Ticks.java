package blotter.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Round figures for an axis. */
public final class Ticks {

  private Ticks() {}

  /**
   * Figures from 0 in steps of 1, 2 or 5 times a power of ten; the last one is the first that is
   * not below {@code largest}.
   *
   * @param largest the largest figure drawn; what is not above 0 is drawn as if it were 1
   * @param steps about how many steps, at least 1
   */
  public static List<Double> from0(double largest, int steps) {
    double top = Double.isFinite(largest) && largest > 0 ? largest : 1;
    double step = roundUp(top / steps);

    List<Double> ticks = new ArrayList<>();
    for (int i = 0; ; i++) {
      double tick = i * step;
      ticks.add(tick);
      if (tick >= top * (1 - 1e-9)) {
        return ticks;
      }
    }
  }

  private static double roundUp(double step) {
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    double digits = step / power;
    double rounded = digits <= 1 + 1e-9 ? 1 : digits <= 2 + 1e-9 ? 2 : digits <= 5 + 1e-9 ? 5 : 10;

    return rounded * power;
  }
}
