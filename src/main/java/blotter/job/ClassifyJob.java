package blotter.job;

import blotter.table.Table;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the words of documents and gives labels; the other tables stay as they are. */
@Command(
    name = "classify",
    description = {
      "Reads documents, sentences, mentions and events, learns what sources label, and gives the",
      "labels to documents whose source gives none."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ClassifyJob implements Callable<Integer> {

  @Mixin private LabelOptions labelOptions;
  @Mixin private TermOptions termOptions;
  @Mixin private OutOption outOption;

  @Override
  public Integer call() {
    int minDocuments = termOptions.minDocuments();
    String out = outOption.folder();

    SparkSession session = Session.open("classify");
    Map<String, String> options =
        Map.of("label-sets", labelOptions.value(), "min-documents", Integer.toString(minDocuments));
    try (Run run = new Run(session, "classify", out, options)) {
      WordRows.use(
          WordRows.of(run), words -> LabelTables.write(run, words, minDocuments, labelOptions));
      run.carry(
          Table.all().stream()
              .filter(
                  table -> !LabelTables.WRITTEN.contains(table) && !Table.RUNS.equals(table.name()))
              .toList());
      run.publish(true);
      Console.tables(run);
    }
    return 0;
  }
}
