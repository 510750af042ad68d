package blotter.findings;

import blotter.report.KeyTerm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that tell parts of the corpus from others. */
record ReadKeyness(TableQueries tables) {

  private static final String DRUGS = "drugs";
  private static final String YEAR = "year=";
  private static final int MOST = 40;
  private static final int CANDIDATES = 200;
  private static final double PER_MILLION = 1e6;

  /** Words that few documents have, or that few of them repeat, tell those documents apart. */
  private static final String SPREAD = "documents >= 10 AND dispersion <= 0.9";

  List<KeyTerm> read() {
    List<String> contrasts =
        contrasts(
            tables.rows("SELECT DISTINCT contrast FROM keyness ORDER BY contrast").stream()
                .map(row -> row.text("contrast"))
                .toList());
    List<KeyTerm> terms = new ArrayList<>();
    for (String contrast : contrasts) {
      Set<String> leftOut = contrast.startsWith("drug") ? drugWords() : Set.of();
      terms.addAll(ChooseTerms.of(terms(contrast), leftOut, MOST / contrasts.size()));
    }
    return terms;
  }

  /** Drugs first, then what the user asked for, then the newest year; as many as have places. */
  static List<String> contrasts(List<String> all) {
    List<String> chosen = new ArrayList<>();
    if (all.contains(DRUGS)) {
      chosen.add(DRUGS);
    }
    all.stream().filter(c -> !c.equals(DRUGS) && !c.startsWith(YEAR)).sorted().forEach(chosen::add);
    all.stream().filter(c -> c.startsWith(YEAR)).max(String::compareTo).ifPresent(chosen::add);
    return chosen.subList(0, Math.min(chosen.size(), MOST / 5));
  }

  /** What is compared, as a reader writes it. */
  static String label(String contrast) {
    if (contrast.equals(DRUGS)) {
      return "Documents that name a drug, against the rest";
    }
    if (contrast.matches("year=\\d+")) {
      int year = Integer.parseInt(contrast.substring(YEAR.length()));
      return year + " against " + (year - 1);
    }
    int other = contrast.indexOf(':');
    return other < 0
        ? contrast + ", against the rest"
        : contrast.substring(0, other) + " against " + contrast.substring(other + 1);
  }

  private List<KeyTerm> terms(String contrast) {
    return tables
        .rows(
            """
            SELECT term, n, documents, tokens, other_n, other_tokens, log_ratio, q FROM keyness
            WHERE contrast = %s AND q < 0.05 AND log_ratio > 0 AND %d
            ORDER BY z DESC NULLS LAST, term LIMIT %n
            """
                .replace("%s", TableQueries.quoted(contrast))
                .replace("%d", SPREAD)
                .replace("%n", Integer.toString(CANDIDATES)))
        .stream()
        .map(row -> term(contrast, row))
        .toList();
  }

  private static KeyTerm term(String contrast, QueryRow row) {
    return new KeyTerm(
        label(contrast),
        row.text("term"),
        row.count("n"),
        row.count("documents"),
        perMillion(row.count("n"), row.count("tokens")),
        perMillion(row.count("other_n"), row.count("other_tokens")),
        row.number("log_ratio").orElseThrow(),
        row.number("q").orElseThrow());
  }

  private static double perMillion(long n, long tokens) {
    return tokens == 0 ? 0 : n * PER_MILLION / tokens;
  }

  /** The words that drugs are named with: they make the contrast, and say nothing about it. */
  private Set<String> drugWords() {
    Set<String> words = new HashSet<>();
    if (tables.has("mentions")) {
      tables
          .rows(
              "SELECT DISTINCT lower(surface) AS surface FROM mentions WHERE kind = 'drug'"
                  + " ORDER BY surface")
          .forEach(row -> words.addAll(ChooseTerms.words(row.text("surface"))));
    }
    return words;
  }
}
