package blotter.report.chart;

import blotter.report.DrugTrend;
import blotter.report.DrugTrend.Point;
import blotter.report.Period;
import blotter.report.wording.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What the chart of a trend shows, for those who do not see it. */
public final class TrendDescription {

  private static final int MOST_ALERTS = 6;

  private TrendDescription() {}

  public static String of(DrugTrend drug) {
    List<Point> rated = drug.points().stream().filter(p -> p.rate().isPresent()).toList();
    if (rated.isEmpty()) {
      return "No period has documents.";
    }
    Point first = rated.get(0);
    Point last = rated.get(rated.size() - 1);
    Point top = rated.stream().max(Comparator.comparingDouble(p -> p.rate().get().value())).get();

    return "Documents that name "
        + drug.drug()
        + " per 1,000, from "
        + at(first)
        + " to "
        + at(last)
        + "; most in "
        + top.period().label()
        + ", "
        + Numbers.decimal(top.rate().get().value())
        + "."
        + gaps(drug.points().size() - rated.size())
        + changes(drug.changePoints())
        + alerts(drug.points());
  }

  /** The periods by name, parted by commas. */
  public static String labels(List<Period> periods) {
    return periods.stream().map(Period::label).collect(Collectors.joining(", "));
  }

  private static String at(Point point) {
    return Numbers.interval(point.rate()) + " in " + point.period().label();
  }

  private static String gaps(int gaps) {
    return gaps == 0
        ? ""
        : " "
            + Numbers.count(gaps, "period has", "periods have")
            + " no document: the line breaks.";
  }

  private static String changes(List<Period> changes) {
    return changes.isEmpty()
        ? " No new level was found."
        : " A new level begins in " + labels(changes) + ".";
  }

  private static String alerts(List<Point> points) {
    List<String> alerts =
        points.stream().filter(Point::alert).map(p -> p.period().label()).toList();
    if (alerts.isEmpty()) {
      return "";
    }
    String named = alerts.stream().limit(MOST_ALERTS).collect(Collectors.joining(", "));
    String more =
        alerts.size() > MOST_ALERTS ? " and " + (alerts.size() - MOST_ALERTS) + " more" : "";

    return " More than expected in " + named + more + ".";
  }
}
