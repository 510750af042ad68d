package blotter.job;

import static org.apache.spark.sql.functions.col;

import blotter.job.AgainstOption.Against;
import blotter.stage.CountEvents;
import blotter.stage.EntityCounts;
import blotter.stage.Exposure;
import blotter.stage.IncidentEvents;
import blotter.table.Comparisons;
import blotter.table.Cooccurrence;
import blotter.table.Documents;
import blotter.table.EventIncidents;
import blotter.table.Events;
import blotter.table.Incidents;
import blotter.table.Mentions;
import blotter.table.Series;
import blotter.table.Table;
import blotter.table.Trends;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads {@code documents} and {@code mentions} and writes what is counted from them. */
@Command(
    name = "trends",
    description =
        "Reads documents, mentions and events and writes series, trends, cooccurrence and"
            + " comparisons.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TrendsJob implements Callable<Integer> {

  private static final List<Table> WRITTEN =
      List.of(Series.TABLE, Trends.TABLE, Cooccurrence.TABLE, Comparisons.TABLE);

  @Mixin private LexiconOption lexiconOption;
  @Mixin private TrendOptions trendOptions;
  @Mixin private AgainstOption againstOption;
  @Mixin private OutOption outOption;

  @Override
  public Integer call() {
    Set<String> drugClasses = lexiconOption.read().lexicon().drugClasses();
    Against against = againstOption.read();
    String out = outOption.folder();

    SparkSession session = Session.open("trends");
    Map<String, String> options = new TreeMap<>(trendOptions.values());
    options.putAll(againstOption.values());
    options.put("lexicon", lexiconOption.value());
    try (Run run = new Run(session, "trends", out, options)) {
      Dataset<Row> counted =
          trendOptions
              .kept(AnnotatedText.counted(run.read(Documents.TABLE)))
              .select("doc_id", "source", "published");
      Dataset<Row> mentions = run.read(Mentions.TABLE).join(counted, "doc_id");
      Dataset<Row> entities = new EntityCounts(AnnotatedText.COUNTED_KINDS).apply(mentions);
      Dataset<Row> exposure = new Exposure().apply(counted.select(col("published")));

      Dataset<Row> events = run.has(Incidents.TABLE) ? events(run, counted) : null;

      TrendTables.write(run, entities, events, exposure, drugClasses);
      ComparisonTable.write(session, run, against);
      run.carry(
          Table.all().stream()
              .filter(table -> !WRITTEN.contains(table) && !Table.RUNS.equals(table.name()))
              .toList());
      run.publish(true);
      Console.tables(run);
    }
    return 0;
  }

  private Dataset<Row> events(Run run, Dataset<Row> counted) {
    Dataset<Row> all = run.read(Events.TABLE);
    Dataset<Row> events = all.join(counted, "doc_id");
    Dataset<Row> incidents =
        new IncidentEvents()
            .apply(run.read(Incidents.TABLE), run.read(EventIncidents.TABLE), events, all);
    return new CountEvents(trendOptions.count()).apply(events, incidents);
  }
}
