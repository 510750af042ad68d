package blotter.report.chart;

import blotter.report.DrugTrend;
import blotter.report.DrugTrend.Point;
import blotter.report.Interval;
import blotter.report.Period;
import blotter.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The trend of a drug: rates with their band, gaps where there was no document, a rule where a new
 * level begins, a ring where there was more than expected.
 *
 * @param line data of the path of rates
 * @param band data of the path of intervals
 * @param changes where new levels begin, labelled with their period
 * @param alerts places of alerts
 * @param levels marks of the vertical axis
 * @param years marks of the horizontal axis
 */
public record TrendChart(
    String line,
    String band,
    List<Mark> changes,
    List<Place> alerts,
    List<Mark> levels,
    List<Mark> years) {

  public static final int WIDTH = 320;
  public static final int HEIGHT = 160;
  public static final int LEFT = 36;
  public static final int RIGHT = WIDTH - 8;
  public static final int TOP = 14;
  public static final int BOTTOM = HEIGHT - 22;

  /** A band may reach up to this many times the largest rate before it is cut. */
  private static final double HEADROOM = 2;

  /** A point, in pixels. */
  public record Place(String x, String y) {}

  public static TrendChart of(DrugTrend drug) {
    List<Point> points = drug.points();
    Scale across = new Scale(0, Math.max(1, points.size() - 1), LEFT + 4, RIGHT - 4);
    List<Double> ticks = Ticks.from0(largest(points), 3);
    double top = ticks.get(ticks.size() - 1);
    Scale up = new Scale(0, top, BOTTOM, TOP);

    List<Optional<Runs.Spot>> spots = new ArrayList<>();
    List<Place> alerts = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      double x = across.at(i);
      Optional<Interval> rate = points.get(i).rate().filter(TrendChart::isFinite);
      spots.add(rate.map(r -> new Runs.Spot(x, up.at(r.value()), up.at(r.low()), up.at(r.high()))));
      if (points.get(i).alert() && rate.isPresent()) {
        alerts.add(new Place(Pixels.of(x), Pixels.of(up.at(rate.get().value()))));
      }
    }
    Runs runs = Runs.of(spots);
    List<Period> periods = points.stream().map(Point::period).toList();

    return new TrendChart(
        runs.line(),
        runs.band(),
        changes(drug.changePoints(), periods, across),
        alerts,
        levels(ticks, up),
        Years.marks(periods, across, 6));
  }

  /** What is marked at a point, in words; empty where nothing is. */
  public static String note(DrugTrend drug, Point point) {
    boolean change =
        drug.changePoints().stream()
            .anyMatch(period -> period.begin().equals(point.period().begin()));
    if (point.rate().isEmpty()) {
      return "no documents";
    }
    return change && point.alert()
        ? "new level; more than expected"
        : change ? "new level" : point.alert() ? "more than expected" : "";
  }

  static List<Mark> levels(List<Double> ticks, Scale up) {
    return ticks.stream()
        .map(
            tick ->
                new Mark(
                    Pixels.of(up.at(tick)), tick == 0 ? "0" : Numbers.fixed(tick, places(tick))))
        .toList();
  }

  private static int places(double tick) {
    int places = 0;
    for (double rest = tick; places < 6 && Math.abs(rest - Math.rint(rest)) > 1e-6; rest *= 10) {
      places++;
    }
    return places;
  }

  private static boolean isFinite(Interval rate) {
    return Double.isFinite(rate.value())
        && Double.isFinite(rate.low())
        && Double.isFinite(rate.high());
  }

  private static double largest(List<Point> points) {
    double rate = 0;
    double high = 0;
    for (Point point : points) {
      if (point.rate().filter(TrendChart::isFinite).isPresent()) {
        rate = Math.max(rate, point.rate().get().value());
        high = Math.max(high, point.rate().get().high());
      }
    }
    return rate > 0 ? Math.min(high, HEADROOM * rate) : high;
  }

  private static List<Mark> changes(List<Period> changes, List<Period> periods, Scale across) {
    List<Mark> marks = new ArrayList<>();
    for (Period change : changes) {
      for (int i = 0; i < periods.size(); i++) {
        if (periods.get(i).begin().equals(change.begin())) {
          marks.add(new Mark(Pixels.of(across.at(Math.max(0, i - 0.5))), change.label()));
        }
      }
    }
    return marks;
  }
}
