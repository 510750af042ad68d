package blotter.findings;

import blotter.report.LadderStep;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The enforcement ladder: events of counted documents as they are told, and the incidents and
 * persons behind those that occurred.
 *
 * <p>An incident that tells of a hundred persons or more adds none: such numbers are mostly totals
 * of a programme ("since 2007 the Strike Force has charged more than 1,500"), which every release
 * repeats.
 */
record ReadLadder(TableQueries tables) {

  private static final int CROWD = 100;

  private static final String EVENTS =
      """
      SELECT rung,
        sum(CASE WHEN status = 'alleged' THEN 1 ELSE 0 END) AS alleged,
        sum(CASE WHEN status = 'occurred' THEN 1 ELSE 0 END) AS occurred,
        count(DISTINCT CASE WHEN status = 'occurred' THEN doc_id END) AS reports
      FROM (SELECT %s AS rung, e.status AS status, e.doc_id AS doc_id
        FROM events e JOIN documents d ON d.doc_id = e.doc_id
        WHERE e.status IN ('occurred', 'alleged') AND %c)
      WHERE rung IS NOT NULL GROUP BY rung ORDER BY rung
      """;

  private static final String INCIDENTS =
      """
      SELECT rung, count(*) AS incidents,
        sum(CASE WHEN people < %n THEN people ELSE 0 END) AS people,
        sum(CASE WHEN people >= %n THEN 1 ELSE 0 END) AS crowds
      FROM (SELECT %s AS rung, people
        FROM (SELECT i.type AS type, i.civil AS civil, i.people AS people, e.subtype AS subtype
          FROM incidents i JOIN events e ON e.event_id = i.event_id
          WHERE i.status = 'occurred'))
      WHERE rung IS NOT NULL GROUP BY rung ORDER BY rung
      """;

  List<LadderStep> read() {
    Map<String, QueryRow> events = byRung(EVENTS);
    Map<String, QueryRow> incidents = byRung(INCIDENTS);
    if (events.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(Rung.values())
        .map(rung -> step(rung, events.get(rung.name()), incidents.get(rung.name())))
        .toList();
  }

  private Map<String, QueryRow> byRung(String sql) {
    return tables
        .rows(
            sql.replace("%s", Rung.expression())
                .replace("%c", ReadCorpus.COUNTED)
                .replace("%n", Integer.toString(CROWD)))
        .stream()
        .collect(Collectors.toMap(row -> row.text("rung"), Function.identity()));
  }

  private static LadderStep step(Rung rung, QueryRow events, QueryRow incidents) {
    long crowds = incidents == null ? 0 : incidents.count("crowds");
    return new LadderStep(
        rung.title(),
        crowds == 0 ? rung.meaning() : rung.meaning() + " " + without(crowds),
        rung.civil(),
        events == null ? 0 : events.count("reports"),
        events == null ? 0 : events.count("alleged"),
        events == null ? 0 : events.count("occurred"),
        incidents == null ? 0 : incidents.count("incidents"),
        incidents == null ? 0 : incidents.count("people"));
  }

  private static String without(long crowds) {
    return "Persons without "
        + (crowds == 1 ? "one total" : crowds + " totals")
        + " of "
        + CROWD
        + " or more.";
  }
}
