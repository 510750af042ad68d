package blotter.job;

import blotter.stage.TextResources;
import blotter.table.Documents;
import blotter.table.Table;
import blotter.table.Terms;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads {@code documents} and writes {@code terms}; the other tables stay as they are. */
@Command(
    name = "terms",
    description = "Reads documents and counts terms a month.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TermsJob implements Callable<Integer> {

  @Mixin private LexiconOption lexiconOption;
  @Mixin private TermOptions termOptions;
  @Mixin private OutOption outOption;

  @Override
  public Integer call() {
    TextResources resources = lexiconOption.read();
    int minDocuments = termOptions.minDocuments();
    String out = outOption.folder();

    SparkSession session = Session.open("terms");
    Map<String, String> options =
        Map.of("lexicon", lexiconOption.value(), "min-documents", Integer.toString(minDocuments));
    try (Run run = new Run(session, "terms", out, options);
        AnnotatedText text =
            run.stage(
                "annotate",
                () -> AnnotatedText.of(session, run.read(Documents.TABLE), resources),
                annotated -> "")) {
      run.version("lexicon", resources.lexicon().digest());
      run.carry(
          Table.all().stream()
              .filter(table -> !table.equals(Terms.TABLE) && !Table.RUNS.equals(table.name()))
              .toList());
      run.stage("terms", () -> run.write(Terms.TABLE, text.terms(minDocuments)), Message::rows);
      run.publish(true);
      Console.tables(run);
    }
    return 0;
  }
}
