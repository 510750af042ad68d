package blotter.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blotter.report.HeatMap.Cell;
import blotter.report.Period;
import blotter.report.chart.ColumnChart.Bar;
import blotter.report.chart.Runs.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTest {

  @Test
  void aScaleMapsItsEndsAndKeepsWhatIsOutsideAtTheEdge() {
    Scale up = new Scale(0, 10, 100, 0);

    assertThat(up.at(0)).isEqualTo(100);
    assertThat(up.at(2.5)).isEqualTo(75);
    assertThat(up.at(10)).isZero();
    assertThat(up.at(11)).isZero();
    assertThat(new Scale(3, 3, 0, 10).at(3)).isEqualTo(5);
    assertThatThrownBy(() -> new Scale(0, Double.NaN, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No domain: 0.0 to NaN");
  }

  @Test
  void ticksAreRoundAndReachTheLargestFigure() {
    assertThat(Ticks.from0(44.1, 3)).containsExactly(0.0, 20.0, 40.0, 60.0);
    assertThat(Ticks.from0(60, 3)).containsExactly(0.0, 20.0, 40.0, 60.0);
    assertThat(Ticks.from0(1000, 4)).containsExactly(0.0, 500.0, 1000.0);
    assertThat(Ticks.from0(0, 2)).containsExactly(0.0, 0.5, 1.0);
    assertThat(Ticks.from0(Double.NaN, 2)).containsExactly(0.0, 0.5, 1.0);
    assertThat(Ticks.from0(1e300, 2)).hasSizeBetween(2, 4);
  }

  @Test
  void aGapBreaksLineAndBand() {
    Runs runs =
        Runs.of(
            List.of(
                Optional.of(new Spot(0, 5, 6, 4)),
                Optional.of(new Spot(10, 6, 7, 5)),
                Optional.empty(),
                Optional.of(new Spot(30, 2, 3, 1))));

    assertThat(runs.line()).isEqualTo("M0 5L10 6M29 2h2");
    assertThat(runs.band()).isEqualTo("M0 4L10 5L10 7L0 6ZM29 1L31 1L31 3L29 3Z");
    assertThat(Runs.of(List.of(Optional.empty())).line()).isEmpty();
  }

  @Test
  void pixelsHaveOneDigitAtMost() {
    assertThat(Pixels.of(12.04)).isEqualTo("12");
    assertThat(Pixels.of(12.05)).isEqualTo("12.1");
    assertThat(Pixels.of(-0.01)).isEqualTo("0");
    assertThat(Pixels.of(100)).isEqualTo("100");
  }

  @Test
  void columnsStandOnTheGroundAndAPartIsSetApart() {
    ColumnChart chart =
        ColumnChart.of(
            List.of(
                new Bar(year(2013), Optional.of(10.0), 5),
                new Bar(year(2014), Optional.empty(), 0),
                new Bar(year(2015), Optional.of(2.0), 0)),
            0,
            30,
            0,
            100,
            2,
            2);

    assertThat(chart.columns())
        .containsExactly(
            new ColumnChart.Column("1", "0", "8", "100", "50", Optional.of("50")),
            new ColumnChart.Column("21", "80", "8", "20", "100", Optional.empty()));
    assertThat(chart.levels()).extracting(Mark::label).containsExactly("0", "5", "10");
    assertThat(chart.years())
        .containsExactly(new Mark("5", "2013"), new Mark("15", ""), new Mark("25", "2015"));
  }

  @Test
  void aLongAxisLabelsOnlySomeYears() {
    List<Period> years = IntStream.range(2000, 2020).mapToObj(ChartTest::year).toList();

    assertThat(Years.marks(years, new Scale(0, 19, 0, 190), 6))
        .hasSize(20)
        .extracting(Mark::label)
        .filteredOn(label -> !label.isEmpty())
        .containsExactly("2000", "2004", "2008", "2012", "2016");
  }

  @Test
  void onlyWhatIsSureIsShaded() {
    assertThat(Shade.of(cell(0.04, 0.01))).isEqualTo(1);
    assertThat(Shade.of(cell(0.05, 0.01))).isEqualTo(2);
    assertThat(Shade.of(cell(0.5, 0.01))).isEqualTo(5);
    assertThat(Shade.of(cell(0.5, 0.05))).isZero();
    assertThat(Shade.of(cell(-0.2, 0.01))).isZero();
    assertThat(Shade.of(new Cell(3, Optional.empty(), Optional.of(0.01)))).isZero();
    assertThat(Shade.of(new Cell(3, Optional.of(0.9), Optional.empty()))).isZero();
  }

  private static Cell cell(double npmi, double q) {
    return new Cell(10, Optional.of(npmi), Optional.of(q));
  }

  private static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Integer.toString(year));
  }
}
