package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts and dispersion of keyness, counted once more from sentences in another way. */
class KeynessIT {

  private static final String COUNTED =
      "counted AS (SELECT doc_id, year, source, tokens, labels FROM $documents WHERE language = 'en'"
          + " AND duplicate_of IS NULL),";

  @TempDir private static Path out;

  @BeforeAll
  static void run() {
    run("ingest", "--corpus", Corpora.SEEDS.toString());
    run("annotate");
    run(
        "keyness",
        "--min-documents",
        "3",
        "--contrast",
        "drugs",
        "--contrast",
        "years",
        "--contrast",
        "drug=opioid",
        "--contrast",
        "agency=us.doj.fbi:us.doj.dea",
        "--contrast",
        "year=2014:2010",
        "--contrast",
        "source=nowhere",
        "--contrast",
        "agency=us.nobody:us.doj.fbi");
  }

  private static void run(String job, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = job;
    arguments[1] = "--out";
    arguments[2] = out.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    assertThat(Jobs.run(arguments)).isEqualTo(new Jobs.Result(0, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "drugs; doc_id IN (SELECT doc_id FROM $mentions WHERE kind = 'drug'); true",
        "drug=opioid; doc_id IN (SELECT doc_id FROM $mentions WHERE kind = 'drug' AND"
            + " list_contains(string_split(path, '.'), 'opioid')); true",
        "year=2012; year = 2012; year IN (2011, 2012)",
        "year=2014:2010; year = 2014; year IN (2010, 2014)",
        "agency=us.doj.fbi:us.doj.dea;"
            + " doc_id IN (SELECT doc_id FROM $mentions WHERE entity_id = 'us.doj.fbi');"
            + " (doc_id IN (SELECT doc_id FROM $mentions WHERE entity_id = 'us.doj.fbi'))"
            + " <> (doc_id IN (SELECT doc_id FROM $mentions WHERE entity_id = 'us.doj.dea'))"
      })
  void wordsAreCountedAndSpreadAsInAllTheirDocuments(String contrast, String left, String part) {
    String query =
        "WITH "
            + COUNTED
            + " sides AS (SELECT doc_id, tokens, ("
            + left
            + ") AS l, ("
            + part
            + ") AS compared FROM counted), words AS (SELECT doc_id, unnest(tokens) AS term,"
            + " unnest(list_transform(tokens, (x, i) -> list_contains(names, i - 1))) AS name FROM"
            + " $sentences), found AS (SELECT doc_id, term, count(*) AS n FROM words WHERE NOT name AND"
            + " regexp_matches(term, '^\\p{L}') AND length(term) BETWEEN 2 AND 40 AND doc_id IN (SELECT"
            + " doc_id FROM counted) GROUP BY ALL), kept AS (SELECT term FROM found GROUP BY term HAVING"
            + " count(*) >= 3), totals AS (SELECT l, sum(tokens) AS tokens, count(*) AS documents FROM"
            + " sides WHERE compared GROUP BY l), pairs AS (SELECT l, term, s.tokens AS here,"
            + " coalesce(n, 0) AS n FROM sides s CROSS JOIN kept LEFT JOIN found USING (doc_id, term)"
            + " WHERE compared), sums AS (SELECT l, term, sum(n) AS n, count(*) FILTER (n > 0) AS"
            + " documents FROM pairs GROUP BY ALL), spread AS (SELECT l, term, sum(abs(here / t.tokens -"
            + " p.n / u.n)) / 2 AS dp FROM pairs p JOIN totals t USING (l) JOIN sums u USING (l, term)"
            + " WHERE u.n > 0 GROUP BY ALL), expected AS (SELECT a.term, a.n, x.tokens, a.documents,"
            + " x.documents AS all_left, b.n AS other_n, y.tokens AS other_tokens, b.documents AS"
            + " other_documents, y.documents AS all_right, coalesce(CASE WHEN a.n * y.tokens >= b.n *"
            + " x.tokens THEN c.dp ELSE d.dp END, -1) AS dp FROM sums a JOIN sums b USING (term) JOIN"
            + " totals x ON x.l JOIN totals y ON NOT y.l LEFT JOIN spread c ON c.term = a.term AND c.l"
            + " LEFT JOIN spread d ON d.term = a.term AND NOT d.l WHERE a.l AND NOT b.l AND a.n + b.n >"
            + " 0), given AS (SELECT * FROM $keyness WHERE contrast = '"
            + contrast
            + "' AND NOT contains(term, ' ')) SELECT count(g.term) > 200, count(*) FILTER (g.term IS NULL"
            + " OR e.term IS NULL OR e.n <> g.n OR e.tokens <> g.tokens OR e.documents <> g.documents OR"
            + " all_left <> documents_total OR e.other_n <> g.other_n OR e.other_tokens <>"
            + " g.other_tokens OR e.other_documents <> g.other_documents OR all_right <>"
            + " other_documents_total OR abs(dp - dispersion) > 1e-9) FROM expected e FULL JOIN given g"
            + " USING (term)";

    assertThat(Duck.rows(out, query)).containsExactly("true|0");
  }

  @Test
  void everyYearIsComparedWithTheOneBefore() {
    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT contrast FROM $keyness WHERE contrast LIKE 'year=%' AND NOT"
                    + " contains(contrast, ':') ORDER BY 1"))
        .containsExactly("year=2010", "year=2011", "year=2012", "year=2013", "year=2014");
  }

  @Test
  void aContrastWithoutDocumentsOnOneSideHasNoRows() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $keyness WHERE contrast LIKE 'source=%' OR contains(contrast,"
                    + " 'nobody')"))
        .isZero();
  }

  @Test
  void testedTermsMakeAFamilyAndOthersHaveAReason() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $keyness WHERE (p IS NULL) <> (q IS NULL) OR (p IS NULL) <> (family"
                    + " IS NULL) OR q < p OR q > 1 OR g2 < 0 OR (p IS NULL AND reason IS NULL) OR family"
                    + " <> contrast OR dispersion < 0 OR dispersion > 1"))
        .isZero();
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM (SELECT contrast, max(family_size) AS size, count(p) AS tests FROM"
                    + " $keyness GROUP BY contrast) WHERE size <> tests"))
        .isZero();
    assertThat(Duck.rows(out, "SELECT DISTINCT reason FROM $keyness WHERE reason IS NOT NULL"))
        .isEqualTo(List.of("too few counts"));
  }

  @Test
  void whatIsMentionedOnTheLeftIsKeyThere() {
    assertThat(
            Duck.rows(
                out, "SELECT term FROM $keyness WHERE contrast = 'drugs' ORDER BY z DESC LIMIT 20"))
        .contains("cocaine");
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $keyness WHERE sign(z) <> sign(log_ratio) AND abs(z) > 1e-9"))
        .isZero();
  }
}
