package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code comparisons}: one row an official series, a series of {@code series} and a lag. {@code r}
 * is the correlation of what is left of both when straight lines and what the official series says
 * about itself are taken off, with the texts {@code lag} periods after the official series (before
 * it where negative); {@code low} and {@code high} its 95 % bootstrap interval, {@code p} how
 * probable it is by chance, {@code q} that among all tests of the official series ({@code family}).
 * {@code pairs} are the periods behind r, {@code first_period} and {@code last_period} the first
 * and last that both series have. Where two series cannot be compared there is one row of lag 0
 * with a {@code reason}; an official series that is too short for any has one with the series
 * {@code *}.
 */
public final class Comparisons {

  /** In each row: what a comparison is not. */
  public static final String NOTE =
      "The volume of text is not prevalence: a correlation says that two series move together, not"
          + " that one measures the other.";

  /** The table. */
  public static final Table TABLE =
      new Table(
          "comparisons",
          List.of("official", "series_id", "lag"),
          new StructType()
              .add("official", StringType)
              .add("series_id", StringType)
              .add("granularity", StringType)
              .add("lag", IntegerType)
              .add("r", DoubleType)
              .add("low", DoubleType)
              .add("high", DoubleType)
              .add("p", DoubleType)
              .add("q", DoubleType)
              .add("family", StringType)
              .add("family_size", LongType)
              .add("pairs", IntegerType)
              .add("first_period", DateType)
              .add("last_period", DateType)
              .add("reason", StringType)
              .add("note", StringType),
          false,
          Set.of(
              "r",
              "low",
              "high",
              "p",
              "q",
              "family",
              "family_size",
              "pairs",
              "first_period",
              "last_period",
              "reason"));

  private Comparisons() {}
}
