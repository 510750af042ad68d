package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code document_topics}: one row a document of a corpus of {@code topics}: {@code mixture} is the
 * share of each topic, in their order, to six digits; {@code topic} is the largest, of equal ones
 * the first. A document without a word of the vocabulary has no row.
 */
public final class DocumentTopics {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "document_topics",
          List.of("corpus", "doc_id"),
          new StructType()
              .add("corpus", StringType)
              .add("doc_id", StringType)
              .add("mixture", createArrayType(DoubleType))
              .add("topic", IntegerType),
          false,
          Set.of());

  private DocumentTopics() {}
}
