package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code topic_shares}: what part of a month's documents is about a topic. {@code period} is the
 * first day of the month, {@code documents} the documents of the month that have a mixture, {@code
 * share} the mean share of the topic in them.
 */
public final class TopicShares {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "topic_shares",
          List.of("corpus", "topic", "period"),
          new StructType()
              .add("corpus", StringType)
              .add("topic", IntegerType)
              .add("period", DateType)
              .add("documents", LongType)
              .add("share", DoubleType),
          false,
          Set.of());

  private TopicShares() {}
}
