package blotter.table;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code dates}: one row an expression of a document that names a day or a period.
 *
 * <p>{@code begin} and {@code end} are half-open offsets in code points of the document's text and
 * {@code surface} is what stands there. {@code timex} is its value as in TIMEX3; {@code date_begin}
 * and {@code date_end} are its first and last day, inclusive, null where it has none; {@code
 * precision} is day, week, month, quarter, season, year, decade or vague; {@code relative} says
 * whether it was resolved from the date of publication or from another expression.
 */
public final class Dates {

  /** An expression without its document. */
  public static final StructType DATE =
      new StructType()
          .add("sentence", IntegerType)
          .add("begin", IntegerType)
          .add("end", IntegerType)
          .add("surface", StringType)
          .add("timex", StringType)
          .add("date_begin", DateType)
          .add("date_end", DateType)
          .add("precision", StringType)
          .add("relative", BooleanType);

  /** The table. */
  public static final Table TABLE =
      new Table(
          "dates",
          List.of("doc_id", "begin"),
          Columns.ofDocument(DATE),
          true,
          Set.of("date_begin", "date_end"));

  private Dates() {}
}
