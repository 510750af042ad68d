package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code cooccurrence}: documents of a period that name both of two entities (drugs or agencies,
 * {@code left_id} before {@code right_id}), beside those that name either, and all. The association
 * measures are null until a run computes them.
 */
public final class Cooccurrence {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "cooccurrence",
          List.of("granularity", "period", "left_id", "right_id"),
          new StructType()
              .add("granularity", StringType)
              .add("period", DateType)
              .add("left_id", StringType)
              .add("right_id", StringType)
              .add("joint", LongType)
              .add("left_n", LongType)
              .add("right_n", LongType)
              .add("documents", LongType)
              .add("g2", DoubleType)
              .add("q", DoubleType)
              .add("npmi", DoubleType)
              .add("log_dice", DoubleType),
          false,
          Set.of("g2", "q", "npmi", "log_dice"));

  private Cooccurrence() {}
}
