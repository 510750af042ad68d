package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.incident.Happening;
import blotter.incident.Told;
import blotter.table.EventIncidents;
import blotter.table.Incidents;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;

/**
 * What each incident is. Its id is made from its first telling, so that a later document that
 * recalls it changes neither.
 */
public record DescribeIncidents() {

  private static final int SHA_BITS = 256;
  private static final int ID_DIGITS = 24;

  private static final StructType DESCRIBED =
      new StructType()
          .add("first", StringType)
          .add("members", createArrayType(StringType))
          .add("incident", Incidents.INCIDENT);

  /**
   * Incidents with their events: {@code incident_id}, {@code members} (event_id and doc_id) and
   * {@code incident}.
   *
   * @param accounts rows of {@link ReadAccounts}
   * @param groups rows of {@link JoinTellings#apply}
   */
  public Dataset<Row> apply(Dataset<Row> accounts, Dataset<Row> groups) {
    UserDefinedFunction describe =
        udf((UDF1<Seq<Row>, Row>) DescribeIncidents::described, DESCRIBED).asNondeterministic();
    return accounts
        .select(
            col("doc_id"), col("source"), col("published"), explode(col("tellings")).as("telling"))
        .withColumn("event_id", col("telling.id"))
        .join(groups, JoinColumns.of("event_id"), "left")
        .groupBy(JoinTellings.group().as("group_id"))
        .agg(collect_list(struct("doc_id", "source", "published", "telling")).as("told"))
        .select(describe.apply(col("told")).as("described"))
        .select(
            substring(
                    sha2(concat(lit("incident|"), col("described.first")), SHA_BITS), 1, ID_DIGITS)
                .as("incident_id"),
            col("described.members").as("members"),
            col("described.incident").as("incident"));
  }

  /** Rows of {@code incidents} from rows of {@link #apply}. */
  public Dataset<Row> incidents(Dataset<Row> described) {
    return Incidents.TABLE.conform(described.select("incident_id", "incident.*"));
  }

  /**
   * Rows of {@code event_incidents}.
   *
   * @param described rows of {@link #apply}
   * @param events {@code event_id}, {@code doc_id} and {@code told_as}, the event of the document
   *     whose text its own repeats, itself where there is none
   * @param strongest rows of {@link JoinTellings#strongest}
   */
  public Dataset<Row> members(Dataset<Row> described, Dataset<Row> events, Dataset<Row> strongest) {
    Dataset<Row> incidents =
        described.select(col("incident_id"), explode(col("members")).as("told_as"));
    return EventIncidents.TABLE.conform(
        events.join(incidents, "told_as").join(strongest, JoinColumns.of("event_id"), "left"));
  }

  private static Row described(Seq<Row> rows) {
    List<Told> told = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      told.add(AccountRows.told(rows.apply(i)));
    }
    Happening happening = Happening.of(told);
    return RowFactory.create(
        happening.first().telling().id(),
        told.stream().map(it -> it.telling().id()).sorted().toList(),
        row(happening, told.size()));
  }

  private static Row row(Happening it, int events) {
    Happening.Variants variants = it.variants();
    return RowFactory.create(
        Codes.of(it.type()),
        Codes.of(it.status()),
        it.civil(),
        it.begin(),
        it.end(),
        it.people(),
        it.months(),
        it.life(),
        it.grams(),
        it.usd(),
        it.drugs(),
        it.agencies(),
        it.places(),
        events,
        it.reports(),
        it.sources(),
        it.firstTold(),
        it.lastTold(),
        it.first().source(),
        it.best().telling().id(),
        variants.days().stream().map(days -> RowFactory.create(days.begin(), days.end())).toList(),
        variants.people(),
        variants.grams(),
        variants.usd());
  }
}
