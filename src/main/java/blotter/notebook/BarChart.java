package blotter.notebook;

import java.awt.Color;
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
    for (String column : rows.columns().subList(1, rows.columns().size())) {
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
    int series = rows.columns().size() - 1;
    JFreeChart chart = new JFreeChart(title, Pictures.TITLE, plot, series > 1);
    return Pictures.of(chart, title, WIDTH, MARGIN + rows.size() * (series * BAR + SPACE));
  }
}
