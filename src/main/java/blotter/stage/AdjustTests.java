package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import blotter.table.Table;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructField;

/**
 * Corrects p values for how many tests were made: Benjamini, Y. and Hochberg, Y. (1995),
 * "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57, 289–300.
 *
 * <p>The same as {@link blotter.trend.BenjaminiHochberg}, for families that no one machine need
 * hold: each is sorted in one task, which spills. A row without p was not tested: it belongs to no
 * family and has no q.
 *
 * @param family name of the column that says which tests are corrected together
 * @param p name of the column of p values
 */
public record AdjustTests(String family, String p) {

  private static final Set<String> ADDED = Set.of("q", "family", "family_size");

  /**
   * The columns of a table without those that this stage adds: what is there before.
   *
   * @param first name of the first column to take
   */
  static List<StructField> before(Table table, String first) {
    List<StructField> columns = List.of(table.schema().fields());
    return columns.subList(table.columns().indexOf(first), columns.size()).stream()
        .filter(column -> !ADDED.contains(column.name()))
        .toList();
  }

  /**
   * Adds {@code q} and {@code family_size}; {@code family} becomes null where there is no p.
   *
   * @param tests rows with both columns
   */
  public Dataset<Row> apply(Dataset<Row> tests) {
    Column tested = col(p).isNotNull();
    WindowSpec all = Window.partitionBy(col(family));
    WindowSpec upwards = all.orderBy(col(p).asc_nulls_last());
    WindowSpec fromTheLargest = all.orderBy(col(p).desc_nulls_first());

    return tests
        .withColumn("family_size", when(tested, count(col(p)).over(all)))
        .withColumn("rank", row_number().over(upwards))
        .withColumn("bound", col(p).multiply(col("family_size").divide(col("rank"))))
        .withColumn("q", when(tested, least(lit(1.0), min("bound").over(fromTheLargest))))
        .withColumn(family, when(tested, col(family)))
        .drop("rank", "bound");
  }
}
