package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code selections}: the figures of a series of {@code documents} by drug, drug class or agency,
 * side by side for {@code all} counted documents, those of the fixed {@code panel} of sources,
 * those {@code dated} without doubt, those that are {@code distinct} because they repeat no earlier
 * one, and the {@code strict} ones that are all three. {@code total} is what was counted in {@code
 * documents}, from {@code sources}; {@code rate} is total per 1,000 documents over the whole range
 * with its exact 95 % Poisson interval; the trend figures are those of {@code series}.
 */
public final class Selections {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "selections",
          List.of("series_id", "selection"),
          new StructType()
              .add("series_id", StringType)
              .add("selection", StringType)
              .add("total", LongType)
              .add("documents", LongType)
              .add("sources", LongType)
              .add("rate", DoubleType)
              .add("rate_low", DoubleType)
              .add("rate_high", DoubleType)
              .add("tau", DoubleType)
              .add("p", DoubleType)
              .add("q", DoubleType)
              .add("family", StringType)
              .add("family_size", LongType)
              .add("sen_slope", DoubleType)
              .add("apc", DoubleType)
              .add("apc_low", DoubleType)
              .add("apc_high", DoubleType)
              .add("reason", StringType),
          false,
          Set.of(
              "rate",
              "rate_low",
              "rate_high",
              "tau",
              "p",
              "q",
              "family",
              "family_size",
              "sen_slope",
              "apc",
              "apc_low",
              "apc_high",
              "reason"));

  private Selections() {}
}
