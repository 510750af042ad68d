package blotter.table;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code trends}: one row a period of a series. {@code n} is the count; {@code reports} the
 * documents behind it and {@code sources} their sources; {@code exposure} the English, not
 * duplicated documents of the period and {@code tokens} the tokens of their texts; {@code rate} is
 * n per 1,000 of them with its exact 95 % Poisson interval, {@code per_million} n per million of
 * those tokens, for counts alone; sums of people, grams and dollars have a rate without one, and
 * {@code months} has none: its {@code n} is the number of terms that end, {@code median} and the
 * quartiles are theirs, in months, and {@code life} is the number of terms for life. Beside every
 * measure of events stand {@code events}, those that documents of the period tell, {@code
 * incidents}, those that were first told in it, and {@code inflation}, events for each incident;
 * all three are null for documents and mentions of drugs and agencies. A period without documents
 * has no row: it is a gap, not a zero. {@code smoothed}, {@code expected} and {@code alert} are
 * null until a run computes them.
 */
public final class Trends {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "trends",
          List.of("series_id", "period"),
          new StructType()
              .add("series_id", StringType)
              .add("period", DateType)
              .add("n", LongType)
              .add("reports", LongType)
              .add("events", LongType)
              .add("incidents", LongType)
              .add("inflation", DoubleType)
              .add("sources", LongType)
              .add("exposure", LongType)
              .add("tokens", LongType)
              .add("life", LongType)
              .add("lower_quartile", DoubleType)
              .add("median", DoubleType)
              .add("upper_quartile", DoubleType)
              .add("rate", DoubleType)
              .add("rate_low", DoubleType)
              .add("rate_high", DoubleType)
              .add("per_million", DoubleType)
              .add("per_million_low", DoubleType)
              .add("per_million_high", DoubleType)
              .add("smoothed", DoubleType)
              .add("expected", DoubleType)
              .add("alert", BooleanType),
          false,
          Set.of(
              "events",
              "incidents",
              "inflation",
              "life",
              "lower_quartile",
              "median",
              "upper_quartile",
              "rate",
              "rate_low",
              "rate_high",
              "per_million",
              "per_million_low",
              "per_million_high",
              "smoothed",
              "expected",
              "alert"));

  private Trends() {}
}
