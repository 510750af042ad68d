package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.duplicate.Clusters;
import blotter.duplicate.Shingles;
import java.util.Arrays;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import scala.collection.Seq;

/**
 * Documents as sets of shingles.
 *
 * @param recurring keys of the sentences that are passed over, ascending
 */
public record ShingleDocuments(Broadcast<long[]> recurring) {

  /**
   * One row a document that has enough of them: {@code id} (64 bits of its doc_id), {@code doc_id},
   * {@code published} and {@code shingles}, ascending.
   *
   * @param documents {@code doc_id}, {@code source}, {@code published} and {@code words} (the
   *     tokens of each sentence, one space between them; null where there is none)
   */
  public Dataset<Row> apply(Dataset<Row> documents) {
    Broadcast<long[]> keys = recurring;
    UserDefinedFunction shingles =
        udf(
                (UDF2<Seq<String>, Seq<Long>, long[]>)
                    (words, ofWords) -> shingles(words, ofWords, keys.value()),
                createArrayType(LongType, false))
            .asNondeterministic();

    return documents
        .where(col("words").isNotNull())
        .select(
            xxhash64(col("doc_id")).as("id"),
            col("doc_id"),
            col("published"),
            shingles.apply(col("words"), RecurringSentences.keys()).as("shingles"))
        .where(size(col("shingles")).geq(Clusters.FEWEST_SHINGLES));
  }

  private static long[] shingles(Seq<String> words, Seq<Long> keys, long[] recurring) {
    Shingles shingles = new Shingles();
    for (int i = 0; i < words.size(); i++) {
      if (Arrays.binarySearch(recurring, keys.apply(i)) < 0) {
        shingles.add(words.apply(i));
      }
    }
    return shingles.distinct();
  }
}
