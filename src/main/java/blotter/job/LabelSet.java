package blotter.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import blotter.stage.AssignLabels;
import blotter.stage.CountLabels;
import blotter.stage.FitLabel;
import blotter.stage.LabelledDocuments;
import blotter.stage.SampleDocuments;
import blotter.stage.ScoreFolds;
import blotter.table.Classifiers;
import blotter.topic.GivenLabel;
import blotter.topic.LabelModel;
import blotter.topic.LabelScores;
import blotter.topic.ProbabilityCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.jdk.javaapi.CollectionConverters;

/** The labels of one set: how well they are learned, and to which documents they are given. */
final class LabelSet implements AutoCloseable {

  /** Documents with and without a label below which it is not learned. */
  private static final int FEWEST = 20;

  /** Labels that are learned at most: those of the most documents. */
  private static final int MOST_LABELS = 200;

  /** A label on more of a source's documents says which source it is, not what they are about. */
  private static final double SOURCE_SHARE = 0.9;

  /** Documents that labels are learned from, about, and unlabelled ones that stand against them. */
  private static final int MOST_LABELLED = 20_000;

  private static final int MOST_UNLABELLED = 2_000;

  private static final int FOLDS = 5;

  /** Below it more than three of ten labels would be wrong. */
  private static final double LEAST_PRECISION = 0.7;

  /**
   * Documents that must have been given it in validation, so that the precision means something.
   */
  private static final int FEWEST_GIVEN = 10;

  private final SparkSession session;
  private final String set;
  private final Dataset<Row> documents;
  private final List<Dataset<Row>> cached = new ArrayList<>();
  private final List<Broadcast<?>> broadcasts = new ArrayList<>();

  private final List<Learned> learned = new ArrayList<>();
  private Dataset<Row> others;

  private record Example(String label, long documents) {}

  private record Learned(
      Example example, LabelScores scores, double threshold, Optional<LabelModel> model) {}

  /**
   * A label set.
   *
   * @param vectors {@code doc_id}, {@code source}, {@code labels} and {@code features} of counted
   *     documents
   */
  LabelSet(SparkSession session, String set, Dataset<Row> vectors) {
    this.session = session;
    this.set = set;
    this.documents = new LabelledDocuments(set, FOLDS).apply(vectors);
  }

  /** Learns the labels that have enough examples. */
  LabelSet learn() {
    Dataset<Row> labelled = documents.where(size(col("own")).gt(0));
    long number = labelled.count();
    Dataset<Row> counts = new CountLabels(FEWEST).apply(labelled);
    List<Example> examples =
        counts
            .where(col("examples").geq(FEWEST))
            .where(col("share").lt(SOURCE_SHARE))
            .where(lit(number).minus(col("examples")).geq(FEWEST))
            .orderBy(col("examples").desc(), col("label"))
            .limit(MOST_LABELS)
            .collectAsList()
            .stream()
            .map(row -> new Example(row.getString(0), row.getLong(1)))
            .toList();
    others = others(counts, number, examples);
    if (!examples.isEmpty()) {
      learn(labelled, number, examples);
    }
    return this;
  }

  /** Labels that are not learned, with the reason. */
  private Dataset<Row> others(Dataset<Row> counts, long number, List<Example> examples) {
    Object[] taken = examples.stream().map(Example::label).toArray();
    return counts
        .where(col("label").isin(taken).unary_$bang())
        .withColumn(
            "reason",
            when(col("examples").lt(FEWEST), lit("fewer than " + FEWEST + " examples"))
                .when(
                    lit(number).minus(col("examples")).lt(FEWEST),
                    lit("fewer than " + FEWEST + " labelled documents without it"))
                .when(
                    col("share").geq(SOURCE_SHARE),
                    lit("it stands on nearly all documents of a source"))
                .otherwise(lit(MOST_LABELS + " other labels are more frequent")));
  }

  private void learn(Dataset<Row> labelled, long number, List<Example> examples) {
    Dataset<Row> rows = rows(labelled, number, examples);

    List<FitTask> tasks = new ArrayList<>();
    for (Example example : examples) {
      for (int fold = 0; fold < FOLDS; fold++) {
        tasks.add(new FitTask(example.label(), fold));
      }
    }
    examples.forEach(example -> tasks.add(new FitTask(example.label(), -1)));
    List<LabelModel> models = Parallel.map(tasks, task -> task.fit(rows));

    int validated = examples.size() * FOLDS;
    ScoreFolds folds = new ScoreFolds(send(List.copyOf(models.subList(0, validated))), FOLDS);
    List<Row> scored = folds.apply(rows.where(size(col("own")).gt(0))).collectAsList();
    List<ProbabilityCounts> choosing = folds.choosing(scored);
    List<ProbabilityCounts> judging = folds.judging(scored);
    for (int i = 0; i < examples.size(); i++) {
      double[] thresholds = new double[FOLDS];
      LabelScores scores = new LabelScores(0, 0, 0);
      for (int fold = 0; fold < FOLDS; fold++) {
        int at = i * FOLDS + fold;
        thresholds[fold] = choosing.get(at).threshold();
        scores = scores.and(judging.get(at).at(thresholds[fold]));
      }
      Arrays.sort(thresholds);
      learned.add(
          new Learned(
              examples.get(i),
              scores,
              thresholds[FOLDS / 2],
              unfit(scores) == null ? Optional.of(models.get(validated + i)) : Optional.empty()));
    }
  }

  /** Why a label is not to be given; null where it is. */
  private static String unfit(LabelScores scores) {
    if (scores.found() + scores.wrong() < FEWEST_GIVEN) {
      return "given to fewer than " + FEWEST_GIVEN + " documents in validation";
    }
    return scores.precision() < LEAST_PRECISION ? "precision below " + LEAST_PRECISION : null;
  }

  /** A fit of one label, without the documents that choose and judge its threshold. */
  private record FitTask(String label, int fold) {

    LabelModel fit(Dataset<Row> rows) {
      Dataset<Row> seen =
          fold < 0 ? rows : rows.where(col("fold").isin(fold, (fold + 1) % FOLDS).unary_$bang());
      return new FitLabel(label).apply(seen);
    }
  }

  /**
   * What is learned from. Some documents without a label stand against every label, together as
   * heavy as one label: what is unlike all that is labelled should get none.
   */
  private Dataset<Row> rows(Dataset<Row> labelled, long number, List<Example> examples) {
    Dataset<Row> unlabelled = documents.where(size(col("own")).equalTo(0));
    long without = unlabelled.count();
    double usual =
        examples.stream().mapToLong(Example::documents).average().orElse(0)
            * Math.min(1, (double) MOST_LABELLED / number);
    double weight = Math.min(1, usual / Math.max(1, Math.min(without, MOST_UNLABELLED)));

    Dataset<Row> rows =
        new SampleDocuments(MOST_LABELLED)
            .apply(labelled, number)
            .withColumn("weight", lit(1.0))
            .unionByName(
                new SampleDocuments(MOST_UNLABELLED)
                    .apply(unlabelled, without)
                    .withColumn("weight", lit(weight)))
            .repartition(1)
            .sortWithinPartitions("doc_id")
            .persist(StorageLevel.MEMORY_AND_DISK());
    cached.add(rows);
    rows.count();
    return rows;
  }

  /** Rows of {@code classifications}. */
  Dataset<Row> classifications() {
    List<GivenLabel> given = new ArrayList<>();
    for (Learned label : learned) {
      label
          .model()
          .ifPresent(
              model ->
                  given.add(
                      new GivenLabel(
                          model,
                          label.threshold(),
                          label.scores().precision(),
                          label.scores().recall())));
    }
    return new AssignLabels(set, send(List.copyOf(given)))
        .apply(documents.where(size(col("own")).equalTo(0)));
  }

  /**
   * Rows of {@code classifiers}.
   *
   * @param classifications rows that were given
   */
  Dataset<Row> classifiers(Dataset<Row> classifications) {
    List<Row> rows = new ArrayList<>();
    for (Learned label : learned) {
      LabelScores scores = label.scores();
      rows.add(
          RowFactory.create(
              set,
              label.example().label(),
              label.example().documents(),
              number(scores.precision()),
              number(scores.recall()),
              number(scores.f1()),
              label.threshold(),
              0L,
              unfit(scores)));
    }

    Dataset<Row> assigned =
        classifications
            .where(col("label_set").equalTo(set))
            .groupBy("label")
            .agg(count(lit(1)).as("given"));
    Dataset<Row> ofLearned =
        session
            .createDataFrame(rows, Classifiers.TABLE.schema())
            .drop("assigned")
            .join(assigned, CollectionConverters.asScala(List.of("label")).toSeq(), "left")
            .withColumn("assigned", coalesce(col("given"), lit(0L)));
    Dataset<Row> ofOthers =
        others.withColumn("label_set", lit(set)).withColumn("assigned", lit(0L));
    for (String column : List.of("precision", "recall", "f1", "threshold")) {
      ofOthers = ofOthers.withColumn(column, lit(null).cast("double"));
    }
    return Classifiers.TABLE.conform(ofLearned).unionByName(Classifiers.TABLE.conform(ofOthers));
  }

  /** Puts the scores of each label into the row of the run. */
  void tell(Run run) {
    for (Learned label : learned) {
      String name = set + "=" + label.example().label() + "|";
      run.score(name + "precision", label.scores().precision());
      run.score(name + "recall", label.scores().recall());
    }
  }

  /** How many labels are given, for people. */
  String told() {
    long given = learned.stream().filter(label -> label.model().isPresent()).count();
    return Message.of("%s: %,d labels learned, %,d given", set, learned.size(), given);
  }

  private static Double number(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private <T> Broadcast<T> send(T value) {
    Broadcast<T> broadcast =
        JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(value);
    broadcasts.add(broadcast);
    return broadcast;
  }

  @Override
  public void close() {
    cached.forEach(Dataset::unpersist);
    broadcasts.forEach(Broadcast::destroy);
  }
}
