package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code terms}: how often a word or two-word term stands in the English, not duplicated documents
 * of a period. {@code period} is its first day; {@code n} counts occurrences, {@code documents}
 * documents; {@code tokens_total} and {@code documents_total} are those of the whole period. Terms
 * in few documents of the corpus and personal names are left out.
 */
public final class Terms {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "terms",
          List.of("granularity", "period", "term"),
          new StructType()
              .add("granularity", StringType)
              .add("period", DateType)
              .add("term", StringType)
              .add("n", LongType)
              .add("documents", LongType)
              .add("tokens_total", LongType)
              .add("documents_total", LongType),
          false,
          Set.of());

  private Terms() {}
}
