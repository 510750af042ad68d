package blotter.table;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code coverage}: what the corpus is made of in each period from its first to its last, counted
 * documents only, whatever trends leave out. {@code gap} says that a period has no document. {@code
 * sources_new} have their first documents in the period, {@code sources_gone} their last, so that
 * either adds up to all sources; {@code panel_sources} are those of the fixed panel that have
 * documents in the period, {@code panel_documents} theirs. {@code suspect} documents have a
 * doubtful date; {@code near_duplicates} are those that repeat an earlier document, null where
 * near-duplicates were not looked for.
 */
public final class Coverage {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "coverage",
          List.of("granularity", "period"),
          new StructType()
              .add("granularity", StringType)
              .add("period", DateType)
              .add("documents", LongType)
              .add("tokens", LongType)
              .add("sources", LongType)
              .add("sources_new", LongType)
              .add("sources_gone", LongType)
              .add("panel_sources", LongType)
              .add("panel_documents", LongType)
              .add("suspect", LongType)
              .add("near_duplicates", LongType)
              .add("gap", BooleanType),
          false,
          Set.of("near_duplicates"));

  private Coverage() {}
}
