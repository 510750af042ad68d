package blotter.table;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Columns that several tables share. */
final class Columns {

  private Columns() {}

  /** The columns of {@code part} behind an id. */
  static StructType after(String id, StructType part) {
    StructType schema = new StructType().add(id, StringType);
    for (StructField field : part.fields()) {
      schema = schema.add(field);
    }
    return schema;
  }

  /** The columns of a part of a document, between its doc_id and its year. */
  static StructType ofDocument(StructType part) {
    return after("doc_id", part).add(Table.YEAR, IntegerType);
  }
}
