package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;

/**
 * Counts in how many documents terms stand together.
 *
 * @param groups indices of terms; those of one group are counted with each other
 */
public record CountTogether(List<int[]> groups) {

  /** Keeps a copy. */
  public CountTogether {
    groups = List.copyOf(groups);
  }

  /**
   * Rows of {@code code} and {@code documents}; {@link #counts} reads them.
   *
   * @param documents with {@code features}
   */
  public Dataset<Row> apply(Dataset<Row> documents) {
    List<int[]> all = new ArrayList<>(groups);
    int width = width();
    UserDefinedFunction codes =
        udf(
            (UDF1<Vector, List<Integer>>) vector -> codes(all, width, vector.toSparse()),
            createArrayType(IntegerType));
    return documents
        .select(explode(codes.apply(col(FitTopics.FEATURES))).as("code"))
        .groupBy("code")
        .agg(count(lit(1)).as("documents"));
  }

  /**
   * For each group the documents with its terms i and j at {@code [i][j]}, i &le; j; those with the
   * term i at {@code [i][i]}.
   */
  public List<long[][]> counts(List<Row> rows) {
    int width = width();
    List<long[][]> counts = new ArrayList<>();
    groups.forEach(group -> counts.add(new long[group.length][group.length]));
    for (Row row : rows) {
      int code = row.getInt(0);
      counts.get(code / (width * width))[code / width % width][code % width] = row.getLong(1);
    }
    return counts;
  }

  private int width() {
    return groups.stream().mapToInt(group -> group.length).max().orElse(0);
  }

  private static List<Integer> codes(List<int[]> groups, int width, SparseVector vector) {
    List<Integer> codes = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      int[] group = groups.get(g);
      boolean[] present = new boolean[group.length];
      for (int i = 0; i < group.length; i++) {
        present[i] = Arrays.binarySearch(vector.indices(), group[i]) >= 0;
      }
      for (int i = 0; i < group.length; i++) {
        for (int j = i; present[i] && j < group.length; j++) {
          if (present[j]) {
            codes.add((g * width + i) * width + j);
          }
        }
      }
    }
    return codes;
  }
}
