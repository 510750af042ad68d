package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.types.StructType;

/**
 * {@code series}: one row a series of {@code trends}: what is counted ({@code measure}), for what
 * (the split columns, null where not split), in which periods. {@code total} is the sum of its
 * counts. The columns of trend tests are null until such tests are part of a run; {@code reason}
 * says why.
 */
public final class Series {

  /** The columns by which a series can be split. */
  public static final List<String> SPLITS =
      List.of(
          "drug",
          "drug_class",
          "agency",
          "event_type",
          "status",
          "place",
          "other_drug",
          "other_agency");

  /** The table. */
  public static final Table TABLE =
      new Table("series", List.of("series_id"), schema(), false, optional());

  private Series() {}

  /** All but what every series has. */
  private static Set<String> optional() {
    Set<String> optional = new TreeSet<>(Arrays.asList(schema().fieldNames()));
    optional.removeAll(
        List.of("series_id", "measure", "granularity", "first_period", "last_period", "total"));
    return optional;
  }

  private static StructType schema() {
    StructType schema = new StructType().add("series_id", StringType).add("measure", StringType);
    for (String split : SPLITS) {
      schema = schema.add(split, StringType);
    }

    return schema
        .add("granularity", StringType)
        .add("first_period", DateType)
        .add("last_period", DateType)
        .add("total", LongType)
        .add("tau", DoubleType)
        .add("p", DoubleType)
        .add("q", DoubleType)
        .add("family", StringType)
        .add("family_size", LongType)
        .add("sen_slope", DoubleType)
        .add("apc", DoubleType)
        .add("apc_low", DoubleType)
        .add("apc_high", DoubleType)
        .add("change_points", createArrayType(DateType))
        .add(
            "bursts",
            createArrayType(
                new StructType()
                    .add("begin", DateType)
                    .add("end", DateType)
                    .add("level", IntegerType)))
        .add("reason", StringType);
  }
}
