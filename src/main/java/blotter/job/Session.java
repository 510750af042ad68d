package blotter.job;

import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;

/** Opens Spark. Sets no master: that is the caller's. */
final class Session {

  /** Setting of the size that partitions should have behind a shuffle. */
  static final String PARTITION_SIZE = "spark.sql.adaptive.advisoryPartitionSizeInBytes";

  private static final long TYPICAL_CORPUS = 128L << 20;
  private static final long SMALLEST_PARTITION = 1L << 20;
  private static final long LARGEST_PARTITION = 32L << 20;
  private static final int PARTITIONS = 16;

  /** Setting of the number of partitions behind a shuffle, before small ones are joined. */
  private static final String SHUFFLE_PARTITIONS = "spark.sql.shuffle.partitions";

  /** Each is a file a task: many of them cost more than what stands in them. */
  private static final int FEWEST_SHUFFLE_PARTITIONS = 32;

  /** How much larger a corpus may be than its files, which may be compressed. */
  private static final int EXPANSION = 8;

  /**
   * Defaults that suit text, of which a batch of few rows is large. Spark's own working memory is
   * kept small and in small pages, so that what is in use depends on the lexicon and the models and
   * not on the corpus; sorts and sums beyond it go to disk. A user's own settings come before them.
   */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "spark.memory.fraction", "0.1",
          "spark.buffer.pageSize", "2m",
          "spark.sql.inMemoryColumnarStorage.batchSize", "500",
          "spark.sql.adaptive.coalescePartitions.parallelismFirst", "false",
          "spark.sql.optimizer.canChangeCachedPlanOutputPartitioning", "true",
          "spark.sql.sources.partitionOverwriteMode", "static",
          "spark.sql.parquet.compression.codec", "zstd",
          "spark.sql.maxConcurrentOutputFileWriters", "8",
          "spark.ui.showConsoleProgress", "false");

  private Session() {}

  /** The file-system settings that a session would have, without opening one. */
  static Configuration hadoopConfiguration() {
    return SparkHadoopUtil.get().newConfiguration(new SparkConf());
  }

  /** Opens or joins the session of this JVM. */
  static SparkSession open(String job) {
    return open(job, TYPICAL_CORPUS, Map.of());
  }

  /**
   * Opens or joins the session of this JVM for a corpus of some size. Reading text costs much for
   * its size, so that partitions are small where the corpus is: every core has some to do.
   */
  static SparkSession open(String job, long corpusBytes) {
    long partitions =
        Math.max(FEWEST_SHUFFLE_PARTITIONS, corpusBytes / LARGEST_PARTITION * EXPANSION);
    return open(job, corpusBytes, Map.of(SHUFFLE_PARTITIONS, Long.toString(partitions)));
  }

  private static SparkSession open(String job, long corpusBytes, Map<String, String> more) {
    Map<String, String> defaults = new TreeMap<>(DEFAULTS);
    defaults.putAll(more);
    SparkConf conf = new SparkConf();
    SparkSession.Builder builder = SparkSession.builder().appName("blotter " + job);
    long partition =
        Math.max(SMALLEST_PARTITION, Math.min(LARGEST_PARTITION, corpusBytes / PARTITIONS));
    if (!conf.contains(PARTITION_SIZE)) {
      builder.config(PARTITION_SIZE, partition + "b");
    }

    defaults.forEach(
        (key, value) -> {
          if (!conf.contains(key)) {
            builder.config(key, value);
          }
        });
    return builder.config("spark.sql.session.timeZone", "UTC").getOrCreate();
  }
}
