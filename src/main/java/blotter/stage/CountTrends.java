package blotter.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Documents and mentions by drug, drug class, agency, and drug with agency, and what events tell,
 * per month, quarter and year. A class counts a document once, whichever of its members it names.
 *
 * @param drugClasses ids of the drugs that are classes
 */
public record CountTrends(Set<String> drugClasses) {

  /** What is counted of a series in a period besides what describes the series. */
  private static final StructType COUNTED =
      new StructType()
          .add("event_type", StringType)
          .add("status", StringType)
          .add("place", StringType)
          .add("drug_class", StringType)
          .add("events", LongType)
          .add("incidents", LongType)
          .add("life", LongType)
          .add("lower_quartile", DoubleType)
          .add("median", DoubleType)
          .add("upper_quartile", DoubleType);

  private static final String[] ENTITY_SPLITS = {"drug", "drug_class", "agency"};

  /** The columns that split a series. */
  static final String[] SPLITS = {"drug", "drug_class", "agency", "event_type", "status", "place"};

  /** Keeps a sorted copy. */
  public CountTrends {
    drugClasses = new TreeSet<>(drugClasses);
  }

  /**
   * Counts by series and period; only periods in which something was counted.
   *
   * @param entities rows of {@link EntityCounts} for drugs and agencies
   * @param events rows of {@link CountEvents}; null where there are none
   * @return what describes a series, {@code period}, and the columns of {@code trends} that are
   *     counted
   */
  public Dataset<Row> apply(Dataset<Row> entities, Dataset<Row> events) {
    Dataset<Row> named = AbsentColumns.of(measured(aggregated(attributed(entities))), COUNTED);
    return events == null ? named : named.unionByName(AbsentColumns.of(events, COUNTED), true);
  }

  /** One row a document and split: what it counts for. */
  private Dataset<Row> attributed(Dataset<Row> entities) {
    Dataset<Row> drugs = entities.where(col("kind").equalTo("drug"));
    Dataset<Row> agencies = entities.where(col("kind").equalTo("agency"));
    Column nothing = lit(null).cast(StringType);

    Dataset<Row> byDrug = drugs.select(attribution(col("entity_id"), nothing, nothing));
    Dataset<Row> byAgency = agencies.select(attribution(nothing, nothing, col("entity_id")));

    Dataset<Row> byClass =
        drugs
            .withColumn("class", explode(split(col("path"), "\\.")))
            .where(col("class").isin(drugClasses.toArray()))
            .groupBy("doc_id", "source", "published", "class")
            .agg(sum("n").as("n"))
            .select(attribution(nothing, col("class"), nothing));

    Dataset<Row> both =
        drugs
            .join(agencies.select(col("doc_id"), col("entity_id").as("beside")), "doc_id")
            .select(attribution(col("entity_id"), nothing, col("beside")));

    return byDrug.unionByName(byClass).unionByName(byAgency).unionByName(both);
  }

  private static Column[] attribution(Column drug, Column drugClass, Column agency) {
    return new Column[] {
      col("source"),
      col("published"),
      col("n"),
      drug.as("drug"),
      drugClass.as("drug_class"),
      agency.as("agency")
    };
  }

  private static Dataset<Row> aggregated(Dataset<Row> attributed) {
    Dataset<Row> ofMonths =
        attributed
            .withColumn(Periods.MONTH, Periods.month())
            .groupBy(columns(List.of(Periods.MONTH), ENTITY_SPLITS))
            .agg(
                sum("n").as("mentions"),
                count(lit(1)).as("reports"),
                collect_set("source").as("sources"));
    return Periods.ofMonths(ofMonths)
        .groupBy(columns(List.of("granularity", "period"), ENTITY_SPLITS))
        .agg(
            sum("mentions").as("mentions"),
            sum("reports").as("reports"),
            Periods.sources("sources").as("sources"));
  }

  private static Dataset<Row> measured(Dataset<Row> aggregated) {
    Column measures =
        array(
            struct(lit("documents").as("measure"), col("reports").as("n")),
            struct(lit("mentions").as("measure"), col("mentions").as("n")));

    Column[] named = new Column[ENTITY_SPLITS.length];
    for (int i = 0; i < named.length; i++) {
      named[i] = concat(lit(ENTITY_SPLITS[i] + "="), col(ENTITY_SPLITS[i]));
    }

    return aggregated
        .withColumn("of", explode(measures))
        .withColumn("measure", col("of.measure"))
        .withColumn("n", col("of.n"))
        .withColumn(
            "series_id", concat_ws("|", col("measure"), col("granularity"), concat_ws("|", named)));
  }

  private static Column[] columns(List<String> first, String[] more) {
    return Stream.concat(first.stream(), Arrays.stream(more))
        .map(name -> col(name))
        .toArray(Column[]::new);
  }
}
