package blotter.job;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;

import blotter.stage.CountTerms;
import blotter.table.Documents;
import blotter.table.Sentences;
import blotter.table.Table;
import blotter.table.Terms;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads {@code sentences} and writes {@code terms}; the other tables stay as they are. */
@Command(
    name = "terms",
    description = "Reads documents and sentences and counts terms a month.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TermsJob implements Callable<Integer> {

  @Mixin private TermOptions termOptions;
  @Mixin private OutOption outOption;

  @Override
  public Integer call() {
    int minDocuments = termOptions.minDocuments();
    String out = outOption.folder();

    SparkSession session = Session.open("terms");
    Map<String, String> options = Map.of("min-documents", Integer.toString(minDocuments));
    try (Run run = new Run(session, "terms", out, options)) {
      run.carry(
          Table.all().stream()
              .filter(table -> !table.equals(Terms.TABLE) && !Table.RUNS.equals(table.name()))
              .toList());
      Dataset<Row> texts = texts(run.read(Documents.TABLE), run.read(Sentences.TABLE));
      run.stage(
          "terms",
          () -> run.write(Terms.TABLE, new CountTerms(minDocuments).apply(texts)),
          Message::rows);
      run.publish(true);
      Console.tables(run);
    }
    return 0;
  }

  /** Counted documents with the words and names of their sentences. */
  static Dataset<Row> texts(Dataset<Row> documents, Dataset<Row> sentences) {
    Dataset<Row> bySentence =
        sentences
            .select(col("doc_id"), array_join(col("tokens"), " ").as("words"), col("names"))
            .groupBy("doc_id")
            .agg(collect_list("words").as("words"), collect_list("names").as("names"));

    return AnnotatedText.counted(documents)
        .select("doc_id", "source", "published", "labels", "tokens")
        .join(bySentence, "doc_id", "left");
  }
}
