package blotter.table;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code rejects}: one row a record that is no document. {@code record} is 1 for a whole file, else
 * the line; {@code code} is stable; {@code detail} names the offending value; {@code excerpt} is
 * the beginning of the record without control characters.
 */
public final class Rejects {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "rejects",
          List.of("uri", "record"),
          new StructType()
              .add("uri", StringType)
              .add("record", LongType)
              .add("code", StringType)
              .add("detail", StringType)
              .add("excerpt", StringType),
          false,
          Set.of("record", "detail", "excerpt"));

  private Rejects() {}
}
