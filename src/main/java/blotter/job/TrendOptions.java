package blotter.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import blotter.stage.CountEvents;
import blotter.trend.Granularity;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
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
      names = "--exclude-near-duplicates",
      description =
          "Leave documents that repeat an earlier one of their cluster of near-duplicates out of"
              + " series, trends and cooccurrence.")
  private boolean excludeNearDuplicates;

  @Option(
      names = "--fixed-panel",
      description =
          "Leave sources that do not have documents in every period out of series, trends and"
              + " cooccurrence.")
  private boolean fixedPanel;

  @Option(
      names = "--panel",
      defaultValue = "quarter",
      paramLabel = "PERIOD",
      description =
          "The periods in all of which a source of the fixed panel has documents, as far as the"
              + " corpus covers them: month, quarter or year; default: ${DEFAULT-VALUE}.")
  private Granularity panel;

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

  /** The length of the periods in all of which a source of the fixed panel has documents. */
  Granularity panel() {
    return panel;
  }

  /** What to add to the account of so many series: a warning where the panel leaves none. */
  String warning(long series) {
    return fixedPanel && series == 0
        ? Message.of(
            "; warning: the fixed panel has no source that names anything counted; --panel %s asks"
                + " for documents in every %s, see the table coverage",
            panel.text(), panel.text())
        : "";
  }

  /** Whether documents that repeat an earlier one are left out. */
  boolean excludesNearDuplicates() {
    return excludeNearDuplicates;
  }

  /** Whether trends count every document that is counted. */
  boolean keepsAll() {
    return !excludeSuspect && !fixedPanel && !excludeNearDuplicates;
  }

  /** Whether trends count a document, by its flags: {@link blotter.stage.FlagDocuments}. */
  Column isKept() {
    Column kept = lit(true);
    if (excludeSuspect) {
      kept = kept.and(col("suspect").unary_$bang());
    }
    if (fixedPanel) {
      kept = kept.and(col("of_panel"));
    }
    if (excludeNearDuplicates) {
      kept = kept.and(col("repeats").unary_$bang());
    }
    return kept;
  }

  /** The options as {@code runs} keeps them. */
  Map<String, String> values() {
    return Map.of(
        "exclude-suspect",
        Boolean.toString(excludeSuspect),
        "exclude-near-duplicates",
        Boolean.toString(excludeNearDuplicates),
        "fixed-panel",
        Boolean.toString(fixedPanel),
        "panel",
        panel.text(),
        "count",
        count.name().toLowerCase(Locale.ROOT));
  }
}
