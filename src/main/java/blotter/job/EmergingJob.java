package blotter.job;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import blotter.stage.JoinColumns;
import blotter.stage.TestNewcomers;
import blotter.table.Documents;
import blotter.table.Emerging;
import blotter.table.Mentions;
import blotter.table.NearDuplicates;
import blotter.table.Sentences;
import blotter.table.Table;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Reads {@code documents}, {@code sentences}, {@code mentions} and {@code near_duplicates} and
 * writes {@code emerging}; the other tables stay as they are.
 */
@Command(
    name = "emerging",
    description =
        "Reads documents, sentences, mentions and near-duplicates and finds terms that are new near"
            + " drugs.",
    footerHeading = "%nWhat is computed (docs/statistics.md says what it assumes):%n",
    footer = {
      "  stories            tellings that differ in their words",
      "  context_log_ratio  near drugs against elsewhere (Hardie 2014)",
      "  log_odds, z        now against before, with a prior (Monroe et al. 2008)",
      "  ratio              how many times as often as before, exact interval",
      "  p                  whether it rises by chance (Przyborowski, Wilenski 1940)",
      "  q, family          p over all terms of a period (Benjamini, Hochberg 1995)",
      "  burst              level of the burst at that time (Kleinberg 2003)",
      "  first_seen, quote  when it first stood near a drug, and an example",
      "  reason             why ratio or burst is not given"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EmergingJob implements Callable<Integer> {

  @Mixin private EmergingOptions emergingOptions;
  @Mixin private OutOption outOption;

  @Override
  public Integer call() {
    TestNewcomers test = emergingOptions.newcomers();
    String out = outOption.folder();

    SparkSession session = Session.open("emerging");
    try (Run run = new Run(session, "emerging", out, emergingOptions.values())) {
      run.carry(
          Table.all().stream()
              .filter(table -> !table.equals(Emerging.TABLE) && !Table.RUNS.equals(table.name()))
              .toList());
      Dataset<Row> documents =
          documents(run.read(Documents.TABLE), run.read(Sentences.TABLE), run.read(Mentions.TABLE))
              .persist(StorageLevel.DISK_ONLY());
      try {
        EmergingTables.write(
            run,
            documents,
            run.read(Mentions.TABLE),
            run.has(NearDuplicates.TABLE) ? run.read(NearDuplicates.TABLE) : null,
            test);
      } finally {
        documents.unpersist();
      }
      run.publish(true);
      Console.tables(run);
    }
    return 0;
  }

  /** Counted documents with their sentences and drugs, as {@link AnnotatedText#withDrugs} has. */
  private static Dataset<Row> documents(
      Dataset<Row> documents, Dataset<Row> sentences, Dataset<Row> mentions) {
    Dataset<Row> sentencesOf =
        sentences
            .groupBy("doc_id")
            .agg(
                sort_array(
                        collect_list(
                            struct(
                                col("sentence"),
                                col("begin"),
                                col("end"),
                                array_join(col("tokens"), " ").as("words"),
                                col("names"))))
                    .as("sentences"));
    Dataset<Row> drugsOf =
        mentions
            .where(col("kind").equalTo("drug"))
            .groupBy("doc_id")
            .agg(collect_list(struct("sentence", "entity_id")).as("drugs"));

    return AnnotatedText.counted(documents)
        .select("doc_id", "source", "published", "tokens", "text")
        .join(sentencesOf, JoinColumns.of("doc_id"), "left")
        .join(drugsOf, JoinColumns.of("doc_id"), "left");
  }
}
