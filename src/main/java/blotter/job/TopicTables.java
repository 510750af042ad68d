package blotter.job;

import static org.apache.spark.sql.functions.col;

import blotter.stage.CountTopicShares;
import blotter.table.DocumentTopics;
import blotter.table.Table;
import blotter.table.TopicShares;
import blotter.table.Topics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Writes {@code topics}, {@code document_topics} and {@code topic_shares}. */
final class TopicTables {

  /** The three tables. */
  static final List<Table> WRITTEN = List.of(Topics.TABLE, DocumentTopics.TABLE, TopicShares.TABLE);

  private TopicTables() {}

  /**
   * Writes the three tables.
   *
   * @param words rows of {@link blotter.stage.CountWords} with {@code doc_id}, {@code published}
   *     and {@code drug}, whether the document names a drug
   * @param minDocuments documents of a corpus in which a word must stand
   */
  static void write(Run run, Dataset<Row> words, int minDocuments, TopicOptions options) {
    run.stage("topics", () -> find(run, words, minDocuments, options), told -> told);
  }

  private static String find(Run run, Dataset<Row> words, int minDocuments, TopicOptions options) {
    SparkSession session = words.sparkSession();
    Map<String, Dataset<Row>> named = new LinkedHashMap<>();
    named.put("drugs", words.where(col("drug")));
    named.put("all", words);

    List<TopicCorpus> corpora = new ArrayList<>();
    named.forEach((name, rows) -> corpora.add(new TopicCorpus(session, name, rows)));
    try {
      Parallel.map(corpora, corpus -> corpus.find(minDocuments, options));
      run.write(
          Topics.TABLE,
          session
              .createDataFrame(
                  corpora.stream().flatMap(corpus -> corpus.topics().stream()).toList(),
                  Topics.TABLE.schema())
              .coalesce(1));

      List<Dataset<Row>> mixtures =
          corpora.stream().flatMap(corpus -> corpus.mixtures().stream()).toList();
      run.write(DocumentTopics.TABLE, all(session, mixtures, DocumentTopics.TABLE));
      run.write(
          TopicShares.TABLE,
          all(
              session,
              mixtures.stream().map(new CountTopicShares()::apply).toList(),
              TopicShares.TABLE));
      return corpora.stream().map(TopicCorpus::told).collect(Collectors.joining("; "));
    } finally {
      corpora.forEach(TopicCorpus::close);
    }
  }

  private static Dataset<Row> all(SparkSession session, List<Dataset<Row>> parts, Table table) {
    return parts.stream()
        .map(table::conform)
        .reduce(Dataset::unionByName)
        .orElseGet(() -> session.createDataFrame(List.of(), table.schema()));
  }
}
