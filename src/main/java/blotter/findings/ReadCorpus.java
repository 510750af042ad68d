package blotter.findings;

import blotter.report.Corpus;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was read and what was not. */
record ReadCorpus(TableQueries tables) {

  /** Documents in English that are no duplicates: the denominator of every rate. */
  static final String COUNTED = "d.language = 'en' AND d.duplicate_of IS NULL";

  private static final int MOST_SOURCES = 100;
  private static final int NAMED_SOURCES = 3;

  Corpus read() {
    List<QueryRow> runs = tables.rows("SELECT * FROM runs ORDER BY started, run_id");
    QueryRow last = runs.get(runs.size() - 1);
    QueryRow reader =
        runs.stream().filter(run -> run.whole("read").isPresent()).reduce((a, b) -> b).orElse(last);
    Map<String, Long> rejects = new HashMap<>();
    reader
        .map("rejects_by_code")
        .forEach((code, count) -> rejects.put(code, ((Number) count).longValue()));
    Map<String, String> versions = new TreeMap<>();
    for (QueryRow run : runs) {
      run.map("versions").forEach((name, version) -> versions.put(name, (String) version));
    }

    QueryRow days =
        tables
            .rows(
                "SELECT min(d.published) AS first, max(d.published) AS last, count(*) AS counted,"
                    + " sum(CASE WHEN d.date_verdict = 'suspect' THEN 1 ELSE 0 END) AS suspect"
                    + " FROM documents d WHERE "
                    + COUNTED)
            .get(0);
    List<Corpus.Source> sources = sources();
    return new Corpus(
        name(sources),
        sources.subList(0, Math.min(sources.size(), MOST_SOURCES)),
        days.day("first"),
        days.day("last"),
        reader.count("read"),
        reader.count("documents"),
        reader.count("rejects"),
        rejects,
        reader.count("duplicates"),
        reader.count("not_english"),
        days.count("counted"),
        days.count("suspect"),
        nearDuplicates(),
        versions,
        last.text("run_id"));
  }

  private List<Corpus.Source> sources() {
    return tables
        .rows(
            "SELECT d.source AS source, count(*) AS n FROM documents d WHERE "
                + COUNTED
                + " GROUP BY d.source ORDER BY n DESC, source")
        .stream()
        .map(row -> new Corpus.Source(row.text("source"), row.count("n")))
        .toList();
  }

  private static String name(List<Corpus.Source> sources) {
    return sources.size() <= NAMED_SOURCES
        ? sources.stream().map(Corpus.Source::name).collect(Collectors.joining(", "))
        : sources.size() + " sources";
  }

  private long nearDuplicates() {
    return tables.has("near_duplicates")
        ? tables
            .rows("SELECT count(*) AS n FROM near_duplicates WHERE doc_id <> cluster_id")
            .get(0)
            .count("n")
        : 0;
  }

  /** Counted documents by the month of their publication. */
  Map<YearMonth, Long> documentsByMonth() {
    Map<YearMonth, Long> documents = new TreeMap<>();
    for (QueryRow row :
        tables.rows(
            "SELECT year(d.published) AS y, month(d.published) AS m, count(*) AS n"
                + " FROM documents d WHERE "
                + COUNTED
                + " GROUP BY year(d.published), month(d.published)")) {
      documents.put(YearMonth.of((int) row.count("y"), (int) row.count("m")), row.count("n"));
    }
    return documents;
  }
}
