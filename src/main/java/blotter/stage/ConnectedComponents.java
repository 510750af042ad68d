package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.LongType;

import blotter.duplicate.Components;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The connected components of pairs of ids.
 *
 * <p>One task reads all pairs, in any order, and holds some 20 to 40 bytes a node: ten million
 * linked nodes are a third of a gigabyte. Nothing is repeated until it settles, as it would be if
 * components grew by joins, and nothing comes to the driver.
 */
public record ConnectedComponents() {

  private static final StructType COMPONENT =
      new StructType().add("node", LongType, false).add("component", LongType, false);

  /**
   * One row for every id that stands in a pair: {@code node} and {@code component}, the smallest id
   * of its component.
   *
   * @param pairs {@code a} and {@code b}, BIGINT and never null
   */
  public Dataset<Row> apply(Dataset<Row> pairs) {
    return pairs
        .select(col("a"), col("b"))
        .repartition(1)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) ConnectedComponents::components,
            Encoders.row(COMPONENT));
  }

  private static Iterator<Row> components(Iterator<Row> pairs) {
    Components components = new Components();
    while (pairs.hasNext()) {
      Row pair = pairs.next();
      components.join(pair.getLong(0), pair.getLong(1));
    }

    return IntStream.range(0, components.size())
        .mapToObj(i -> RowFactory.create(components.id(i), components.component(i)))
        .iterator();
  }
}
