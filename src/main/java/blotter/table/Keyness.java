package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code keyness}: how much a term of {@code terms} belongs to one of the two sides of a contrast.
 * {@code n}, {@code tokens}, {@code documents} and {@code documents_total} are of the left side,
 * those with {@code other_} of the right one. {@code reason} says why {@code p}, and so {@code q},
 * or {@code log_ratio} is null.
 */
public final class Keyness {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "keyness",
          List.of("contrast", "term"),
          new StructType()
              .add("contrast", StringType)
              .add("term", StringType)
              .add("n", LongType)
              .add("tokens", LongType)
              .add("documents", LongType)
              .add("documents_total", LongType)
              .add("other_n", LongType)
              .add("other_tokens", LongType)
              .add("other_documents", LongType)
              .add("other_documents_total", LongType)
              .add("g2", DoubleType)
              .add("p", DoubleType)
              .add("q", DoubleType)
              .add("family", StringType)
              .add("family_size", LongType)
              .add("log_ratio", DoubleType)
              .add("log_odds", DoubleType)
              .add("z", DoubleType)
              .add("dispersion", DoubleType)
              .add("reason", StringType),
          false,
          Set.of("g2", "p", "q", "family", "family_size", "log_ratio", "log_odds", "z", "reason"));

  private Keyness() {}
}
