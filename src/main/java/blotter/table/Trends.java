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
 * duplicated documents of the period; {@code rate} is n per 1,000 of them with its exact 95 %
 * Poisson interval; sums of people, grams and dollars have a rate without one, and {@code months}
 * has none: its {@code n} is the number of terms that end, {@code median} and the quartiles are
 * theirs, in months, and {@code life} is the number of terms for life. Beside every measure of
 * events stand {@code events}, those that documents of the period tell, {@code incidents}, those
 * that were first told in it, and {@code inflation}, events for each incident; all three are null
 * for documents and mentions of drugs and agencies. {@code per_million} is n per million of the
 * period's {@code tokens}; {@code ratio} the rate over that of the period before, with an exact
 * interval. {@code smoothed} is the rate without seasons and chance (STL), {@code expected} and
 * {@code expected_high} are what the years before let expect of {@code n}, and {@code alert} says
 * whether it was more (Farrington). A period without documents has no row: it is a gap, not a zero.
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
              .add("ratio", DoubleType)
              .add("ratio_low", DoubleType)
              .add("ratio_high", DoubleType)
              .add("smoothed", DoubleType)
              .add("expected", DoubleType)
              .add("expected_high", DoubleType)
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
              "ratio",
              "ratio_low",
              "ratio_high",
              "smoothed",
              "expected",
              "expected_high",
              "alert"));

  private Trends() {}
}
