package blotter.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Coordinates as SVG writes them: at most one digit behind the point. */
public final class Pixels {

  private Pixels() {}

  /** 12.04 as {@code 12}, 12.05 as {@code 12.1}. */
  public static String of(double pixels) {
    BigDecimal rounded = BigDecimal.valueOf(pixels).setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
