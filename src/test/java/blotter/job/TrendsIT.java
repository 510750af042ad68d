package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import blotter.trend.BenjaminiHochberg;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is counted and computed of the seed corpus over time. */
class TrendsIT {

  private final Path out = SeedTables.out();

  @Test
  void seriesOfEventsCountWhatEventsSay() {
    String counted = "FROM $events e JOIN $documents d USING (doc_id) WHERE d.duplicate_of IS NULL";

    assertThat(total("events|year|event_type=arrest|status=occurred"))
        .isEqualTo(
            Duck.number(
                out, "SELECT count(*) " + counted + " AND type = 'arrest' AND status = 'occurred'"))
        .isPositive();
    assertThat(total("people|month|event_type=sentence|status=occurred"))
        .isEqualTo(
            Duck.number(
                out,
                "SELECT sum(people) FROM $incidents"
                    + " WHERE type = 'sentence' AND status = 'occurred'"));
    assertThat(total("months|year|event_type=sentence|status=occurred"))
        .isEqualTo(
            Duck.number(
                out,
                "SELECT sum(len(months)) FROM $incidents"
                    + " WHERE type = 'sentence' AND status = 'occurred'"));
    assertThat(total("incidents|month|event_type=plea|status=occurred"))
        .isEqualTo(
            Duck.number(
                out, "SELECT count(*) FROM $incidents WHERE type = 'plea' AND status = 'occurred'"))
        .isPositive();
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $trends WHERE series_id LIKE 'months|%' AND n > 0"
                    + " AND NOT (lower_quartile <= median AND median <= upper_quartile)"))
        .isZero();
    assertThat(
            Duck.number(
                out, "SELECT count(*) FROM $series WHERE (event_type IS NULL) <> (status IS NULL)"))
        .as("no series adds statuses up")
        .isZero();
  }

  @Test
  void trendsCountWhatMentionsSay() {
    String counted =
        "FROM $mentions m JOIN $documents d USING (doc_id) WHERE d.duplicate_of IS NULL"
            + " AND m.entity_id = 'heroin'";

    assertThat(total("documents|month|drug=heroin"))
        .isEqualTo(Duck.number(out, "SELECT count(DISTINCT doc_id) " + counted))
        .isPositive();
    assertThat(total("mentions|year|drug=heroin"))
        .isEqualTo(Duck.number(out, "SELECT count(*) " + counted));
    assertThat(total("documents|quarter|drug_class=opioid"))
        .isGreaterThanOrEqualTo(total("documents|quarter|drug=heroin"));
    assertThat(total("documents|year|drug=heroin|agency=us.doj.dea")).isPositive();
  }

  @Test
  void aPeriodWithDocumentsHasARowAlsoWhereTheCountIsZero() {
    long periods =
        Duck.number(out, "SELECT count(DISTINCT date_trunc('month', published)) FROM $documents");

    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT n FROM (SELECT count(*) AS n FROM $trends WHERE series_id LIKE"
                    + " '%|month|%' GROUP BY series_id)"))
        .containsExactly(Long.toString(periods));
    assertThat(Duck.number(out, "SELECT count(*) FROM $trends WHERE exposure = 0")).isZero();
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $trends WHERE NOT (rate_low <= rate AND rate <= rate_high)"
                    + " OR (n = 0 AND rate_low <> 0)"))
        .isZero();
  }

  @Test
  void aPeriodWithoutDocumentsHasNoRow() {
    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT period FROM $trends WHERE series_id LIKE '%|year|%'"
                    + " AND period > DATE '2013-01-01' ORDER BY 1"))
        .containsExactly("2014-01-01", "2018-01-01");
  }

  @Test
  void ratesOfAllSeriesShareTheirDenominators() {
    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT s.granularity, t.period, t.exposure, t.tokens"
                    + " FROM $trends t JOIN $series s USING (series_id) ORDER BY 1, 2"))
        .isEqualTo(
            Duck.rows(
                out,
                "SELECT g, CAST(date_trunc(g, published) AS DATE) AS period, count(*), sum(tokens)"
                    + " FROM $documents, unnest(['month', 'quarter', 'year']) AS of(g)"
                    + " WHERE language = 'en' AND duplicate_of IS NULL"
                    + " GROUP BY 1, 2 ORDER BY 1, 2"));
  }

  @Test
  void countsHaveARatePerMillionTokensAndSumsHaveNone() {
    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT measure FROM $trends JOIN $series USING (series_id)"
                    + " WHERE per_million IS NOT NULL ORDER BY 1"))
        .containsExactly("documents", "events", "incidents", "mentions");
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $trends WHERE abs(per_million - n * 1e6 / tokens) > 1e-6"
                    + " OR NOT (per_million_low <= per_million AND per_million <= per_million_high)"
                    + " OR abs(per_million_high * tokens / 1e6 - rate_high * exposure / 1e3) > 1e-6"))
        .isZero();
  }

  @Test
  void aFigureThatIsMissingHasItsReason() {
    for (String figure : List.of("tau", "sen_slope", "apc", "aapc", "change_points", "bursts")) {
      assertThat(
              Duck.number(
                  out,
                  "SELECT count(*) FROM $series WHERE ("
                      + figure
                      + " IS NULL) <> coalesce(contains('; ' || reason, '; "
                      + figure
                      + ": '), false)"))
          .as(figure)
          .isZero();
    }
    assertThat(Duck.number(out, "SELECT count(tau) * count(apc) FROM $series")).isPositive();
  }

  @Test
  void testsAreCorrectedOverTheirFamily() {
    for (String table : List.of("series", "cooccurrence")) {
      Map<String, List<String[]>> families =
          Duck.rows(
                  out,
                  "SELECT replace(family, '|', ' '), family_size, p, q FROM $"
                      + table
                      + " WHERE p IS NOT NULL")
              .stream()
              .map(row -> row.split("\\|"))
              .collect(Collectors.groupingBy(row -> row[0]));

      assertThat(families).isNotEmpty();
      families.forEach(
          (family, tests) -> {
            double[] p = tests.stream().mapToDouble(row -> Double.parseDouble(row[2])).toArray();
            double[] q = tests.stream().mapToDouble(row -> Double.parseDouble(row[3])).toArray();
            assertThat(q).as(family).containsExactly(BenjaminiHochberg.adjust(p), within(1e-12));
            assertThat(tests).allMatch(row -> row[1].equals(String.valueOf(tests.size())));
          });
    }
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $series WHERE (p IS NULL) <> (q IS NULL) OR (p IS NULL) <>"
                    + " (family IS NULL)"))
        .isZero();
  }

  @Test
  void typesOfEventsAreAmongWhatStandsTogether() {
    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT left_kind FROM $cooccurrence UNION SELECT right_kind FROM $cooccurrence ORDER BY 1"))
        .containsExactly("agency", "drug", "event");
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM (SELECT date_trunc('month', d.published) AS period, e.type,"
                    + " count(DISTINCT d.doc_id) AS n FROM $events e JOIN $documents d USING (doc_id)"
                    + " WHERE e.status = 'occurred' AND d.language = 'en' AND d.duplicate_of IS NULL"
                    + " GROUP BY ALL) t JOIN $cooccurrence c ON c.granularity = 'month' AND c.period ="
                    + " t.period AND c.left_id = 'event:' || t.type WHERE c.left_n <> t.n"))
        .isZero();
  }

  @Test
  void cooccurrenceIsNeverMoreThanItsParts() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $cooccurrence WHERE joint > least(left_n, right_n)"
                    + " OR greatest(left_n, right_n) > documents OR left_id >= right_id"))
        .isZero();
  }

  private long total(String series) {
    return Duck.number(out, "SELECT total FROM $series WHERE series_id = '" + series + "'");
  }
}
