package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code mentions}: one row a place in a document that names an entity. {@code begin} and {@code
 * end} are half-open offsets in code points of the document's text and {@code surface} is what
 * stands there; {@code kind} is drug, agency, market, place, channel or payment; {@code path} is
 * the entity's dotted class path; {@code sense} is supply, medical, treatment or other, null for
 * kinds without senses; {@code certainty} is 1 for words that mean nothing else.
 */
public final class Mentions {

  /** A mention without its document. */
  public static final StructType MENTION =
      new StructType()
          .add("sentence", IntegerType)
          .add("begin", IntegerType)
          .add("end", IntegerType)
          .add("surface", StringType)
          .add("kind", StringType)
          .add("entity_id", StringType)
          .add("name", StringType)
          .add("path", StringType)
          .add("sense", StringType)
          .add("certainty", DoubleType);

  /** The table. */
  public static final Table TABLE =
      new Table(
          "mentions",
          List.of("doc_id", "begin", "entity_id"),
          Columns.ofDocument(MENTION),
          true,
          Set.of("sense"));

  private Mentions() {}
}
