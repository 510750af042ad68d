package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Columns of a schema that rows lack. */
final class AbsentColumns {

  private AbsentColumns() {}

  /** The rows, with a null column for each of the schema that they lack. */
  static Dataset<Row> of(Dataset<Row> rows, StructType schema) {
    Set<String> present = Set.of(rows.columns());
    List<Column> columns = new ArrayList<>(List.of(col("*")));
    for (StructField field : schema.fields()) {
      if (!present.contains(field.name())) {
        columns.add(lit(null).cast(field.dataType()).as(field.name()));
      }
    }
    return rows.select(columns.toArray(Column[]::new));
  }
}
