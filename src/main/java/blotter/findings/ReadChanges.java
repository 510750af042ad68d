package blotter.findings;

import blotter.findings.ChangeCandidate.Kind;
import blotter.report.Change;
import blotter.report.Interval;
import blotter.trend.Granularity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Series of drugs, agencies and kinds of events that rose or fell, as headlines. */
record ReadChanges(TableQueries tables, Names names, Granularity granularity) {

  private static final int MOST_CANDIDATES = 200;
  private static final double THOUSAND = 1000.0;
  private static final double MOST_OF_A_CLASS = 0.8;

  List<Change> read() {
    List<QueryRow> rows = series();
    if (rows.isEmpty()) {
      return List.of();
    }

    Map<String, List<QueryRow>> periods =
        tables
            .rows(
                "SELECT series_id, period, n, exposure FROM trends WHERE series_id IN ("
                    + rows.stream()
                        .map(row -> TableQueries.quoted(row.text("series_id")))
                        .collect(Collectors.joining(", "))
                    + ") ORDER BY series_id, period")
            .stream()
            .collect(Collectors.groupingBy(row -> row.text("series_id")));
    Map<String, Long> drugs = drugs();
    List<ChangeCandidate> candidates =
        rows.stream()
            .filter(row -> periods.containsKey(row.text("series_id")))
            .filter(row -> !isToldByADrug(row, drugs))
            .map(row -> candidate(row, periods.get(row.text("series_id"))))
            .toList();
    return ChooseChanges.of(candidates).stream()
        .map(chosen -> change(chosen, periods.get(chosen.id())))
        .toList();
  }

  /**
   * Series with a trend. Of events one measure, the last by name: incidents if {@code trends} was
   * asked for them, else events or documents.
   */
  private List<QueryRow> series() {
    return tables.rows(
        """
        SELECT series_id, measure, drug, drug_class, agency, event_type, status, total, tau, q,
          family_size, apc, apc_low, apc_high
        FROM series
        WHERE granularity = %s AND q < 0.05 AND tau IS NOT NULL AND total >= 20 AND place IS NULL
          AND ((measure = 'documents' AND event_type IS NULL
              AND (agency IS NULL OR (drug IS NULL AND drug_class IS NULL)))
            OR (measure = (SELECT max(measure) FROM series
                WHERE event_type IS NOT NULL AND measure IN ('documents', 'events', 'incidents'))
              AND event_type IS NOT NULL AND drug IS NULL AND agency IS NULL
              AND status IN ('occurred', 'alleged')))
        ORDER BY q, total DESC, series_id LIMIT %d
        """
            .replace("%s", TableQueries.quoted(granularity.text()))
            .replace("%d", Integer.toString(MOST_CANDIDATES)));
  }

  /** Documents that name each drug. */
  private Map<String, Long> drugs() {
    return tables
        .rows(
            "SELECT drug, total FROM series WHERE measure = 'documents' AND event_type IS NULL"
                + " AND drug IS NOT NULL AND agency IS NULL AND place IS NULL AND granularity = "
                + TableQueries.quoted(granularity.text()))
        .stream()
        .collect(Collectors.toMap(row -> row.text("drug"), row -> row.count("total")));
  }

  private ChangeCandidate candidate(QueryRow row, List<QueryRow> periods) {
    Kind kind = kind(row);
    return new ChangeCandidate(
        row.text("series_id"),
        kind,
        path(kind, row),
        subject(kind, row),
        counted(kind, row),
        row.count("total"),
        row.number("tau").orElseThrow(),
        row.number("q").orElseThrow(),
        row.count("family_size"),
        percent(row),
        periods.stream().map(period -> period.count("n")).toList(),
        periods.stream().map(period -> period.count("exposure")).toList());
  }

  private static Kind kind(QueryRow row) {
    if (!row.text("event_type").isEmpty()) {
      return Kind.EVENT;
    }
    return row.text("agency").isEmpty() ? Kind.DRUG : Kind.AGENCY;
  }

  /** Whether one drug makes most of a class: then it has the headline, if there is one. */
  private boolean isToldByADrug(QueryRow row, Map<String, Long> drugs) {
    String drugClass = row.text("drug_class");
    return !drugClass.isEmpty()
        && drugs.entrySet().stream()
            .anyMatch(
                drug ->
                    drug.getValue() >= MOST_OF_A_CLASS * row.count("total")
                        && names.drugPath(drug.getKey()).contains(drugClass));
  }

  private List<String> path(Kind kind, QueryRow row) {
    return switch (kind) {
      case DRUG -> names.drugPath(isClass(row) ? row.text("drug_class") : row.text("drug"));
      case AGENCY -> List.of(row.text("agency").split("\\.", -1));
      case EVENT -> List.of(row.text("event_type"));
    };
  }

  private String subject(Kind kind, QueryRow row) {
    return switch (kind) {
      case DRUG ->
          isClass(row) ? names.drugClass(row.text("drug_class")) : names.drug(row.text("drug"));
      case AGENCY -> names.agency(row.text("agency"));
      case EVENT -> EventNames.many(row.text("event_type"));
    };
  }

  private static boolean isClass(QueryRow row) {
    return row.text("drug").isEmpty();
  }

  private static String counted(Kind kind, QueryRow row) {
    if (kind != Kind.EVENT) {
      return kind == Kind.DRUG && isClass(row)
          ? "documents that name one of them"
          : "documents that name it";
    }
    String status = row.text("status").equals("alleged") ? " that are alleged" : "";
    return switch (row.text("measure")) {
      case "documents" -> "documents that tell of them" + status;
      case "events" -> "events, as documents tell them" + status;
      default -> "incidents first told" + status;
    };
  }

  static Optional<Interval> percent(QueryRow row) {
    return row.number("apc")
        .flatMap(
            value ->
                row.number("apc_low")
                    .flatMap(
                        low -> row.number("apc_high").map(high -> new Interval(value, low, high))));
  }

  private Change change(ChangeCandidate chosen, List<QueryRow> periods) {
    int ends = Math.max(1, Math.min(granularity.periodsPerYear(), periods.size() / 2));
    List<QueryRow> first = periods.subList(0, ends);
    List<QueryRow> last = periods.subList(periods.size() - ends, periods.size());
    return new Change(
        chosen.subject(),
        chosen.counted(),
        chosen.annualPercent(),
        chosen.tau(),
        chosen.q(),
        chosen.familySize(),
        ReportPeriods.span(granularity, day(first, 0), day(first, ends - 1)),
        ReportPeriods.span(granularity, day(last, 0), day(last, ends - 1)),
        rate(first),
        rate(last));
  }

  private static LocalDate day(List<QueryRow> periods, int at) {
    return periods.get(at).day("period").orElseThrow();
  }

  private static double rate(List<QueryRow> periods) {
    long exposure = sum(periods, row -> row.count("exposure"));
    return exposure == 0 ? 0 : sum(periods, row -> row.count("n")) * THOUSAND / exposure;
  }

  private static long sum(List<QueryRow> periods, ToLongFunction<QueryRow> count) {
    return periods.stream().mapToLong(count).sum();
  }
}
