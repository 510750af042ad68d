package blotter.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TrendChartTest {

  private static final int LINE = 0x0b5cad;

  @Test
  void aGapBreaksTheLine() throws IOException {
    List<TrendSeries.Point> points = points(0, 24);
    assertThat(columnsWithLine(List.of(points)))
        .isGreaterThan(
            columnsWithLine(List.of(points.subList(0, 6), points.subList(18, 24))) + 200);
  }

  @Test
  void theTitleSaysWhatIsCountedForWhat() {
    assertThat(chart(List.of(points(0, 3))).title())
        .isEqualTo("documents a month (drug=heroin), per 1,000 documents, with 95 % intervals");
  }

  @Test
  void aSeriesWithoutPeriodsIsAnEmptyPicture() throws IOException {
    assertThat(columnsWithLine(List.of())).isZero();
  }

  private static List<TrendSeries.Point> points(int from, int to) {
    List<TrendSeries.Point> points = new ArrayList<>();
    for (int month = from; month < to; month++) {
      points.add(new TrendSeries.Point(LocalDate.of(2020, 1, 1).plusMonths(month), 10, 8, 12));
    }
    return points;
  }

  private static Chart chart(List<List<TrendSeries.Point>> stretches) {
    return TrendChart.draw(
        List.of(
            new TrendSeries(
                "documents|month|drug=heroin",
                "month",
                stretches,
                List.of(LocalDate.of(2020, 6, 1)))));
  }

  private static int columnsWithLine(List<List<TrendSeries.Point>> stretches) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(chart(stretches).png()));
    int columns = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      boolean line = false;
      for (int y = 0; y < picture.getHeight(); y++) {
        line |= (picture.getRGB(x, y) & 0xffffff) == LINE;
      }
      columns += line ? 1 : 0;
    }
    return columns;
  }
}
