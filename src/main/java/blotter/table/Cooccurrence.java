package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code cooccurrence}: documents of a period that name both of two things ({@code left_id} before
 * {@code right_id}), beside those that name either, and all. A thing is a drug, an agency, or a
 * type of events that occurred, {@code event:seizure}. {@code g2}, {@code npmi} and {@code
 * log_dice} say how much they go together, {@code p} whether by chance, {@code q} corrects that
 * over the {@code family_size} pairs of the same period and kinds. They are null where one stands
 * in all documents.
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
              .add("left_kind", StringType)
              .add("right_kind", StringType)
              .add("joint", LongType)
              .add("left_n", LongType)
              .add("right_n", LongType)
              .add("documents", LongType)
              .add("g2", DoubleType)
              .add("p", DoubleType)
              .add("q", DoubleType)
              .add("family", StringType)
              .add("family_size", LongType)
              .add("npmi", DoubleType)
              .add("log_dice", DoubleType),
          false,
          Set.of("g2", "p", "q", "family", "family_size", "npmi", "log_dice"));

  private Cooccurrence() {}
}
