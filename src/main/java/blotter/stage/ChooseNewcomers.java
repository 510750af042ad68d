package blotter.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.instr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Chooses what can be new near drugs: terms that belong there, and hardly stood there before.
 *
 * @param minStories documents in which a term must stand lately
 */
public record ChooseNewcomers(int minStories) {

  /** Binary logarithm of how many times as often a term stands near drugs as elsewhere. */
  private static final double BELONGS = 2;

  /** The same below which a word does not belong near drugs at all. */
  private static final double NEUTRAL = 1;

  /** The share of documents in which a word must stand elsewhere to be everyday. */
  private static final double EVERYDAY = 0.1;

  /** The same for a word that does not belong near drugs. */
  private static final double NEUTRAL_EVERYDAY = 0.03;

  /** How many times as often a term stands near drugs as before, where it stood before. */
  private static final int TIMES = 10;

  /**
   * Everyday words: they stand in many sentences without drugs, so that they are not new to
   * anybody; or in some, and near drugs no more often than elsewhere. One column, {@code word}. A
   * term that begins or ends with one says nothing that the rest does not.
   *
   * @param counts rows of {@link CountNearby}
   * @param exposure rows of {@link NearbyTerms#exposure}
   */
  public Dataset<Row> everyday(Dataset<Row> counts, Dataset<Row> exposure) {
    Dataset<Row> totals =
        exposure.agg(
            sum("tokens").as("tokens"),
            sum("elsewhere_tokens").as("elsewhere_tokens"),
            sum("elsewhere_documents").as("documents_total"));
    Column share = col("near_n").divide(col("tokens"));
    Column elsewhere = col("elsewhere_n").divide(col("elsewhere_tokens"));

    return counts
        .where(isBigram().unary_$bang())
        .groupBy(col("term").as("word"))
        .agg(
            sum("near_n").as("near_n"),
            sum("elsewhere_n").as("elsewhere_n"),
            sum("elsewhere_documents").as("documents"))
        .crossJoin(broadcast(totals))
        .where(
            col("documents")
                .geq(col("documents_total").multiply(EVERYDAY))
                .or(
                    col("documents")
                        .geq(col("documents_total").multiply(NEUTRAL_EVERYDAY))
                        .and(share.leq(elsewhere.multiply(Math.pow(2, NEUTRAL))))))
        .select("word");
  }

  /**
   * The terms among which newcomers are sought, which are the family of tests of a period, with
   * {@code context_log_ratio} and whether each is a {@code candidate}.
   *
   * @param periods rows of {@link RecentPeriods}
   * @param everyday rows of {@link #everyday}
   */
  public Dataset<Row> apply(Dataset<Row> periods, Dataset<Row> everyday) {
    Column words = split(col("term"), " ");
    Dataset<Row> compared =
        new CompareSides()
            .apply(
                periods
                    .where(col("documents").plus(col("before_documents")).geq(minStories))
                    .withColumnsRenamed(
                        Map.of(
                            "n", "recent_n",
                            "tokens", "recent_tokens",
                            "documents", "recent_documents",
                            "documents_total", "recent_documents_total"))
                    .withColumnsRenamed(
                        Map.of(
                            "near_n", "n",
                            "near_tokens", "tokens",
                            "near_documents", "documents",
                            "near_documents_total", "documents_total"))
                    .withColumn("other_n", col("elsewhere_n"))
                    .withColumn("other_tokens", col("elsewhere_tokens"))
                    .withColumn("other_documents", col("elsewhere_documents"))
                    .withColumn("other_documents_total", col("elsewhere_documents_total")))
            .withColumnRenamed("log_ratio", "context_log_ratio")
            .drop("g2", "p", "log_odds", "z", "reason")
            .drop("n", "tokens", "documents", "documents_total")
            .drop("other_n", "other_tokens", "other_documents", "other_documents_total")
            .withColumnsRenamed(
                Map.of(
                    "recent_n", "n",
                    "recent_tokens", "tokens",
                    "recent_documents", "documents",
                    "recent_documents_total", "documents_total"));

    return compared
        .where(col("context_log_ratio").geq(BELONGS))
        .withColumn("first_word", element_at(words, 1))
        .withColumn("last_word", element_at(words, -1))
        .join(everyday, col("first_word").equalTo(everyday.col("word")), "left_anti")
        .join(everyday, col("last_word").equalTo(everyday.col("word")), "left_anti")
        .drop("first_word", "last_word")
        .withColumn("candidate", col("documents").geq(minStories).and(isHardlyBefore()));
  }

  private static Column isHardlyBefore() {
    Column now = col("documents").divide(col("documents_total"));
    Column before = col("before_documents").divide(col("before_documents_total"));
    return col("before_documents").leq(1).or(before.multiply(TIMES).leq(now));
  }

  private static Column isBigram() {
    return instr(col("term"), " ").gt(lit(0));
  }
}
