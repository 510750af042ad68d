package blotter.table;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code sentences}: one row a sentence of an English document. {@code sentence} counts from 0 in
 * the document; {@code begin} and {@code end} are half-open offsets in code points of its text;
 * {@code tokens} are in lower case; {@code names} are the indices of tokens that belong to personal
 * names, from 0.
 */
public final class Sentences {

  /** A sentence without its document. */
  public static final StructType SENTENCE =
      new StructType()
          .add("sentence", IntegerType)
          .add("begin", IntegerType)
          .add("end", IntegerType)
          .add("tokens", createArrayType(StringType))
          .add("names", createArrayType(IntegerType));

  /** The table. */
  public static final Table TABLE =
      new Table(
          "sentences", List.of("doc_id", "sentence"), Columns.ofDocument(SENTENCE), true, Set.of());

  private Sentences() {}
}
