package blotter.job;

import blotter.table.Table;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the words of documents and writes topics; the other tables stay as they are. */
@Command(
    name = "topics",
    description = {
      "Reads documents, sentences, mentions and events and finds topics: of all counted documents,",
      "and of those that name a drug."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TopicsJob implements Callable<Integer> {

  @Mixin private TopicOptions topicOptions;
  @Mixin private TermOptions termOptions;
  @Mixin private OutOption outOption;

  @Override
  public Integer call() {
    topicOptions.check();
    int minDocuments = termOptions.minDocuments();
    String out = outOption.folder();

    SparkSession session = Session.open("topics");
    Map<String, String> options =
        Map.of("topics", topicOptions.value(), "min-documents", Integer.toString(minDocuments));
    try (Run run = new Run(session, "topics", out, options)) {
      WordRows.use(
          WordRows.of(run), words -> TopicTables.write(run, words, minDocuments, topicOptions));
      run.carry(
          Table.all().stream()
              .filter(
                  table -> !TopicTables.WRITTEN.contains(table) && !Table.RUNS.equals(table.name()))
              .toList());
      run.publish(true);
      Console.tables(run);
    }
    return 0;
  }
}
