package blotter.job;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;

import blotter.table.Documents;
import blotter.table.NearDuplicates;
import blotter.table.Sentences;
import blotter.table.Table;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads {@code sentences} and writes {@code near_duplicates}; the other tables stay. */
@Command(
    name = "duplicates",
    description = "Reads documents and sentences and finds documents that share their text.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DuplicatesJob implements Callable<Integer> {

  @Mixin private DuplicateOptions duplicateOptions;
  @Mixin private OutOption outOption;

  @Override
  public Integer call() {
    double resemblance = duplicateOptions.resemblance();
    String out = outOption.folder();

    SparkSession session = Session.open("duplicates");
    Map<String, String> options = Map.of("resemblance", Double.toString(resemblance));
    try (Run run = new Run(session, "duplicates", out, options)) {
      run.carry(
          Table.all().stream()
              .filter(
                  table -> !table.equals(NearDuplicates.TABLE) && !Table.RUNS.equals(table.name()))
              .toList());
      DuplicateTables.write(
          run, texts(run.read(Documents.TABLE), run.read(Sentences.TABLE)), resemblance);
      run.publish(true);
      Console.tables(run);
    }
    return 0;
  }

  /** Counted documents with the words of their sentences, in any order. */
  private static Dataset<Row> texts(Dataset<Row> documents, Dataset<Row> sentences) {
    Dataset<Row> bySentence =
        sentences
            .select(col("doc_id"), array_join(col("tokens"), " ").as("words"))
            .groupBy("doc_id")
            .agg(collect_list("words").as("words"));

    return AnnotatedText.counted(documents)
        .select("doc_id", "source", "published")
        .join(bySentence, "doc_id");
  }
}
