package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code runs}: one row a job that wrote to this generation, the last one last in time.
 *
 * <p>What was read is null for jobs that read no corpus. {@code read = documents + rejects}; {@code
 * duplicates} and {@code not_english} are among the documents, {@code counted} is what remains of
 * them. {@code rows} and {@code digests} are of the tables that the job wrote; a digest does not
 * depend on the order or the partitioning of rows. {@code seconds} is wall time a stage; {@code
 * megabytes_per_second} is the corpus's text (UTF-8, 10^6 bytes) over it; {@code scores} are of
 * what the job learned, empty for most, null for runs before there were any.
 */
public final class Runs {

  /** The table. */
  public static final Table TABLE =
      new Table(
          Table.RUNS,
          List.of("run_id"),
          new StructType()
              .add("run_id", StringType)
              .add("job", StringType)
              .add("started", TimestampType)
              .add("finished", TimestampType)
              .add("read", LongType)
              .add("documents", LongType)
              .add("rejects", LongType)
              .add("rejects_by_code", createMapType(StringType, LongType))
              .add("duplicates", LongType)
              .add("not_english", LongType)
              .add("counted", LongType)
              .add("text_bytes", LongType)
              .add("rows", createMapType(StringType, LongType))
              .add("digests", createMapType(StringType, StringType))
              .add("versions", createMapType(StringType, StringType))
              .add("options", createMapType(StringType, StringType))
              .add("seconds", createMapType(StringType, DoubleType))
              .add("megabytes_per_second", createMapType(StringType, DoubleType))
              .add("scores", createMapType(StringType, DoubleType)),
          false,
          Set.of(
              "read",
              "documents",
              "rejects",
              "rejects_by_code",
              "duplicates",
              "not_english",
              "counted",
              "text_bytes",
              "megabytes_per_second",
              "scores"));

  private Runs() {}
}
