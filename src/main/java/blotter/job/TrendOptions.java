package blotter.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Option;

/** Options of jobs that count trends. */
final class TrendOptions {

  @Option(
      names = "--exclude-suspect",
      description =
          "Leave documents whose date of publication is suspect out of series, trends and"
              + " cooccurrence.")
  private boolean excludeSuspect;

  /** The documents that trends count, of those with {@code date_verdict}. */
  Dataset<Row> kept(Dataset<Row> documents) {
    return excludeSuspect
        ? documents.where(col("date_verdict").eqNullSafe(lit("suspect")).unary_$bang())
        : documents;
  }

  /** The option as {@code runs} keeps it. */
  String value() {
    return Boolean.toString(excludeSuspect);
  }
}
