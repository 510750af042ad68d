package blotter.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.incident.Clusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;

/**
 * Joins events that are one happening: connected by links first, then within each component by
 * {@link Clusters}, so that a chain of links alone joins nothing.
 *
 * @param mean mean score across two groups from which they are joined
 */
public record JoinTellings(double mean) {

  private static final StructType GROUPED =
      new StructType().add("event_id", StringType).add("group_id", StringType);

  /**
   * {@code event_id} and {@code group_id}, the smallest event_id of its group, for every event that
   * is linked to another.
   *
   * @param compared rows of {@link CompareAccounts}
   */
  public Dataset<Row> apply(Dataset<Row> compared) {
    Dataset<Row> components =
        new ConnectedComponents()
            .apply(
                compared
                    .where(col("link"))
                    .select(xxhash64(col("left_id")).as("a"), xxhash64(col("right_id")).as("b")));

    Column same = col("component").equalTo(col("other_component"));
    Dataset<Row> inside =
        compared
            .drop("features")
            .join(components, xxhash64(col("left_id")).equalTo(col("node")))
            .drop("node")
            .join(
                components
                    .withColumnRenamed("component", "other_component")
                    .withColumnRenamed("node", "other_node"),
                xxhash64(col("right_id")).equalTo(col("other_node")))
            .where(same);

    double least = mean;
    UserDefinedFunction cluster =
        udf((UDF1<Seq<Row>, List<Row>>) pairs -> clusters(pairs, least), createArrayType(GROUPED))
            .asNondeterministic();
    return inside
        .groupBy("component")
        .agg(
            collect_list(struct("left_id", "right_id", "left_doc", "right_doc", "score", "link"))
                .as("pairs"))
        .select(explode(cluster.apply(col("pairs"))).as("grouped"))
        .select("grouped.*");
  }

  private static List<Row> clusters(Seq<Row> rows, double mean) {
    Map<String, Clusters.Member> members = new TreeMap<>();
    List<Clusters.Pair> pairs = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.apply(i);
      String left = row.getString(0);
      String right = row.getString(1);
      members.put(left, new Clusters.Member(left, row.getString(2)));
      members.put(right, new Clusters.Member(right, row.getString(3)));
      pairs.add(new Clusters.Pair(left, right, row.getDouble(4), row.getBoolean(5)));
    }

    List<Row> grouped = new ArrayList<>();
    for (List<String> group : Clusters.of(List.copyOf(members.values()), pairs, mean)) {
      group.forEach(id -> grouped.add(RowFactory.create(id, group.get(0))));
    }
    return grouped;
  }

  /**
   * For every event of a group of several the one that it resembles most: {@code event_id}, {@code
   * linked_to}, {@code score}, {@code features}.
   *
   * @param compared rows of {@link CompareAccounts}
   * @param groups rows of {@link #apply}
   */
  public Dataset<Row> strongest(Dataset<Row> compared, Dataset<Row> groups) {
    Dataset<Row> links = compared.where(col("link"));
    Dataset<Row> both =
        directed(links, "left_id", "right_id").unionByName(directed(links, "right_id", "left_id"));
    Dataset<Row> inside =
        both.join(groups, "event_id")
            .join(
                groups.select(col("event_id").as("linked_to"), col("group_id").as("other_group")),
                "linked_to")
            .where(col("group_id").equalTo(col("other_group")));
    return inside
        .groupBy("event_id")
        .agg(max(struct("score", "linked_to")).as("best"))
        .select(
            col("event_id"), col("best.score").as("score"), col("best.linked_to").as("linked_to"))
        .join(
            both.select("event_id", "linked_to", "features"),
            JoinColumns.of("event_id", "linked_to"));
  }

  private static Dataset<Row> directed(Dataset<Row> links, String from, String to) {
    return links.select(
        col(from).as("event_id"), col(to).as("linked_to"), col("score"), col("features"));
  }

  /** Every event with its group, its own id where it is alone. */
  static Column group() {
    return coalesce(col("group_id"), col("event_id"));
  }
}
