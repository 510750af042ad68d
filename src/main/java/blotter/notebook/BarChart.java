package blotter.notebook;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws numbers as bars that lie on their side, so that long names can be read. */
final class BarChart {

  private static final int WIDTH = 820;
  private static final int BAR = 20;
  private static final int SPACE = 14;
  private static final int MARGIN = 130;

  private BarChart() {}

  static Chart draw(String title, Rows rows) {
    if (rows.columns().size() < 2) {
      throw new IllegalArgumentException(
          "bars need a column of names and one of numbers, not " + rows.columns());
    }

    DefaultCategoryDataset numbers = new DefaultCategoryDataset();
    String names = rows.columns().get(0);
    List<String> series =
        rows.columns().stream().skip(1).filter(column -> isNumeric(rows, column)).toList();
    for (String column : series) {
      for (int row = 0; row < rows.size(); row++) {
        double number = rows.number(row, column);
        numbers.addValue(Double.isNaN(number) ? null : number, column, rows.text(row, names));
      }
    }

    BarRenderer renderer = new BarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setItemMargin(0.05);
    for (int i = 0; i < Pictures.COLOURS.size(); i++) {
      renderer.setSeriesPaint(i, Pictures.COLOURS.get(i));
    }

    CategoryPlot plot =
        new CategoryPlot(numbers, new CategoryAxis(null), new NumberAxis(null), renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    JFreeChart chart = new JFreeChart(title, Pictures.TITLE, plot, series.size() > 1);
    int height = MARGIN + rows.size() * (Math.max(1, series.size()) * BAR + SPACE);
    return Pictures.of(chart, title, WIDTH, height);
  }

  private static boolean isNumeric(Rows rows, String column) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.value(row, column) != null) {
        return rows.value(row, column) instanceof Number;
      }
    }
    return true;
  }
}
