package blotter.job;

import blotter.table.Table;
import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads tables of a generation. */
final class Tables {

  private Tables() {}

  /** Whether a generation has a table. */
  static boolean isThere(SparkSession session, Path folder, Table table) {
    try {
      Path path = new Path(folder, table.name());
      return path.getFileSystem(session.sparkContext().hadoopConfiguration()).exists(path);
    } catch (IOException e) {
      throw new JobException("cannot look for table '" + table.name() + "'", e);
    }
  }

  /** The rows of a table below a folder, with the contract's columns and types. */
  static Dataset<Row> read(SparkSession session, String folder, Table table) {
    try {
      return table.conform(session.read().schema(table.schema()).parquet(folder));
    } catch (Exception e) {
      if (e instanceof AnalysisException) {
        throw new JobException(
            "table '"
                + table.name()
                + "' is not there: run the job that writes it first: "
                + folder,
            e);
      }
      throw e;
    }
  }
}
