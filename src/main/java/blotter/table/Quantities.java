package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code quantities}: one row an amount that a document tells.
 *
 * <p>{@code begin} and {@code end} are half-open offsets in code points of the document's text and
 * {@code surface} is what stands there. {@code dimension} is mass, volume, count, dose, money,
 * duration, people or percent; {@code low} and {@code high} are the numbers as written, in {@code
 * unit}, equal unless {@code bound} is range; {@code si_low} and {@code si_high} are the same in
 * grams, litres, units, US dollars, months, persons or percent, null for money of other currencies.
 * Where the number is malformed all four are null and {@code readings} lists what it may mean, in
 * the unit. Life and time served have no numbers. {@code entity_id} is the drug that is measured;
 * {@code role} is seized, involved, threshold, dose, value, statistic, term, maximum or minimum,
 * null where the sentence tells none; {@code manner} says how a term is served.
 */
public final class Quantities {

  /** A quantity without its document. */
  public static final StructType QUANTITY =
      new StructType()
          .add("sentence", IntegerType)
          .add("begin", IntegerType)
          .add("end", IntegerType)
          .add("surface", StringType)
          .add("dimension", StringType)
          .add("low", DoubleType)
          .add("high", DoubleType)
          .add("bound", StringType)
          .add("unit", StringType)
          .add("si_low", DoubleType)
          .add("si_high", DoubleType)
          .add("readings", createArrayType(DoubleType))
          .add("entity_id", StringType)
          .add("role", StringType)
          .add("manner", StringType);

  /** The table. */
  public static final Table TABLE =
      new Table(
          "quantities",
          List.of("doc_id", "begin"),
          Columns.ofDocument(QUANTITY),
          true,
          Set.of("low", "high", "si_low", "si_high", "readings", "entity_id", "role", "manner"));

  private Quantities() {}
}
