package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import blotter.topic.Vocabulary;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import scala.collection.Seq;

/**
 * Writes documents as vectors.
 *
 * @param vocabulary the words that count, index by index
 */
public record WordVectors(Broadcast<Vocabulary> vocabulary) {

  /**
   * Rows of {@link CountWords} with {@code features} in place of {@code counts}: how often each
   * word of the vocabulary stands in the document, uses in names apart. Documents without any are
   * left out.
   */
  public Dataset<Row> apply(Dataset<Row> documents) {
    Indices indices = new Indices(vocabulary);
    UserDefinedFunction vector =
        udf(
                (UDF1<Seq<Row>, Vector>) counts -> vector(indices.get(), counts),
                SQLDataTypes.VectorType())
            .asNondeterministic();
    return documents
        .withColumn("features", vector.apply(col("counts")))
        .where(col("features").isNotNull())
        .drop("counts");
  }

  private static Vector vector(Map<String, Integer> indices, Seq<Row> counts) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    for (int i = 0; i < counts.size(); i++) {
      Row count = counts.apply(i);
      Integer index = indices.get(count.getString(0));
      if (index != null && count.getInt(1) > 0) {
        values.put(index, (double) count.getInt(1));
      }
    }

    return values.isEmpty()
        ? null
        : Vectors.sparse(
            indices.size(),
            values.keySet().stream().mapToInt(Integer::intValue).toArray(),
            values.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The index of each word, made once a task. */
  private static final class Indices implements Serializable {
    private final Broadcast<Vocabulary> vocabulary;
    private transient Map<String, Integer> indices;

    private Indices(Broadcast<Vocabulary> vocabulary) {
      this.vocabulary = vocabulary;
    }

    private synchronized Map<String, Integer> get() {
      if (indices == null) {
        indices = new HashMap<>();
        for (String word : vocabulary.value().words()) {
          indices.put(word, indices.size());
        }
      }
      return indices;
    }
  }
}
