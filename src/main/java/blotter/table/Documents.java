package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * {@code documents}: one row a document, whatever its language and whether it is a duplicate.
 *
 * <p>{@code text} is title, blank line, body as decoded; {@code published_basis} says where the day
 * was found; {@code date_verdict} is consistent or suspect and {@code date_candidates} lists what
 * else it may be, both null where the text has not been annotated; {@code language} is an ISO 639
 * code or {@code und}; {@code labels} is what else the source says; {@code sha256} is of the text
 * in UTF-8; {@code duplicate_of} is the doc_id of the first document with the same text, null for
 * the first itself; {@code sentences} and {@code tokens} are counts, null where the text has not
 * been annotated: it is not English, or only read so far.
 */
public final class Documents {

  /** Candidates of an audited date. */
  public static final DataType CANDIDATES =
      createArrayType(new StructType().add("date", DateType).add("basis", StringType));

  /** Labels of a source: values by name. */
  public static final DataType LABELS = createMapType(StringType, createArrayType(StringType));

  /** The table. */
  public static final Table TABLE =
      new Table(
          "documents",
          List.of("doc_id"),
          new StructType()
              .add("doc_id", StringType)
              .add("source", StringType)
              .add("uri", StringType)
              .add("title", StringType)
              .add("text", StringType)
              .add("published", DateType)
              .add("published_basis", StringType)
              .add("date_verdict", StringType)
              .add("date_candidates", CANDIDATES)
              .add("language", StringType)
              .add("labels", LABELS)
              .add("sha256", StringType)
              .add("duplicate_of", StringType)
              .add("sentences", IntegerType)
              .add("tokens", IntegerType)
              .add(Table.YEAR, IntegerType),
          true,
          Set.of(
              "title",
              "date_verdict",
              "date_candidates",
              "labels",
              "duplicate_of",
              "sentences",
              "tokens"));

  private Documents() {}
}
