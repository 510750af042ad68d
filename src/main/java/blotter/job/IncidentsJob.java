package blotter.job;

import blotter.stage.TextResources;
import blotter.table.Documents;
import blotter.table.EventIncidents;
import blotter.table.Events;
import blotter.table.Incidents;
import blotter.table.Mentions;
import blotter.table.Sentences;
import blotter.table.Table;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads {@code events} and the texts that tell them and writes which are one incident. */
@Command(
    name = "incidents",
    description = "Reads documents, sentences, mentions and events and joins events to incidents.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class IncidentsJob implements Callable<Integer> {

  private static final List<Table> WRITTEN = List.of(Incidents.TABLE, EventIncidents.TABLE);

  @Mixin private LexiconOption lexiconOption;
  @Mixin private OutOption outOption;

  @Override
  public Integer call() {
    TextResources resources = lexiconOption.read();
    String out = outOption.folder();

    SparkSession session = Session.open("incidents");
    Map<String, String> options = Map.of("lexicon", lexiconOption.value());
    try (Run run = new Run(session, "incidents", out, options)) {
      run.version("lexicon", resources.lexicon().digest());
      Dataset<Row> documents = run.read(Documents.TABLE);
      Dataset<Row> events = run.read(Events.TABLE);
      IncidentTables.write(
          run,
          ToldTexts.of(documents, run.read(Sentences.TABLE), run.read(Mentions.TABLE), events),
          ToldTexts.repeated(events, documents),
          resources);
      run.carry(
          Table.all().stream()
              .filter(table -> !WRITTEN.contains(table) && !Table.RUNS.equals(table.name()))
              .toList());
      run.publish(true);
      Console.tables(run);
    }
    return 0;
  }
}
