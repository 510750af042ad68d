package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code near_duplicates}: one row for every counted document that shares most of its text with
 * another, the first of them included. {@code cluster_id} names the cluster; {@code of} is its
 * first document, by day of publication, then by doc_id; {@code jaccard} is the resemblance of
 * both, 1 for the first itself.
 */
public final class NearDuplicates {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "near_duplicates",
          List.of("doc_id"),
          new StructType()
              .add("doc_id", StringType)
              .add("cluster_id", StringType)
              .add("of", StringType)
              .add("jaccard", DoubleType),
          false,
          Set.of());

  private NearDuplicates() {}
}
