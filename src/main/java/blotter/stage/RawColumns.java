package blotter.stage;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import blotter.corpus.RawRecord;
import blotter.table.Documents;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Columns of records on their way from a file to a table. */
public final class RawColumns {

  /** Records before they are parsed. */
  public static final StructType RAW =
      new StructType()
          .add("file", StringType)
          .add("file_source", StringType)
          .add("record", LongType)
          .add("format", StringType)
          .add("bytes", BinaryType)
          .add("rejection", StringType)
          .add("rejection_detail", StringType);

  /** What parsing makes of a record: a document's columns, or code, detail and excerpt. */
  static final StructType PARSED =
      new StructType()
          .add("own_id", StringType)
          .add("source", StringType)
          .add("uri", StringType)
          .add("title", StringType)
          .add("text", StringType)
          .add("published", DateType)
          .add("published_basis", StringType)
          .add("labels", Documents.LABELS)
          .add("code", StringType)
          .add("detail", StringType)
          .add("excerpt", StringType);

  private RawColumns() {}

  /** A raw record as a row of {@link #RAW}. */
  public static Row row(RawRecord record) {
    return RowFactory.create(
        record.uri(),
        record.source(),
        record.number(),
        record.format().name(),
        record.bytes().array(),
        record.rejection() == null ? null : record.rejection().name(),
        record.detail());
  }
}
