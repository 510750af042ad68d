package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import blotter.topic.Vocabulary;
import java.util.List;
import org.apache.spark.ml.feature.StopWordsRemover;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Chooses the words that topics or labels are told by. Left out: stop words, words in few documents
 * or in more than half of them, and words that stand in personal names in more than a third of
 * their uses, since not every use of a name is recognised as one.
 *
 * @param minDocuments documents in which a word must stand
 * @param most how many words at most: those in the most documents
 */
public record ChooseWords(int minDocuments, int most) {

  private static final int NAMES_OF = 3;

  /**
   * The chosen words with {@code documents} and {@code uses} outside of names, those in the most
   * documents first, equal ones in the order of their letters.
   *
   * @param documents rows of {@link CountWords}
   * @param number how many they are
   */
  public Dataset<Row> apply(Dataset<Row> documents, long number) {
    Column notName = col("names").multiply(lit(NAMES_OF)).leq(col("uses").plus(col("names")));
    Object[] stopWords = StopWordsRemover.loadDefaultStopWords("english");

    return documents
        .select(explode(col("counts")).as("count"))
        .select("count.*")
        .where(col("word").isin(stopWords).unary_$bang())
        .groupBy("word")
        .agg(
            count_if(col("plain").gt(0)).as("documents"),
            sum(col("plain").cast("bigint")).as("uses"),
            sum(col("names").cast("bigint")).as("names"))
        .where(notName)
        .where(col("documents").geq(minDocuments))
        .where(col("documents").multiply(lit(2)).leq(number))
        .orderBy(col("documents").desc(), col("word"))
        .limit(most)
        .select("word", "documents", "uses");
  }

  /** The chosen words on the driver: {@code most} bounds their number. */
  public Vocabulary vocabulary(Dataset<Row> documents, long number) {
    List<Row> rows = apply(documents, number).collectAsList();
    return new Vocabulary(
        rows.stream().map(row -> row.getString(0)).toList(),
        rows.stream().map(row -> row.getLong(1)).toList(),
        rows.stream().map(row -> row.getLong(2)).toList());
  }
}
