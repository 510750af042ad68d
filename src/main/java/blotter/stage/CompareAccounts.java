package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import blotter.event.EventStatus;
import blotter.incident.Account;
import blotter.incident.Comparison;
import blotter.incident.Evidence;
import blotter.incident.IncidentRules;
import blotter.incident.Rarity;
import blotter.incident.Telling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Compares the events of documents that were brought together: those of one type that have both
 * happened, or are both planned, or both denied. What is merely possible is no happening yet, and
 * not compared.
 *
 * @param rules the weights
 */
public record CompareAccounts(IncidentRules rules) {

  private static final StructType COMPARED =
      new StructType()
          .add("left_id", StringType)
          .add("right_id", StringType)
          .add("left_doc", StringType)
          .add("right_doc", StringType)
          .add("score", DoubleType)
          .add("link", BooleanType)
          .add("features", createMapType(StringType, DoubleType));

  /**
   * One row for each two events that were compared; {@code features} by weight for links only.
   *
   * @param pairs rows of {@link PairAccounts#apply}
   * @param accounts rows of {@link PairAccounts#withKeys}
   */
  public Dataset<Row> apply(Dataset<Row> pairs, Dataset<Row> accounts) {
    Dataset<Row> left =
        accounts.select(col("doc_id").as("left_doc"), struct(col("*")).as("left_account"));
    Dataset<Row> right =
        accounts.select(col("doc_id").as("right_doc"), struct(col("*")).as("right_account"));
    IncidentRules weights = rules;
    return pairs
        .join(left, "left_doc")
        .join(right, "right_doc")
        .select("left_account", "right_account")
        .flatMap(
            (FlatMapFunction<Row, Row>)
                pair -> compared(weights, pair.getStruct(0), pair.getStruct(1)),
            Encoders.row(COMPARED));
  }

  private static Iterator<Row> compared(IncidentRules rules, Row left, Row right) {
    Map<String, Integer> shared = AccountRows.documents(left.getList(4));
    Map<String, Integer> others = AccountRows.documents(right.getList(4));
    Account a = AccountRows.account(left, Set.copyOf(shared.keySet()));
    Account b = AccountRows.account(right, others.keySet());
    shared.keySet().retainAll(others.keySet());
    Comparison comparison = new Comparison(rules, a, b, new Rarity(shared));

    List<Row> rows = new ArrayList<>();
    for (Telling one : a.tellings()) {
      for (Telling other : b.tellings()) {
        if (one.type() == other.type()
            && standing(one) == standing(other)
            && one.status() != EventStatus.POSSIBLE) {
          Evidence evidence = comparison.of(one, other);
          rows.add(row(a, one, b, other, evidence, evidence.isLink(rules)));
        }
      }
    }
    return rows.iterator();
  }

  /** What is alleged may turn out to have occurred; what is only planned has not. */
  private static EventStatus standing(Telling telling) {
    return telling.status() == EventStatus.ALLEGED ? EventStatus.OCCURRED : telling.status();
  }

  private static Row row(
      Account a, Telling one, Account b, Telling other, Evidence evidence, boolean link) {
    return RowFactory.create(
        one.id(),
        other.id(),
        a.document(),
        b.document(),
        evidence.score(),
        link,
        link ? features(evidence) : null);
  }

  private static scala.collection.Map<String, Double> features(Evidence evidence) {
    Map<String, Double> features = new HashMap<>();
    evidence.weights().forEach((feature, weight) -> features.put(feature.code(), weight));
    return CollectionConverters.asScala(features);
  }
}
