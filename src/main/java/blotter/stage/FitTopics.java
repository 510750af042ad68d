package blotter.stage;

import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Fits topics: latent Dirichlet allocation by online variational inference (Hoffman, Blei and Bach
 * 2010), as MLlib does it. The weights of topics are those of a fit on one partition: MLlib adds up
 * what partitions find in no fixed order.
 *
 * @param k number of topics
 * @param seed of the beginning
 * @param passes how often each document is seen, on average
 */
public record FitTopics(int k, long seed, int passes) {

  /** Column of the vectors. */
  public static final String FEATURES = "features";

  /** Column that a model adds: the share of each topic. */
  public static final String MIXTURE = "topicDistribution";

  /** Documents of a step. */
  private static final int BATCH = 256;

  private static final int FEWEST_STEPS = 30;

  /** The first steps weigh as those behind this many; MLlib's 1,024 would hardly learn. */
  private static final double OFFSET = 10;

  private static final double DECAY = 0.7;

  /**
   * The model.
   *
   * @param documents {@code features} in one partition, in a fixed order
   * @param number how many they are
   */
  public LDAModel apply(Dataset<Row> documents, long number) {
    long steps = (passes * number + BATCH - 1) / BATCH;
    return new LDA()
        .setOptimizer("online")
        .setK(k)
        .setSeed(seed)
        .setMaxIter((int) Math.max(FEWEST_STEPS, steps))
        .setSubsamplingRate(Math.min(1.0, (double) BATCH / number))
        .setLearningOffset(OFFSET)
        .setLearningDecay(DECAY)
        .setFeaturesCol(FEATURES)
        .setTopicDistributionCol(MIXTURE)
        .fit(documents);
  }
}
