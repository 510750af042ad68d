package blotter.table;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * {@code incidents}: one row a happening in the world, however many documents tell it.
 *
 * <p>{@code type}, {@code status} (the surest of its tellings'), {@code civil}, {@code people},
 * {@code months}, {@code life}, {@code drugs}, {@code agencies} and {@code places} are as in {@code
 * events}; {@code grams} and {@code usd} are one amount each. {@code date_begin} and {@code
 * date_end} are the most precise days that a telling gives, inclusive. Where tellings disagree, the
 * value that most documents give is taken and the others are listed: {@code other_dates}, {@code
 * other_people}, {@code other_grams}, {@code other_usd}. {@code event_id} is the event whose quote
 * shows it best. {@code events} counts its events, {@code reports} the documents that tell it,
 * exact duplicates apart, {@code sources} their sources; {@code first_told} and {@code last_told}
 * are days of publication, {@code first_source} is the source that told it first. No row names a
 * person.
 */
public final class Incidents {

  private static final DataType IDS = createArrayType(StringType);
  private static final DataType NUMBERS = createArrayType(DoubleType);

  /** A span of days, both inclusive. */
  public static final StructType DAYS =
      new StructType().add("date_begin", DateType).add("date_end", DateType);

  /** An incident without its id. */
  public static final StructType INCIDENT =
      new StructType()
          .add("type", StringType)
          .add("status", StringType)
          .add("civil", BooleanType)
          .add("date_begin", DateType)
          .add("date_end", DateType)
          .add("people", IntegerType)
          .add("months", NUMBERS)
          .add("life", BooleanType)
          .add("grams", DoubleType)
          .add("usd", DoubleType)
          .add("drugs", IDS)
          .add("agencies", IDS)
          .add("places", IDS)
          .add("events", IntegerType)
          .add("reports", IntegerType)
          .add("sources", IntegerType)
          .add("first_told", DateType)
          .add("last_told", DateType)
          .add("first_source", StringType)
          .add("event_id", StringType)
          .add("other_dates", createArrayType(DAYS))
          .add("other_people", createArrayType(IntegerType))
          .add("other_grams", NUMBERS)
          .add("other_usd", NUMBERS);

  /** The table. */
  public static final Table TABLE =
      new Table(
          "incidents",
          List.of("incident_id"),
          Columns.after("incident_id", INCIDENT),
          false,
          Set.of("date_begin", "date_end", "people", "grams", "usd"));

  private Incidents() {}
}
