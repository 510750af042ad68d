package blotter.findings;

import java.util.List;

/**
 * The tables of one generation, asked with SQL.
 *
 * <p>SQL is written in what DuckDB and Spark have in common: tables by their bare names, {@code
 * array_contains}, {@code size} of an array, no {@code "end"}. It orders by a key wherever order
 * matters, says {@code NULLS LAST}, and adds up integers only, so that every engine gives the same
 * rows. It returns rows whose number depends on what a reader can look at, or on the lexicon, never
 * on the corpus.
 */
public interface TableQueries {

  /** Whether the generation has a table. */
  boolean has(String table);

  /** The rows that a query gives, in its order. */
  List<QueryRow> rows(String sql);

  /** A text as SQL writes it. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
