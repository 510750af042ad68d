package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code classifiers}: one row a label of a set, and how well it is learned. {@code examples} are
 * the documents that have it; {@code precision}, {@code recall} and {@code f1} are cross-validated
 * on labelled documents; {@code threshold} is the probability from which it is given, {@code
 * assigned} to how many documents. {@code reason} says why it is given to none.
 */
public final class Classifiers {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "classifiers",
          List.of("label_set", "label"),
          new StructType()
              .add("label_set", StringType)
              .add("label", StringType)
              .add("examples", LongType)
              .add("precision", DoubleType)
              .add("recall", DoubleType)
              .add("f1", DoubleType)
              .add("threshold", DoubleType)
              .add("assigned", LongType)
              .add("reason", StringType),
          false,
          Set.of("precision", "recall", "f1", "threshold", "reason"));

  private Classifiers() {}
}
