package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts terms near drugs and elsewhere, by month.
 *
 * @param minDocuments documents near drugs in which a term must stand to be counted
 */
public record CountNearby(int minDocuments) {

  private static final String[] COUNTS = {
    "near_n", "near_documents", "new_n", "new_documents", "elsewhere_n", "elsewhere_documents"
  };

  /**
   * Rows with {@code term}, {@code month}, {@code near_n}, {@code near_documents}, {@code new_n}
   * and {@code new_documents} (of settled sources), {@code elsewhere_n}, {@code
   * elsewhere_documents}.
   *
   * @param near rows of {@link NearbyTerms#near}
   * @param elsewhere rows of {@link NearbyTerms#elsewhere}
   */
  public Dataset<Row> apply(Dataset<Row> near, Dataset<Row> elsewhere) {
    Dataset<Row> terms =
        near.groupBy("term")
            .agg(count(lit(1)).as("documents"))
            .where(col("documents").geq(minDocuments))
            .select("term");
    Column settled = when(col("settled"), lit(1L)).otherwise(lit(0L));
    Column none = lit(0L);

    Dataset<Row> rows =
        counts(near, col("n"), lit(1L), col("n").multiply(settled), settled, none, none)
            .unionAll(counts(elsewhere, none, none, none, none, col("n"), lit(1L)))
            .join(terms, JoinColumns.of("term"), "left_semi");
    Column[] sums = new Column[COUNTS.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sum(COUNTS[i]).as(COUNTS[i]);
    }
    return rows.groupBy("term", "month").agg(sums[0], tail(sums));
  }

  private static Dataset<Row> counts(Dataset<Row> rows, Column... counts) {
    Column[] columns = new Column[counts.length + 2];
    columns[0] = col("term");
    columns[1] = col("month");
    for (int i = 0; i < counts.length; i++) {
      columns[i + 2] = counts[i].as(COUNTS[i]);
    }
    return rows.select(columns);
  }

  private static Column[] tail(Column... columns) {
    return Arrays.copyOfRange(columns, 1, columns.length);
  }
}
