package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.benchmark.NewcomerCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the job finds among planted terms of which one kind is new near drugs. */
class EmergingIT {

  private static final int TERMS = 6;

  private static final String JUDGED =
      "WITH truth AS (SELECT * FROM read_json('%s')), words AS (SELECT kind, quarter,"
          + " unnest(string_split(term, ' ')) AS word, term AS planted FROM truth), told AS (SELECT *,"
          + " unnest(string_split(term, ' ')) AS word FROM $emerging), judged AS (SELECT"
          + " t.granularity, t.period, t.term, min(w.kind) AS kind, min(w.planted) AS planted,"
          + " min(w.quarter) AS quarter FROM told t LEFT JOIN words w USING (word) GROUP BY ALL) ";

  @TempDir private static Path folder;
  private static Path out;

  @BeforeAll
  static void run() throws IOException {
    NewcomerCorpus.write(folder.resolve("corpus"), TERMS, 12, 1);
    out = folder.resolve("out");
    run("ingest", "--corpus", folder.resolve("corpus").toString());
    run("annotate");
    run("duplicates");
    run("emerging");
  }

  private static void run(String job, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = job;
    arguments[1] = "--out";
    arguments[2] = out.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    assertThat(Jobs.run(arguments)).isEqualTo(new Jobs.Result(0, ""));
  }

  private static List<String> judged(String query) {
    Path truth = folder.resolve("corpus-truth.jsonl");
    return Duck.rows(out, JUDGED.replace("%s", truth.toString()) + query);
  }

  @Test
  void newcomersAreFoundWithinTwoQuarters() {
    List<String> found =
        judged(
            "SELECT count(DISTINCT planted) FROM judged WHERE granularity = 'quarter' AND kind ="
                + " 'NEWCOMER' AND period <= quarter + INTERVAL 3 MONTH AND period >= quarter");

    assertThat(Integer.parseInt(found.get(0))).isGreaterThanOrEqualTo(TERMS - 1);
  }

  @Test
  void fourOfFiveRowsAreNewcomers() {
    List<String> share =
        judged(
            "SELECT granularity, count(*) FILTER (kind = 'NEWCOMER') / count(*) >= 0.8 FROM judged"
                + " GROUP BY granularity ORDER BY granularity");

    assertThat(share).containsExactly("quarter|true", "year|true");
  }

  @Test
  void whatIsOfOneSourceOneStoryOrOneSeasonIsNotNew() {
    assertThat(
            judged(
                "SELECT kind, term, period FROM judged WHERE kind IN ('ONE_SOURCE', 'ONE_STORY',"
                    + " 'SEASONAL', 'JOINING', 'RETURNING')"))
        .isEmpty();
  }

  @Test
  void aTermOfTwoWordsIsOneRow() {
    assertThat(
            judged(
                "SELECT planted, granularity, period FROM judged WHERE kind = 'NEWCOMER' AND"
                    + " contains(planted, ' ') GROUP BY ALL HAVING count(*) > 1"))
        .isEmpty();
    assertThat(
            judged(
                "SELECT count(DISTINCT planted) FROM judged WHERE kind = 'NEWCOMER' AND"
                    + " contains(planted, ' ') AND term = planted AND granularity = 'quarter'"))
        .isEqualTo(List.of(Integer.toString(TERMS / 2)));
  }

  @Test
  void namesOfPersonsAreNoTerms() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $emerging WHERE regexp_matches(term, '\\b(miller|maria|james|linda|robert|karen)\\b')"))
        .isZero();
  }

  @Test
  void everyQuoteStandsInItsDocumentAndHoldsTheTermNearADrug() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $emerging e LEFT JOIN (SELECT doc_id, text, published FROM"
                    + " $documents) d USING (doc_id) WHERE text IS NULL OR substring(text, \"begin\" + 1,"
                    + " \"end\" - \"begin\") <> quote OR NOT contains(lower(quote), term) OR published <"
                    + " since OR first_seen > published OR len(drugs) = 0"))
        .isZero();
  }

  @Test
  void countsAreThoseOfTheSentencesThatMentionDrugs() {
    String counted =
        "WITH near AS (SELECT DISTINCT doc_id, sentence FROM (SELECT doc_id, sentence, kind FROM"
            + " $mentions) WHERE kind = 'drug'), told AS (SELECT e.term, e.period, e.since, s.doc_id AS doc_id,"
            + " d.published, array_to_string(s.tokens, ' ') AS words FROM (SELECT term, period, since,"
            + " granularity FROM $emerging) e CROSS JOIN (SELECT doc_id, sentence, tokens FROM $sentences"
            + " SEMI JOIN near USING (doc_id, sentence)) s JOIN"
            + " (SELECT doc_id, published, source FROM $documents) d ON d.doc_id = s.doc_id WHERE"
            + " e.granularity = 'quarter' AND d.source <> 'newcomer-post' AND s.doc_id NOT IN (SELECT"
            + " doc_id FROM $near_duplicates WHERE doc_id <> \"of\") AND contains(' ' || words || ' ', ' '"
            + " || e.term || ' ')), sums AS (SELECT term, period, count(DISTINCT doc_id) FILTER (published"
            + " >= since AND published < period + INTERVAL 3 MONTH) AS documents, count(DISTINCT doc_id)"
            + " FILTER (published < since) AS before FROM told GROUP BY term, period) SELECT count(*),"
            + " count(*) FILTER (s.documents <> e.documents OR s.before <> e.before_documents) FROM sums s"
            + " JOIN $emerging e ON s.term = e.term AND s.period = e.period AND e.granularity ="
            + " 'quarter'";

    List<String> rows = Duck.rows(out, counted);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0)).endsWith("|0").doesNotStartWith("0|");
  }

  @Test
  void testsHaveTheirFamilyAndMissingFiguresAReason() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $emerging WHERE q > 0.2 OR q < p OR q > 1 OR family <> granularity"
                    + " || '=' || period OR family_size < 1 OR stories < 3 OR stories > documents OR (ratio"
                    + " IS NULL) <> contains(coalesce(reason, ''), 'ratio: ') OR (burst IS NULL) <>"
                    + " contains(coalesce(reason, ''), 'burst: ') OR (before_documents = 0) <> (ratio IS"
                    + " NULL)"))
        .isZero();
  }
}
