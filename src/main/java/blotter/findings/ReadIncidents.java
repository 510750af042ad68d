package blotter.findings;

import blotter.report.Evidence;
import blotter.report.Incident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The incidents that were told last, with some of the texts that tell them. Those that name a drug
 * come first; where they are fewer than asked for, others fill up. What a law allows and what did
 * not happen is none.
 */
record ReadIncidents(TableQueries tables, Names names, ReportRequest request) {

  private static final String SHOWN = "status IN ('occurred', 'alleged', 'planned')";
  private static final int MOST_TEXTS = 3;
  private static final int LONGEST_QUOTE = 500;

  /** No case is planned or remembered farther from the day on which it is told. */
  private static final int YEARS_BEFORE = 100;

  private static final int YEARS_AFTER = 10;

  private static final String EVIDENCE =
      """
      SELECT incident_id, doc_id, source, published, uri, quote
      FROM (SELECT m.incident_id AS incident_id, e.doc_id AS doc_id, d.source AS source,
          d.published AS published, d.uri AS uri, e.quote AS quote,
          row_number() OVER (PARTITION BY m.incident_id
            ORDER BY CASE WHEN e.event_id = i.event_id THEN 0 ELSE 1 END,
              d.published, d.source, d.doc_id, e.event_id) AS place
        FROM event_incidents m
        JOIN incidents i ON i.incident_id = m.incident_id
        JOIN events e ON e.event_id = m.event_id
        JOIN documents d ON d.doc_id = e.doc_id
        WHERE m.incident_id IN (%s) AND %c)
      WHERE place <= %n
      ORDER BY incident_id, published, source, doc_id, place
      """;

  /** How many there are, shown or not. */
  long all() {
    return tables.rows("SELECT count(*) AS n FROM incidents WHERE " + SHOWN).get(0).count("n");
  }

  List<Incident> read() {
    List<QueryRow> rows =
        tables.rows(
            "SELECT incident_id, date_begin, date_end, type, status, civil, drugs, agencies, places,"
                + " people, grams, usd, reports, sources, first_told, last_told FROM incidents"
                + " WHERE "
                + SHOWN
                + " ORDER BY CASE WHEN size(drugs) > 0 THEN 0 ELSE 1 END, first_told DESC,"
                + " incident_id LIMIT "
                + request.incidents());
    if (rows.isEmpty()) {
      return List.of();
    }

    Map<String, List<Evidence>> evidence = evidence(rows);
    return rows.stream()
        .sorted(
            Comparator.comparing((QueryRow row) -> row.day("first_told").orElseThrow())
                .reversed()
                .thenComparing(row -> row.text("incident_id")))
        .map(row -> incident(row, evidence.getOrDefault(row.text("incident_id"), List.of())))
        .toList();
  }

  private Map<String, List<Evidence>> evidence(List<QueryRow> incidents) {
    String ids =
        incidents.stream()
            .map(row -> TableQueries.quoted(row.text("incident_id")))
            .collect(Collectors.joining(", "));
    return tables
        .rows(
            EVIDENCE
                .replace("%s", ids)
                .replace("%c", ReadCorpus.COUNTED)
                .replace("%n", Integer.toString(MOST_TEXTS)))
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.text("incident_id"),
                Collectors.mapping(this::evidence, Collectors.toList())));
  }

  private Evidence evidence(QueryRow row) {
    return new Evidence(
        row.text("doc_id"),
        row.text("source"),
        row.day("published").orElseThrow(),
        Optional.of(row.text("uri")).filter(uri -> !uri.isEmpty()),
        quote(row.text("quote"), request.quotes()));
  }

  /** A quote of at most 500 characters, if quotes are shown. */
  static Optional<String> quote(String text, boolean shown) {
    if (!shown || text.isBlank()) {
      return Optional.empty();
    }
    int length = text.codePointCount(0, text.length());
    return Optional.of(
        length <= LONGEST_QUOTE
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + " …");
  }

  private Incident incident(QueryRow row, List<Evidence> evidence) {
    boolean dated = isCredible(row);
    return new Incident(
        row.text("incident_id"),
        row.day("date_begin").filter(day -> dated),
        row.day("date_end").filter(day -> dated),
        EventNames.one(row.text("type"), row.is("civil")),
        row.text("status"),
        row.is("civil"),
        names.drugs(row.texts("drugs")),
        names.agencies(row.texts("agencies")),
        names.places(row.texts("places")),
        row.whole("people"),
        row.number("grams"),
        row.number("usd"),
        row.count("reports"),
        row.count("sources"),
        evidence.stream().sorted(Comparator.comparing(Evidence::published)).toList());
  }

  /**
   * Whether an incident can have been on its days. What occurred cannot begin after the last text
   * that tells it; slips such as 1010 for 2010 lie too far away.
   */
  private static boolean isCredible(QueryRow row) {
    Optional<LocalDate> begin = row.day("date_begin");
    Optional<LocalDate> told = row.day("last_told");
    if (begin.isEmpty() || told.isEmpty()) {
      return true;
    }
    LocalDate latest =
        row.text("status").equals("planned") ? told.get().plusYears(YEARS_AFTER) : told.get();
    return !begin.get().isAfter(latest)
        && !begin.get().isBefore(told.get().minusYears(YEARS_BEFORE));
  }
}
