package blotter.table;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
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
 * counts; {@code observed} and {@code gaps} are the periods with and without documents. {@code
 * tau}, {@code p}, {@code q} tell whether rates rise or fall, {@code sen_slope} by how much a year,
 * {@code apc} by what percent a year, {@code segments} and {@code aapc} where the slope changes,
 * {@code change_points} where a new level begins, {@code bursts} when far more documents than usual
 * told it. {@code reason} says why a figure is null.
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

  /** A stretch of one slope: annual percent change with its interval. */
  public static final StructType SEGMENT =
      new StructType()
          .add("begin", DateType)
          .add("end", DateType)
          .add("apc", DoubleType)
          .add("apc_low", DoubleType)
          .add("apc_high", DoubleType);

  /** A stretch of many reports; its last period is {@code end}. */
  public static final StructType BURST =
      new StructType().add("begin", DateType).add("end", DateType).add("level", IntegerType);

  /** The table. */
  public static final Table TABLE =
      new Table("series", List.of("series_id"), schema(), false, optional());

  private Series() {}

  /** All but what every series has. */
  private static Set<String> optional() {
    Set<String> optional = new TreeSet<>(Arrays.asList(schema().fieldNames()));
    optional.removeAll(
        List.of(
            "series_id",
            "measure",
            "granularity",
            "first_period",
            "last_period",
            "observed",
            "gaps",
            "total"));
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
        .add("observed", LongType)
        .add("gaps", LongType)
        .add("total", LongType)
        .add("tau", DoubleType)
        .add("p", DoubleType)
        .add("q", DoubleType)
        .add("family", StringType)
        .add("family_size", LongType)
        .add("variance_ratio", DoubleType)
        .add("seasonal", BooleanType)
        .add("sen_slope", DoubleType)
        .add("sen_low", DoubleType)
        .add("sen_high", DoubleType)
        .add("apc", DoubleType)
        .add("apc_low", DoubleType)
        .add("apc_high", DoubleType)
        .add("dispersion", DoubleType)
        .add("aapc", DoubleType)
        .add("aapc_low", DoubleType)
        .add("aapc_high", DoubleType)
        .add("segments", createArrayType(SEGMENT))
        .add("change_points", createArrayType(DateType))
        .add("bursts", createArrayType(BURST))
        .add("reason", StringType);
  }
}
