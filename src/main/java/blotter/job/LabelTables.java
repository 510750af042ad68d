package blotter.job;

import static org.apache.spark.sql.functions.col;

import blotter.stage.ChooseWords;
import blotter.stage.WeighTerms;
import blotter.stage.WordVectors;
import blotter.table.Classifications;
import blotter.table.Classifiers;
import blotter.table.Table;
import blotter.topic.TermWeights;
import blotter.topic.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Writes {@code classifiers} and {@code classifications}. */
final class LabelTables {

  /** Both tables. */
  static final List<Table> WRITTEN = List.of(Classifiers.TABLE, Classifications.TABLE);

  private static final int MOST_WORDS = 10_000;

  private LabelTables() {}

  /**
   * Writes both tables.
   *
   * @param words rows of {@link blotter.stage.CountWords} with {@code doc_id} and {@code labels}
   * @param minDocuments documents in which a word must stand
   */
  static void write(Run run, Dataset<Row> words, int minDocuments, LabelOptions options) {
    run.stage("classify", () -> classify(run, words, minDocuments, options.sets()), told -> told);
  }

  private static String classify(Run run, Dataset<Row> words, int minDocuments, List<String> sets) {
    SparkSession session = words.sparkSession();
    List<String> present =
        sets.stream()
            .filter(set -> !words.where(col("labels").getItem(set).isNotNull()).isEmpty())
            .toList();
    if (present.isEmpty()) {
      WRITTEN.forEach(
          table -> run.write(table, session.createDataFrame(List.of(), table.schema())));
      return "nothing is labelled";
    }

    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    long documents = words.count();
    Vocabulary chosen = new ChooseWords(minDocuments, MOST_WORDS).vocabulary(words, documents);
    Broadcast<Vocabulary> vocabulary = context.broadcast(chosen);
    Broadcast<TermWeights> weights =
        context.broadcast(new TermWeights(documents, chosen.documents()));
    Dataset<Row> vectors =
        new WeighTerms(weights)
            .apply(
                new WordVectors(vocabulary)
                    .apply(words.select("doc_id", "source", "labels", "counts")))
            .persist(StorageLevel.DISK_ONLY());
    List<LabelSet> labelSets =
        present.stream().map(set -> new LabelSet(session, set, vectors)).toList();
    try {
      return learn(run, labelSets);
    } finally {
      labelSets.forEach(LabelSet::close);
      vectors.unpersist();
      vocabulary.destroy();
      weights.destroy();
    }
  }

  private static String learn(Run run, List<LabelSet> sets) {
    sets.forEach(LabelSet::learn);
    Dataset<Row> given =
        sets.stream()
            .map(LabelSet::classifications)
            .reduce(Dataset::unionByName)
            .orElseThrow()
            .persist(StorageLevel.DISK_ONLY());
    try {
      run.write(Classifications.TABLE, given);
      run.write(
          Classifiers.TABLE,
          sets.stream()
              .map(set -> set.classifiers(given))
              .reduce(Dataset::unionByName)
              .orElseThrow());
    } finally {
      given.unpersist();
    }
    sets.forEach(set -> set.tell(run));
    return sets.stream().map(LabelSet::told).collect(Collectors.joining("; "));
  }
}
