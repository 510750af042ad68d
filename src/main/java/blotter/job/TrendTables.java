package blotter.job;

import blotter.stage.AnalyzeSeries;
import blotter.stage.CountCooccurrence;
import blotter.stage.CountEvents;
import blotter.stage.CountTrends;
import blotter.table.Cooccurrence;
import blotter.table.Series;
import blotter.table.Trends;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Writes {@code series}, {@code trends} and {@code cooccurrence}. */
final class TrendTables implements AutoCloseable {

  private final Run run;
  private final TrendOptions options;
  private final Set<String> drugClasses;
  private final List<Dataset<Row>> cached = new ArrayList<>();

  private TrendTables(Run run, TrendOptions options, Set<String> drugClasses) {
    this.run = run;
    this.options = options;
    this.drugClasses = drugClasses;
  }

  /**
   * Writes the three tables.
   *
   * @param input what they are counted from
   * @param options what is counted
   * @param drugClasses ids of the drugs that are classes
   */
  static void write(Run run, TrendInput input, TrendOptions options, Set<String> drugClasses) {
    try (TrendTables tables = new TrendTables(run, options, drugClasses)) {
      tables.write(
          new TrendInput(
              tables.cache(input.entities()),
              tables.cache(input.events()),
              tables.cache(input.incidents()),
              tables.cache(input.exposure())));
    }
  }

  private void write(TrendInput input) {
    run.stage("trends", () -> trends(input), told -> told);
    run.stage(
        "cooccurrence",
        () ->
            run.write(
                Cooccurrence.TABLE,
                new CountCooccurrence().apply(input.entities(), input.events(), input.exposure())),
        pairs -> Message.of("%,d pairs", pairs));
  }

  private String trends(TrendInput input) {
    Dataset<Row> counts =
        new CountTrends(drugClasses)
            .apply(input.entities(), input.events() == null ? null : events(input));

    AnalyzeSeries analyzeSeries = new AnalyzeSeries();
    Dataset<Row> analysed = cache(analyzeSeries.apply(counts, input.exposure()));
    long series = run.write(Series.TABLE, analyzeSeries.series(analysed));
    long rows = run.write(Trends.TABLE, analyzeSeries.trends(analysed));
    return Message.of("%,d series, %,d periods", series, rows);
  }

  private Dataset<Row> events(TrendInput input) {
    CountEvents countEvents = new CountEvents(options.count());
    Dataset<Row> counts = cache(countEvents.counts(input.events(), input.incidents()));
    return countEvents.apply(counts, input.events(), input.incidents());
  }

  private Dataset<Row> cache(Dataset<Row> rows) {
    if (rows == null) {
      return null;
    }
    Dataset<Row> kept = rows.persist(StorageLevel.DISK_ONLY());
    cached.add(kept);
    return kept;
  }

  @Override
  public void close() {
    cached.forEach(Dataset::unpersist);
  }
}
