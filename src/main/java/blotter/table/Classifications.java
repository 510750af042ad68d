package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code classifications}: labels that were given to documents whose source gives none of that set.
 * {@code probability} is the model's; {@code precision} and {@code recall} are those of the label
 * in {@code classifiers}, cross-validated on documents that sources label.
 */
public final class Classifications {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "classifications",
          List.of("doc_id", "label_set", "label"),
          new StructType()
              .add("doc_id", StringType)
              .add("label_set", StringType)
              .add("label", StringType)
              .add("probability", DoubleType)
              .add("precision", DoubleType)
              .add("recall", DoubleType),
          false,
          Set.of());

  private Classifications() {}
}
