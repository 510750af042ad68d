package blotter.notebook;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws series one below the other, with one axis of time. */
final class TrendChart {

  private static final int WIDTH = 820;
  private static final int PANEL = 230;
  private static final int MARGIN = 90;
  private static final int POINT_SIZE = 4;
  private static final float BAND = 0.22f;

  /** How far above the highest rate a band is shown, in multiples of it. */
  private static final double MOST_OF_BAND = 3;

  private static final double HEADROOM = 1.05;
  private static final Color LINE = new Color(0x0b5cad);
  private static final Color CHANGE = new Color(0xa1400b);

  private TrendChart() {}

  static Chart draw(List<TrendSeries> series) {
    if (series.isEmpty()) {
      throw new IllegalArgumentException("no series to draw");
    }

    DateAxis time = new DateAxis(null, TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    CombinedDomainXYPlot panels = new CombinedDomainXYPlot(time);
    panels.setGap(14);
    series.forEach(one -> panels.add(panel(one)));

    String title =
        series.stream().map(TrendChart::name).collect(Collectors.joining("; "))
            + ", per 1,000 documents, with 95 % intervals";
    JFreeChart chart = new JFreeChart(title, Pictures.TITLE, panels, false);
    return Pictures.of(chart, title, WIDTH, MARGIN + PANEL * series.size());
  }

  private static String name(TrendSeries series) {
    return series.measure() + " a " + series.granularity() + " (" + series.split() + ")";
  }

  private static XYPlot panel(TrendSeries series) {
    NumberAxis rate = rateAxis(series);
    XYPlot panel = new XYPlot(bands(series), null, rate, renderer(series.stretches().size()));
    panel.setBackgroundPaint(Color.WHITE);
    panel.setRangeGridlinePaint(Color.LIGHT_GRAY);
    panel.setDomainGridlinesVisible(false);
    for (LocalDate change : series.changePoints()) {
      panel.addDomainMarker(marker(change));
    }
    return panel;
  }

  /** An axis on which rates can be read: intervals of periods with few documents are cut off. */
  private static NumberAxis rateAxis(TrendSeries series) {
    double highest = highest(series, TrendSeries.Point::rate);
    double highestBound = highest(series, TrendSeries.Point::high);
    double top = highest > 0 ? Math.min(highestBound, highest * MOST_OF_BAND) : highestBound;

    boolean cut = top < highestBound;
    NumberAxis axis = new NumberAxis(series.split() + (cut ? " (bands cut)" : ""));
    if (top > 0) {
      axis.setRange(0, top * HEADROOM);
    }
    return axis;
  }

  private static double highest(TrendSeries series, ToDoubleFunction<TrendSeries.Point> figure) {
    return series.stretches().stream()
        .flatMap(List::stream)
        .mapToDouble(figure)
        .filter(value -> !Double.isNaN(value))
        .max()
        .orElse(0);
  }

  private static ValueMarker marker(LocalDate change) {
    ValueMarker marker =
        new ValueMarker(
            milliseconds(change),
            CHANGE,
            new BasicStroke(
                1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 0, new float[] {5, 4}, 0));
    marker.setLabel("new level");
    marker.setLabelPaint(CHANGE);
    marker.setLabelFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    marker.setLabelAnchor(org.jfree.chart.ui.RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(org.jfree.chart.ui.TextAnchor.TOP_LEFT);
    return marker;
  }

  private static YIntervalSeriesCollection bands(TrendSeries series) {
    YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
    for (int i = 0; i < series.stretches().size(); i++) {
      YIntervalSeries band = new YIntervalSeries(i);
      for (TrendSeries.Point point : series.stretches().get(i)) {
        double low = Double.isNaN(point.low()) ? point.rate() : point.low();
        double high = Double.isNaN(point.high()) ? point.rate() : point.high();
        band.add(milliseconds(point.begin()), point.rate(), low, high);
      }
      bands.addSeries(band);
    }
    return bands;
  }

  private static DeviationRenderer renderer(int stretches) {
    DeviationRenderer renderer = new DeviationRenderer(true, true);
    renderer.setAlpha(BAND);
    for (int i = 0; i < stretches; i++) {
      renderer.setSeriesPaint(i, LINE);
      renderer.setSeriesFillPaint(i, LINE);
      renderer.setSeriesStroke(i, new BasicStroke(2f));
      renderer.setSeriesShape(
          i,
          new java.awt.geom.Ellipse2D.Double(
              -POINT_SIZE / 2.0, -POINT_SIZE / 2.0, POINT_SIZE, POINT_SIZE));
    }
    return renderer;
  }

  private static double milliseconds(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
