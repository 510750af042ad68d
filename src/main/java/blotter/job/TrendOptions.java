package blotter.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import blotter.stage.CountEvents;
import java.util.Locale;
import java.util.Map;
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

  @Option(
      names = "--count",
      defaultValue = "incidents",
      paramLabel = "WHAT",
      description =
          "What trends of events count, and what people, grams, dollars and terms are added up"
              + " over: documents, events or incidents; default: ${DEFAULT-VALUE}.")
  private CountEvents.Counted count;

  /** What trends of events count. */
  CountEvents.Counted count() {
    return count;
  }

  /** The documents that trends count, of those with {@code date_verdict}. */
  Dataset<Row> kept(Dataset<Row> documents) {
    return excludeSuspect
        ? documents.where(col("date_verdict").eqNullSafe(lit("suspect")).unary_$bang())
        : documents;
  }

  /** The options as {@code runs} keeps them. */
  Map<String, String> values() {
    return Map.of(
        "exclude-suspect",
        Boolean.toString(excludeSuspect),
        "count",
        count.name().toLowerCase(Locale.ROOT));
  }
}
