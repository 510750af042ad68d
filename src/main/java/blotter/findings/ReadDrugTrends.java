package blotter.findings;

import blotter.report.DrugTrend;
import blotter.report.DrugTrend.Point;
import blotter.report.Interval;
import blotter.report.Period;
import blotter.trend.Granularity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The drugs that most documents name, period by period. */
record ReadDrugTrends(TableQueries tables, Names names, Granularity granularity) {

  private static final int MOST = 12;
  private static final List<String> TOLD_REASONS = List.of("tau", "apc");

  List<DrugTrend> read() {
    List<QueryRow> series =
        tables.rows(
            """
            SELECT series_id, drug, total, first_period, last_period, tau, q, apc, apc_low,
              apc_high, reason
            FROM series
            WHERE granularity = %s AND measure = 'documents' AND event_type IS NULL
              AND drug IS NOT NULL AND agency IS NULL AND place IS NULL AND total > 0
            ORDER BY total DESC, drug LIMIT %d
            """
                .replace("%s", TableQueries.quoted(granularity.text()))
                .replace("%d", Integer.toString(MOST)));
    if (series.isEmpty()) {
      return List.of();
    }

    String ids =
        series.stream()
            .map(row -> TableQueries.quoted(row.text("series_id")))
            .collect(Collectors.joining(", "));
    Map<String, List<QueryRow>> periods =
        bySeries(
            "SELECT series_id, period, n, exposure, rate, rate_low, rate_high, alert FROM trends"
                + " WHERE series_id IN ("
                + ids
                + ") ORDER BY series_id, period");
    Map<String, List<QueryRow>> changes = changePoints(ids);
    return series.stream()
        .map(
            row ->
                trend(
                    row,
                    periods.getOrDefault(row.text("series_id"), List.of()),
                    changes.getOrDefault(row.text("series_id"), List.of())))
        .toList();
  }

  /** A new level begins in a period of the series that its change points hold. */
  private Map<String, List<QueryRow>> changePoints(String ids) {
    return bySeries(
        "SELECT s.series_id AS series_id, t.period AS period FROM series s"
            + " JOIN trends t ON t.series_id = s.series_id"
            + " AND array_contains(s.change_points, t.period) WHERE s.series_id IN ("
            + ids
            + ") ORDER BY series_id, period");
  }

  private Map<String, List<QueryRow>> bySeries(String sql) {
    return tables.rows(sql).stream().collect(Collectors.groupingBy(row -> row.text("series_id")));
  }

  private DrugTrend trend(QueryRow series, List<QueryRow> periods, List<QueryRow> changes) {
    String drug = series.text("drug");
    return new DrugTrend(
        names.drug(drug),
        names.widestClass(drug),
        series.count("total"),
        points(
            series.day("first_period").orElseThrow(),
            series.day("last_period").orElseThrow(),
            periods),
        changes.stream().map(row -> period(row.day("period").orElseThrow())).toList(),
        series.number("q"),
        ReadChanges.percent(series),
        reason(series.text("reason")));
  }

  /** A point for every period, also for those without documents, which have no row. */
  private List<Point> points(LocalDate first, LocalDate last, List<QueryRow> periods) {
    Map<LocalDate, QueryRow> rows =
        periods.stream()
            .collect(Collectors.toMap(row -> row.day("period").orElseThrow(), Function.identity()));
    List<Point> points = new ArrayList<>();
    for (int at = granularity.index(first); at <= granularity.index(last); at++) {
      LocalDate begin = granularity.firstDay(at);
      points.add(
          rows.containsKey(begin)
              ? point(begin, rows.get(begin))
              : new Point(period(begin), 0, 0, Optional.empty(), false));
    }
    return points;
  }

  private Point point(LocalDate begin, QueryRow row) {
    Optional<Interval> rate =
        row.number("rate")
            .flatMap(
                value ->
                    row.number("rate_low")
                        .flatMap(
                            low ->
                                row.number("rate_high")
                                    .map(high -> new Interval(value, low, high))));
    return new Point(period(begin), row.count("n"), row.count("exposure"), rate, row.is("alert"));
  }

  private Period period(LocalDate begin) {
    return ReportPeriods.of(granularity, begin);
  }

  /** Why there is no test or no yearly change: the first of both reasons. */
  static String reason(String reasons) {
    return Arrays.stream(reasons.split("; ", -1))
        .map(each -> each.split(": ", 2))
        .filter(each -> each.length == 2 && TOLD_REASONS.contains(each[0]))
        .map(each -> each[1])
        .findFirst()
        .orElse("");
  }
}
