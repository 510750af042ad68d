package blotter.report.page;

import blotter.report.Coverage;
import blotter.report.chart.ColumnChart;
import blotter.report.chart.ColumnChart.Bar;
import blotter.report.wording.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many documents each period has.
 *
 * @param columns documents, with those that repeat an earlier one set apart
 * @param description what the columns show
 */
public record CoverageChart(ColumnChart columns, String description) {

  public static final int WIDTH = 800;
  public static final int LEFT = 48;

  public static CoverageChart of(List<Coverage> coverage) {
    List<Bar> bars =
        coverage.stream()
            .map(
                period ->
                    new Bar(
                        period.period(),
                        Optional.of((double) period.documents()),
                        period.nearDuplicates()))
            .toList();

    return new CoverageChart(
        ColumnChart.of(bars, LEFT, WIDTH - 4, 8, 150, 4, 12), description(coverage));
  }

  private static String description(List<Coverage> coverage) {
    if (coverage.isEmpty()) {
      return "";
    }
    Coverage most = coverage.stream().max(Comparator.comparingLong(Coverage::documents)).get();
    Coverage fewest = coverage.stream().min(Comparator.comparingLong(Coverage::documents)).get();

    return "Counted documents from "
        + coverage.get(0).period().label()
        + " to "
        + coverage.get(coverage.size() - 1).period().label()
        + ". Most in "
        + most.period().label()
        + ", "
        + Numbers.count(most.documents())
        + "; fewest in "
        + fewest.period().label()
        + ", "
        + Numbers.count(fewest.documents())
        + ".";
  }
}
