package blotter.job;

import blotter.job.AgainstOption.Against;
import blotter.stage.EntityCounts;
import blotter.stage.IncidentEvents;
import blotter.table.Comparisons;
import blotter.table.Cooccurrence;
import blotter.table.Coverage;
import blotter.table.Documents;
import blotter.table.EventIncidents;
import blotter.table.Events;
import blotter.table.Incidents;
import blotter.table.Mentions;
import blotter.table.NearDuplicates;
import blotter.table.Selections;
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
        "Reads documents, mentions, events and near-duplicates and writes series, trends,"
            + " cooccurrence, comparisons, coverage and selections.",
    footerHeading = "%nWhat is computed (docs/statistics.md says what it assumes):%n",
    footer = {
      "  rate             per 1,000 documents, exact interval (Garwood 1936)",
      "  per_million      per million tokens, the same interval",
      "  ratio            rate over that of the period before, exact interval",
      "  smoothed         rate without seasons and chance (STL, Cleveland 1990)",
      "  expected, alert  what years before let expect (Farrington, Noufaily 2013)",
      "  tau, p           rise or fall (Mann-Kendall; Hamed and Rao 1998)",
      "  q, family        p over all tests of a family (Benjamini, Hochberg 1995)",
      "  sen_slope        median change a year (Sen 1968)",
      "  apc, dispersion  annual percent change (quasi-Poisson model)",
      "  segments, aapc   slopes between joinpoints, their average (Kim 2000)",
      "  change_points    where a new level begins (PELT, Killick 2012)",
      "  bursts           when far more documents told it (Kleinberg 2003)",
      "  reason           why one of these is not given",
      "  g2, p, q         whether two things stand together by chance (Dunning)",
      "  npmi, log_dice   how strongly they do (Bouma 2009; Rychly 2008)",
      "  r, p, q          comparisons: prewhitened correlation by lag (Kuensch)"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TrendsJob implements Callable<Integer> {

  private static final List<Table> WRITTEN =
      List.of(
          Series.TABLE,
          Trends.TABLE,
          Cooccurrence.TABLE,
          Comparisons.TABLE,
          Coverage.TABLE,
          Selections.TABLE);

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
      Dataset<Row> counted = AnnotatedText.counted(run.read(Documents.TABLE));
      Dataset<Row> nearDuplicates =
          run.has(NearDuplicates.TABLE) ? run.read(NearDuplicates.TABLE) : null;
      try (FlaggedDocuments documents =
          FlaggedDocuments.of(counted, nearDuplicates, trendOptions)) {
        TrendTables.write(run, input(run, documents), trendOptions, drugClasses);
      }
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

  private static TrendInput input(Run run, FlaggedDocuments documents) {
    Dataset<Row> counted = documents.all().select("doc_id", "source", "published");
    Dataset<Row> mentions = run.read(Mentions.TABLE).join(counted, "doc_id");
    Dataset<Row> entities = new EntityCounts(AnnotatedText.COUNTED_KINDS).apply(mentions);
    if (!run.has(Incidents.TABLE)) {
      return new TrendInput(documents, entities, null, null);
    }

    Dataset<Row> all = run.read(Events.TABLE);
    Dataset<Row> events = all.join(documents.kept(counted), "doc_id");
    Dataset<Row> incidents =
        new IncidentEvents()
            .apply(run.read(Incidents.TABLE), run.read(EventIncidents.TABLE), events, all);
    return new TrendInput(documents, entities, events, incidents);
  }
}
