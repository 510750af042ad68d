package blotter.notebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A series of {@code trends}, in stretches without a gap.
 *
 * @param id its id
 * @param granularity month, quarter or year
 * @param stretches periods that follow each other; between two stretches there are no documents
 * @param changePoints first days of periods in which a new level begins
 */
record TrendSeries(
    String id, String granularity, List<List<Point>> stretches, List<LocalDate> changePoints) {

  /**
   * A period.
   *
   * @param begin its first day
   * @param rate per 1,000 documents; not a number where the measure has none
   */
  record Point(LocalDate begin, double rate, double low, double high) {}

  /** What is counted. */
  String measure() {
    return id.substring(0, id.indexOf('|'));
  }

  /** What it is counted for, such as {@code drug=heroin}; {@code all} where it is not split. */
  String split() {
    int begin = id.indexOf('|', id.indexOf('|') + 1);
    return begin < 0 ? "all" : id.substring(begin + 1).replace("|", ", ");
  }

  /**
   * Reads a series.
   *
   * @throws IllegalArgumentException if the run has no such series
   */
  static TrendSeries read(RunTables tables, String id) {
    Rows series = tables.query("SELECT granularity FROM series WHERE series_id = ?", List.of(id));
    if (series.isEmpty()) {
      throw new IllegalArgumentException("no series '" + id + "' in run " + tables.run());
    }

    Rows points =
        tables.query(
            "SELECT period, rate, rate_low, rate_high FROM trends"
                + " WHERE series_id = ? AND rate IS NOT NULL ORDER BY period",
            List.of(id));
    Rows changes =
        tables.query(
            "SELECT unnest(change_points) AS change FROM series WHERE series_id = ?", List.of(id));
    String granularity = series.text(0, "granularity");
    return new TrendSeries(
        id,
        granularity,
        stretches(points, granularity),
        changes.values().stream().map(row -> day(row.get(0))).toList());
  }

  private static List<List<Point>> stretches(Rows rows, String granularity) {
    List<List<Point>> stretches = new ArrayList<>();
    List<Point> stretch = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Point point =
          new Point(
              day(rows.value(i, "period")),
              rows.number(i, "rate"),
              rows.number(i, "rate_low"),
              rows.number(i, "rate_high"));
      if (!stretch.isEmpty()
          && !next(stretch.get(stretch.size() - 1).begin(), granularity).equals(point.begin())) {
        stretches.add(stretch);
        stretch = new ArrayList<>();
      }
      stretch.add(point);
    }
    if (!stretch.isEmpty()) {
      stretches.add(stretch);
    }
    return stretches;
  }

  private static LocalDate next(LocalDate begin, String granularity) {
    return switch (granularity) {
      case "month" -> begin.plusMonths(1);
      case "quarter" -> begin.plusMonths(3);
      default -> begin.plusYears(1);
    };
  }

  private static LocalDate day(Object value) {
    return LocalDate.parse(value.toString());
  }
}
