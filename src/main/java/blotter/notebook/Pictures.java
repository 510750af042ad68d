package blotter.notebook;

import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;

/** What all charts share: letters, colours, and how they become bytes. */
final class Pictures {

  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 14);

  /** Colours that the colour-blind tell apart, after Okabe and Ito (2008), darkened for white. */
  static final List<Color> COLOURS =
      List.of(
          new Color(0x0072b2),
          new Color(0xd55e00),
          new Color(0x007a5a),
          new Color(0xa34f80),
          new Color(0x8a6d00),
          new Color(0x555555));

  static {
    System.setProperty("java.awt.headless", "true");
  }

  private Pictures() {}

  static Chart of(JFreeChart chart, String title, int width, int height) {
    chart.setBackgroundPaint(Color.WHITE);
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ChartUtils.writeChartAsPNG(bytes, chart, width, height);
      return new Chart(title, bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
