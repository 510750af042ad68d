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
 * {@code events}: one row an event that a document reports, however often it tells it.
 *
 * <p>{@code type} and {@code status} say what happened and how sure the document is; {@code
 * subtype} is finer, null where there is none; {@code civil} tells matters of civil law from
 * criminal ones. {@code begin} and {@code end} are half-open offsets of {@code cue}, the words that
 * tell it, in code points of the document's text; {@code sentence} is where they stand and {@code
 * quote} the whole of that sentence. {@code people} is how many persons it concerns, {@code
 * people_bound} how that number bounds them. {@code months} are terms of imprisonment, without
 * supervision and statutory limits; {@code life} is a flag. {@code grams} are masses of drugs that
 * were seized or involved, without thresholds; {@code usd} are US dollars; {@code amounts} is every
 * quantity of the event. {@code date_begin} and {@code date_end} are inclusive. {@code evidence} is
 * every place that tells it; {@code rule} the rule that found the cue.
 */
public final class Events {

  private static final DataType IDS = createArrayType(StringType);
  private static final DataType NUMBERS = createArrayType(DoubleType);

  /** The quantities of an event. */
  public static final StructType AMOUNT =
      new StructType()
          .add("entity_id", StringType)
          .add("dimension", StringType)
          .add("unit", StringType)
          .add("low", DoubleType)
          .add("high", DoubleType)
          .add("bound", StringType)
          .add("role", StringType)
          .add("begin", IntegerType)
          .add("si_low", DoubleType)
          .add("si_high", DoubleType);

  /** A place that tells an event. */
  public static final StructType EVIDENCE =
      new StructType()
          .add("sentence", IntegerType)
          .add("begin", IntegerType)
          .add("end", IntegerType);

  /** An event without its document. */
  public static final StructType EVENT =
      new StructType()
          .add("type", StringType)
          .add("subtype", StringType)
          .add("status", StringType)
          .add("civil", BooleanType)
          .add("cue", StringType)
          .add("sentence", IntegerType)
          .add("begin", IntegerType)
          .add("end", IntegerType)
          .add("people", IntegerType)
          .add("people_bound", StringType)
          .add("drugs", IDS)
          .add("agencies", IDS)
          .add("months", NUMBERS)
          .add("life", BooleanType)
          .add("grams", NUMBERS)
          .add("usd", NUMBERS)
          .add("amounts", createArrayType(AMOUNT))
          .add("date_begin", DateType)
          .add("date_end", DateType)
          .add("date_precision", StringType)
          .add("places", IDS)
          .add("channels", IDS)
          .add("markets", IDS)
          .add("payments", IDS)
          .add("evidence", createArrayType(EVIDENCE))
          .add("quote", StringType)
          .add("rule", StringType);

  /** The table. */
  public static final Table TABLE =
      new Table(
          "events",
          List.of("event_id"),
          schema(),
          true,
          Set.of("subtype", "people", "people_bound", "date_begin", "date_end", "date_precision"));

  private Events() {}

  private static StructType schema() {
    StructType ofDocument = Columns.ofDocument(EVENT);
    StructType schema = new StructType().add("event_id", StringType);
    for (var field : ofDocument.fields()) {
      schema = schema.add(field);
    }
    return schema;
  }
}
