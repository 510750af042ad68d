package blotter.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import blotter.stage.ChooseWords;
import blotter.stage.CountTogether;
import blotter.stage.FitTopics;
import blotter.stage.SampleDocuments;
import blotter.stage.TopicMixtures;
import blotter.stage.WordVectors;
import blotter.topic.Coherence;
import blotter.topic.TermRanking;
import blotter.topic.TopicMatching;
import blotter.topic.TopicNumbers;
import blotter.topic.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The topics of one corpus. Models are fitted on one partition, several of them side by side; the
 * number of topics and their stability are found on a sample.
 */
final class TopicCorpus implements AutoCloseable {

  /** Words of the vocabulary at most; a model's size on the driver goes with them. */
  static final int MOST_WORDS = 10_000;

  /** Documents that a model is fitted on, about; the others are only measured by it. */
  private static final int MOST_FITTED = 20_000;

  private static final int MOST_TRIED = 2_000;

  /** Seed of the topics, and those of the fits that they are held against. */
  private static final long SEED = 1;

  private static final List<Long> OTHER_SEEDS = List.of(2L, 3L);

  /** Passes over the documents of the topics themselves, and of what is only tried. */
  private static final int PASSES = 4;

  private static final int TRIED_PASSES = 3;
  private static final int TERMS = 10;
  private static final int TERMS_OF_LABEL = 3;

  /** What distinguishes counts as much as what is frequent. */
  private static final double RELEVANCE = 0.5;

  private static final double MILLION = 1e6;

  private final SparkSession session;
  private final String name;
  private final Dataset<Row> words;
  private final long documents;
  private final List<Dataset<Row>> cached = new ArrayList<>();

  private final List<Row> topics = new ArrayList<>();
  private Dataset<Row> mixtures;
  private Broadcast<Vocabulary> broadcast;

  /**
   * A corpus.
   *
   * @param words rows of {@link blotter.stage.CountWords}
   */
  TopicCorpus(SparkSession session, String name, Dataset<Row> words) {
    this.session = session;
    this.name = name;
    this.words = words;
    this.documents = words.count();
  }

  /** Finds them. */
  TopicCorpus find(int minDocuments, TopicOptions options) {
    if (documents < TopicNumbers.FEWEST_DOCUMENTS) {
      return without("fewer than " + TopicNumbers.FEWEST_DOCUMENTS + " documents");
    }

    Vocabulary vocabulary = new ChooseWords(minDocuments, MOST_WORDS).vocabulary(words, documents);
    if (vocabulary.size() < TopicNumbers.FEWEST_WORDS) {
      return without("fewer than " + TopicNumbers.FEWEST_WORDS + " words in enough documents");
    }

    broadcast = JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(vocabulary);
    Dataset<Row> vectors =
        keep(
            new WordVectors(broadcast)
                .apply(words.select("doc_id", "published", "counts"))
                .persist(StorageLevel.DISK_ONLY()));
    long number = vectors.count();
    Dataset<Row> fitted = drawn(vectors, number, MOST_FITTED);
    Dataset<Row> tried = number <= MOST_TRIED ? fitted : drawn(vectors, number, MOST_TRIED);

    int k = number(options.numbers(number), vectors, tried);
    fit(k, vocabulary, vectors, fitted, tried);
    return this;
  }

  /** Rows of {@code topics}. */
  List<Row> topics() {
    return List.copyOf(topics);
  }

  /** Rows of {@link TopicMixtures}; none for a corpus that is too small. */
  List<Dataset<Row>> mixtures() {
    return mixtures == null ? List.of() : List.of(mixtures);
  }

  /** How many topics there are, for people. */
  String told() {
    return name
        + ": "
        + (mixtures == null ? "none, " : "")
        + (mixtures == null ? reason() : size());
  }

  private String reason() {
    return topics.get(0).getString(topics.get(0).length() - 1);
  }

  private int size() {
    return topics.size();
  }

  private TopicCorpus without(String reason) {
    topics.add(
        RowFactory.create(name, 0, null, null, null, null, null, null, (int) documents, 0, reason));
    return this;
  }

  private Dataset<Row> drawn(Dataset<Row> vectors, long number, int most) {
    return keep(
        new SampleDocuments(most)
            .apply(vectors, number)
            .select(FitTopics.FEATURES)
            .persist(StorageLevel.MEMORY_AND_DISK()));
  }

  /** The number whose topics are the most coherent on average; of equal ones the smallest. */
  private int number(List<Integer> numbers, Dataset<Row> vectors, Dataset<Row> tried) {
    if (numbers.size() == 1) {
      return numbers.get(0);
    }

    long size = tried.count();
    List<List<int[]>> terms =
        Parallel.map(
            numbers, k -> frequent(new FitTopics(k, SEED, TRIED_PASSES).apply(tried, size)));
    double[] coherences = coherences(terms.stream().flatMap(List::stream).toList(), vectors);

    return numbers.get(mostCoherent(coherences, numbers));
  }

  /** The first of the models whose topics are the most coherent on average. */
  private static int mostCoherent(double[] coherences, List<Integer> numbers) {
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    int from = 0;
    for (int i = 0; i < numbers.size(); i++) {
      int to = from + numbers.get(i);
      double mean = Arrays.stream(coherences, from, to).average().orElse(Double.NaN);
      if (mean > highest) {
        highest = mean;
        best = i;
      }
      from = to;
    }
    return best;
  }

  private void fit(
      int k, Vocabulary vocabulary, Dataset<Row> vectors, Dataset<Row> fitted, Dataset<Row> tried) {
    List<Long> seeds = new ArrayList<>(List.of(SEED));
    seeds.addAll(OTHER_SEEDS);
    List<LDAModel> models =
        Parallel.map(
            seeds,
            seed -> {
              boolean own = seed == SEED;
              Dataset<Row> rows = own ? fitted : tried;
              return new FitTopics(k, seed, own ? PASSES : TRIED_PASSES).apply(rows, rows.count());
            });
    List<List<int[]>> frequent = models.stream().map(TopicCorpus::frequent).toList();
    double[] coherences = coherences(frequent.stream().flatMap(List::stream).toList(), vectors);
    int best = fitted == tried ? mostCoherent(coherences, Collections.nCopies(seeds.size(), k)) : 0;
    LDAModel model = models.get(best);
    mixtures =
        keep(new TopicMixtures(name, model).apply(vectors).persist(StorageLevel.DISK_ONLY()));
    double[] stability = stability(frequent, best);

    int[] largest = new int[k];
    for (Row row : mixtures.groupBy("topic").agg(count(lit(1)).as("documents")).collectAsList()) {
      largest[row.getInt(0)] = (int) row.getLong(1);
    }

    double[] corpus = vocabulary.probabilities();
    for (int topic = 0; topic < k; topic++) {
      double[] probabilities = probabilities(model.topicsMatrix(), topic);
      int[] distinctive = TermRanking.distinctive(probabilities, corpus, RELEVANCE, TERMS);
      List<String> terms = vocabulary.words(distinctive);
      topics.add(
          RowFactory.create(
              name,
              topic,
              String.join(", ", terms.subList(0, TERMS_OF_LABEL)),
              terms.toArray(String[]::new),
              Arrays.stream(distinctive)
                  .mapToObj(term -> rounded(probabilities[term]))
                  .toArray(Double[]::new),
              vocabulary.words(frequent.get(best).get(topic)).toArray(String[]::new),
              rounded(coherences[best * k + topic]),
              rounded(stability[topic]),
              largest[topic],
              k,
              null));
    }
  }

  /** The mean likeness of a model's topics to their matches in the other models. */
  private static double[] stability(List<List<int[]>> frequent, int model) {
    double[] stability = new double[frequent.get(model).size()];
    for (int other = 0; other < frequent.size(); other++) {
      if (other != model) {
        double[] likeness = TopicMatching.likeness(frequent.get(model), frequent.get(other));
        for (int topic = 0; topic < stability.length; topic++) {
          stability[topic] += likeness[topic] / (frequent.size() - 1);
        }
      }
    }
    return stability;
  }

  private static List<int[]> frequent(LDAModel model) {
    Matrix matrix = model.topicsMatrix();
    List<int[]> terms = new ArrayList<>();
    for (int topic = 0; topic < matrix.numCols(); topic++) {
      terms.add(TermRanking.frequent(probabilities(matrix, topic), TERMS));
    }
    return terms;
  }

  private static double[] probabilities(Matrix matrix, int topic) {
    double[] weights = new double[matrix.numRows()];
    double sum = 0;
    for (int term = 0; term < weights.length; term++) {
      weights[term] = matrix.apply(term, topic);
      sum += weights[term];
    }
    for (int term = 0; term < weights.length; term++) {
      weights[term] /= sum;
    }
    return weights;
  }

  private static double[] coherences(List<int[]> terms, Dataset<Row> vectors) {
    long number = vectors.count();
    CountTogether together = new CountTogether(terms);
    return together.counts(together.apply(vectors).collectAsList()).stream()
        .mapToDouble(joint -> Coherence.mean(joint, number))
        .toArray();
  }

  private static double rounded(double value) {
    return Math.round(value * MILLION) / MILLION;
  }

  private Dataset<Row> keep(Dataset<Row> rows) {
    cached.add(rows);
    return rows;
  }

  @Override
  public void close() {
    cached.forEach(Dataset::unpersist);
    if (broadcast != null) {
      broadcast.destroy();
    }
  }
}
