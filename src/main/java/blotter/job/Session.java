package blotter.job;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;

/** Opens Spark. Sets no master: that is the caller's. */
final class Session {

  /** Settings that decide about rows, and defaults that suit text; a user's own come before. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "spark.sql.adaptive.coalescePartitions.parallelismFirst", "false",
          "spark.sql.adaptive.advisoryPartitionSizeInBytes", "8m",
          "spark.sql.optimizer.canChangeCachedPlanOutputPartitioning", "true",
          "spark.sql.sources.partitionOverwriteMode", "static",
          "spark.sql.parquet.compression.codec", "zstd",
          "spark.ui.showConsoleProgress", "false");

  private Session() {}

  /** The file-system settings that a session would have, without opening one. */
  static Configuration hadoopConfiguration() {
    return SparkHadoopUtil.get().newConfiguration(new SparkConf());
  }

  /** Opens or joins the session of this JVM. */
  static SparkSession open(String job) {
    SparkConf conf = new SparkConf();
    SparkSession.Builder builder = SparkSession.builder().appName("blotter " + job);
    DEFAULTS.forEach(
        (key, value) -> {
          if (!conf.contains(key)) {
            builder.config(key, value);
          }
        });
    return builder.config("spark.sql.session.timeZone", "UTC").getOrCreate();
  }
}
