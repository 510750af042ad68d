package blotter.findings;

import blotter.report.Evidence;
import blotter.report.Newcomer;
import blotter.trend.Granularity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Terms that came up near drugs, each once: in the last period in which it did, the surest. */
record ReadNewcomers(TableQueries tables, Names names, ReportRequest request) {

  private static final int MOST = 20;
  private static final int CANDIDATES = 500;

  private static final String TERMS =
      """
      SELECT n.term AS term, n.granularity AS granularity, n.period AS period,
        n.documents AS documents, n.sources AS sources, n.drugs AS drugs,
        n.first_seen AS first_seen, n.q AS q, n.doc_id AS doc_id, n.quote AS quote,
        d.source AS source, d.published AS published, d.uri AS uri
      FROM emerging n LEFT JOIN documents d ON d.doc_id = n.doc_id
      WHERE n.q < 0.05
      ORDER BY n.period DESC, n.q, n.term, n.granularity LIMIT %n
      """;

  List<Newcomer> read() {
    Set<String> seen = new HashSet<>();
    return tables.rows(TERMS.replace("%n", Integer.toString(CANDIDATES))).stream()
        .filter(row -> seen.add(row.text("term")))
        .limit(MOST)
        .map(this::newcomer)
        .toList();
  }

  private Newcomer newcomer(QueryRow row) {
    return new Newcomer(
        row.text("term"),
        ReportPeriods.of(Granularity.of(row.text("granularity")), row.day("period").orElseThrow()),
        row.count("documents"),
        row.count("sources"),
        names.drugs(row.texts("drugs")),
        row.day("first_seen").orElseThrow(),
        row.number("q").orElseThrow(),
        evidence(row));
  }

  private Optional<Evidence> evidence(QueryRow row) {
    return row.day("published")
        .map(
            published ->
                new Evidence(
                    row.text("doc_id"),
                    row.text("source"),
                    published,
                    Optional.of(row.text("uri")).filter(uri -> !uri.isEmpty()),
                    ReadIncidents.quote(row.text("quote"), request.quotes())));
  }
}
