package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code scores}: how right the mentions and events of a generation are, one row a measure of
 * {@code evaluate}, which puts it beside the tables of a published generation and replaces it when
 * it runs again. So it is none of {@link Table#all}: most generations have none.
 *
 * <p>{@code place} orders the measures; {@code documents} are those of the gold, {@code gold} the
 * items that they should give and {@code found} those that they gave; the bounds of {@code f1} are
 * its 95 % interval by bootstrap over documents.
 */
public final class Scores {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "scores",
          List.of("measure"),
          new StructType()
              .add("place", IntegerType)
              .add("measure", StringType)
              .add("documents", LongType)
              .add("gold", LongType)
              .add("found", LongType)
              .add("precision", DoubleType)
              .add("recall", DoubleType)
              .add("f1", DoubleType)
              .add("f1_low", DoubleType)
              .add("f1_high", DoubleType),
          false,
          Set.of());

  /** Tables that it judges: who writes one of them anew drops the scores. */
  public static final Set<String> JUDGED = Set.of("documents", "mentions", "events");

  private Scores() {}
}
