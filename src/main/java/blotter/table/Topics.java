package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code topics}: one row a topic of a corpus: {@code drugs} (counted documents that name a drug)
 * or {@code all}.
 *
 * <p>{@code terms} tell the topic from the rest of the corpus and {@code weights} are their
 * probabilities in it; {@code label} is the first three; {@code frequent_terms} are the most
 * probable. {@code coherence} is the mean NPMI of these over documents, {@code stability} the share
 * of them that fits from other seeds find again; {@code documents} are those whose largest topic it
 * is; {@code k} is the number of topics of the corpus. Where a corpus is too small for topics, its
 * only row has topic 0, {@code k} 0, the number of its documents, a {@code reason} and nulls.
 */
public final class Topics {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "topics",
          List.of("corpus", "topic"),
          new StructType()
              .add("corpus", StringType)
              .add("topic", IntegerType)
              .add("label", StringType)
              .add("terms", createArrayType(StringType))
              .add("weights", createArrayType(DoubleType))
              .add("frequent_terms", createArrayType(StringType))
              .add("coherence", DoubleType)
              .add("stability", DoubleType)
              .add("documents", IntegerType)
              .add("k", IntegerType)
              .add("reason", StringType),
          false,
          Set.of(
              "label", "terms", "weights", "frequent_terms", "coherence", "stability", "reason"));

  private Topics() {}
}
