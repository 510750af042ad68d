package blotter.job;

import blotter.stage.AnalyzeSeries;
import blotter.stage.CountCooccurrence;
import blotter.stage.CountCoverage;
import blotter.stage.CountEvents;
import blotter.stage.CountSelections;
import blotter.stage.CountTrends;
import blotter.table.Cooccurrence;
import blotter.table.Coverage;
import blotter.table.Selections;
import blotter.table.Series;
import blotter.table.Trends;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Writes {@code series}, {@code trends}, {@code cooccurrence}, {@code coverage} and {@code
 * selections}.
 */
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
   * Writes the five tables.
   *
   * @param input what they are counted from
   * @param options what is counted
   * @param drugClasses ids of the drugs that are classes
   */
  static void write(Run run, TrendInput input, TrendOptions options, Set<String> drugClasses) {
    try (TrendTables tables = new TrendTables(run, options, drugClasses)) {
      tables.write(
          new TrendInput(
              input.documents(),
              tables.cache(input.entities()),
              tables.cache(input.events()),
              tables.cache(input.incidents())));
    }
  }

  private void write(TrendInput input) {
    FlaggedDocuments documents = input.documents();
    Dataset<Row> entities = documents.kept(input.entities());
    Dataset<Row> exposure = cache(documents.exposure());

    run.stage("trends", () -> trends(input, entities, exposure), told -> told);
    run.stage(
        "cooccurrence",
        () ->
            run.write(
                Cooccurrence.TABLE,
                new CountCooccurrence().apply(entities, input.events(), exposure)),
        pairs -> Message.of("%,d pairs", pairs));
    run.stage(
        "coverage",
        () -> run.write(Coverage.TABLE, new CountCoverage().apply(documents.all())),
        periods -> Message.of("%,d periods", periods));
    run.stage(
        "selections",
        () ->
            run.write(
                Selections.TABLE,
                new CountSelections(drugClasses).apply(input.entities(), documents.all())),
        Message::rows);
  }

  private String trends(TrendInput input, Dataset<Row> entities, Dataset<Row> exposure) {
    Dataset<Row> counts =
        new CountTrends(drugClasses).apply(entities, input.events() == null ? null : events(input));

    AnalyzeSeries analyzeSeries = new AnalyzeSeries();
    Dataset<Row> analysed = cache(analyzeSeries.apply(counts, exposure));
    long series = run.write(Series.TABLE, analyzeSeries.series(analysed));
    long rows = run.write(Trends.TABLE, analyzeSeries.trends(analysed));
    return Message.of("%,d series, %,d periods", series, rows) + options.warning(series);
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
