package blotter.stage;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_entries;
import static org.apache.spark.sql.functions.shiftrightunsigned;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A digest of a table's rows that does not depend on their order or partitioning.
 *
 * <p>Each row is hashed twice with 64 bits, nulls and their places included; the four halves are
 * added up over all rows, which no table of fewer than 2^31 rows can overflow. Equal tables have
 * equal digests; unequal ones differ but for accidents of about 2^-64 (no protection against
 * intent).
 */
public final class TableDigest {

  private static final long LOW_HALF = 0xFFFFFFFFL;
  private static final String SECOND_SEED = "blotter";

  private TableDigest() {}

  /** Aggregates over the rows of a table: the number of rows and four sums. */
  public static List<Column> aggregates(StructType schema) {
    List<Column> columns = new ArrayList<>();
    for (StructField field : schema.fields()) {
      Column column = col(field.name());
      columns.add(field.dataType() instanceof MapType ? array_sort(map_entries(column)) : column);
      if (field.nullable()) {
        columns.add(column.isNull());
      }
    }

    Column first = xxhash64(columns.toArray(Column[]::new));
    columns.add(0, lit(SECOND_SEED));
    Column second = xxhash64(columns.toArray(Column[]::new));

    return List.of(
        count(lit(1)).as("rows"),
        half(first.bitwiseAND(lit(LOW_HALF))).as("h0"),
        half(shiftrightunsigned(first, 32)).as("h1"),
        half(second.bitwiseAND(lit(LOW_HALF))).as("h2"),
        half(shiftrightunsigned(second, 32)).as("h3"));
  }

  private static Column half(Column hash) {
    return coalesce(sum(hash), lit(0L));
  }

  /** The digest as text: the number of rows and the sums, in hexadecimal. */
  public static String text(long rows, long h0, long h1, long h2, long h3) {
    return String.format(java.util.Locale.ROOT, "%x-%x-%x-%x-%x", rows, h0, h1, h2, h3);
  }
}
