package blotter.job;

import blotter.stage.TextResources;
import blotter.table.Documents;
import blotter.table.Rejects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads {@code documents} and writes them again with all that is found in their text. */
@Command(
    name = "annotate",
    description = {
      "Reads documents and writes sentences, mentions, quantities, dates and events.",
      "What was counted from earlier ones goes: run terms and trends behind it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AnnotateJob implements Callable<Integer> {

  @Mixin private LexiconOption lexiconOption;
  @Mixin private OutOption outOption;

  @Override
  public Integer call() {
    TextResources resources = lexiconOption.read();
    String out = outOption.folder();

    SparkSession session = Session.open("annotate");
    Map<String, String> options = Map.of("lexicon", lexiconOption.value());
    try (Run run = new Run(session, "annotate", out, options)) {
      AnnotatedText text =
          run.stage(
              "annotate",
              () ->
                  AnnotatedText.of(
                      session,
                      run.read(Documents.TABLE),
                      resources,
                      run.workingFolder("annotated")),
              annotated -> "");
      run.version("lexicon", resources.lexicon().digest());
      run.carry(List.of(Rejects.TABLE));
      text.write(run);
      run.publish(true);
      Console.tables(run);
    }
    return 0;
  }
}
