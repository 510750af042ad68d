package blotter.job;

import blotter.stage.MarkSides;
import blotter.table.Documents;
import blotter.table.Keyness;
import blotter.table.Mentions;
import blotter.table.Sentences;
import blotter.table.Table;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Reads {@code documents}, {@code sentences} and {@code mentions} and writes {@code keyness}; the
 * other tables stay as they are.
 */
@Command(
    name = "keyness",
    description = "Reads documents, sentences and mentions and compares the terms of their parts.",
    footerHeading = "%nWhat is computed (docs/statistics.md says what it assumes):%n",
    footer = {
      "  g2, p        whether a share differs by chance (Dunning 1993)",
      "  q, family    p over all terms (Benjamini and Hochberg 1995)",
      "  log_ratio    how often the share doubles (Hardie 2014)",
      "  log_odds, z  with an informative prior (Monroe et al. 2008)",
      "  dispersion   how unevenly documents share it: DP (Gries 2008)",
      "  reason       why p or log_ratio is not given"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class KeynessJob implements Callable<Integer> {

  @Mixin private ContrastOptions contrastOptions;
  @Mixin private TermOptions termOptions;
  @Mixin private OutOption outOption;

  @Override
  public Integer call() {
    MarkSides sides = contrastOptions.sides();
    int minDocuments = termOptions.minDocuments();
    String out = outOption.folder();

    SparkSession session = Session.open("keyness");
    Map<String, String> options =
        Map.of(
            "contrast", contrastOptions.value(), "min-documents", Integer.toString(minDocuments));
    try (Run run = new Run(session, "keyness", out, options)) {
      run.carry(
          Table.all().stream()
              .filter(table -> !table.equals(Keyness.TABLE) && !Table.RUNS.equals(table.name()))
              .toList());
      KeynessTables.write(
          run,
          TermsJob.texts(run.read(Documents.TABLE), run.read(Sentences.TABLE)),
          run.read(Mentions.TABLE),
          sides,
          minDocuments);
      run.publish(true);
      Console.tables(run);
    }
    return 0;
  }
}
