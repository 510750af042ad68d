package blotter.report.chart;

import blotter.report.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns from 0, one a period.
 *
 * @param columns a column where there is a figure
 * @param levels marks of the vertical axis
 * @param years marks of the horizontal axis, at the middle of a period's column
 * @param height of the whole chart
 */
public record ColumnChart(List<Column> columns, List<Mark> levels, List<Mark> years, int height) {

  private static final double SHARE = 0.8;

  /**
   * A column in pixels, and the lower part of it that is set apart.
   *
   * @param partHeight empty where nothing is set apart
   */
  public record Column(
      String x, String y, String width, String height, String partY, Optional<String> partHeight) {}

  /**
   * A figure of a period.
   *
   * @param value empty where there is none
   * @param part of the value, set apart; 0 for nothing
   */
  public record Bar(Period period, Optional<Double> value, double part) {}

  /**
   * The columns and scale of some bars.
   *
   * @param left where the first column begins
   * @param right where the last one ends
   */
  public static ColumnChart of(
      List<Bar> bars, int left, int right, int top, int bottom, int steps, int yearLabels) {
    double largest = 0;
    for (Bar bar : bars) {
      largest = Math.max(largest, bar.value().filter(Double::isFinite).orElse(0.0));
    }
    List<Double> ticks = Ticks.from0(largest, steps);
    Scale up = new Scale(0, ticks.get(ticks.size() - 1), bottom, top);
    double slot = (right - left) / (double) Math.max(1, bars.size());
    Scale middle =
        new Scale(
            0,
            Math.max(1, bars.size() - 1),
            left + slot / 2,
            bars.size() < 2 ? right : right - slot / 2);

    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      if (bar.value().filter(value -> Double.isFinite(value) && value > 0).isPresent()) {
        columns.add(column(bar, middle.at(i) - slot * SHARE / 2, slot * SHARE, up, bottom));
      }
    }
    List<Mark> years =
        Years.marks(bars.stream().map(Bar::period).toList(), middle, Math.max(1, yearLabels));

    return new ColumnChart(columns, TrendChart.levels(ticks, up), years, bottom + 22);
  }

  private static Column column(Bar bar, double x, double width, Scale up, int bottom) {
    double y = up.at(bar.value().get());
    double partY = up.at(bar.part());

    return new Column(
        Pixels.of(x),
        Pixels.of(y),
        Pixels.of(Math.max(0.5, width)),
        Pixels.of(Math.max(0.5, bottom - y)),
        Pixels.of(partY),
        bar.part() > 0 ? Optional.of(Pixels.of(Math.max(0.5, bottom - partY))) : Optional.empty());
  }
}
