package blotter.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import blotter.table.Series;
import blotter.table.Trends;
import blotter.trend.Interval;
import blotter.trend.PoissonInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;

/**
 * Documents and mentions by drug, drug class, agency, and drug with agency, and what events tell,
 * per month, quarter and year.
 *
 * <p>Every series has a row for every period with documents, also where its count is zero; a period
 * without documents has none. A class counts a document once, whichever of its members it names.
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

  private static final double COVERAGE = 0.95;
  private static final double PER = 1000.0;
  private static final double MILLION = 1e6;
  private static final String NOT_TESTED = "trend tests are not part of this run";

  private static final String[] ENTITY_SPLITS = {"drug", "drug_class", "agency"};
  private static final String[] SPLITS = {
    "drug", "drug_class", "agency", "event_type", "status", "place"
  };

  /** Measures that are numbers of things that happen one by one. */
  private static final Object[] COUNTS = {"documents", "mentions", "events", "incidents"};

  /** Measures of events and incidents, and sums over them. */
  private static final Object[] OF_EVENTS = {
    "events", "incidents", "people", "grams", "usd", "months"
  };

  /** Keeps a sorted copy. */
  public CountTrends {
    drugClasses = new TreeSet<>(drugClasses);
  }

  /**
   * Counts by series and period.
   *
   * @param entities rows of {@link EntityCounts} for drugs and agencies
   * @param events rows of {@link CountEvents}; null where there are none
   * @param exposure rows of {@link Exposure}
   * @return the columns of {@code trends}, and those of {@code series} that describe a series
   */
  public Dataset<Row> apply(Dataset<Row> entities, Dataset<Row> events, Dataset<Row> exposure) {
    Dataset<Row> named = withMissing(measured(aggregated(attributed(entities))), COUNTED);
    Dataset<Row> counts =
        events == null ? named : named.unionByName(withMissing(events, COUNTED), true);
    Dataset<Row> series =
        counts.select(columns("series_id", "measure", "granularity", SPLITS)).distinct();

    Dataset<Row> spine = series.join(broadcast(exposure), "granularity");
    Dataset<Row> trends =
        spine.join(
            counts.select(
                "series_id",
                "period",
                "n",
                "reports",
                "sources",
                "events",
                "incidents",
                "life",
                "lower_quartile",
                "median",
                "upper_quartile"),
            JoinColumns.of("series_id", "period"),
            "left");

    return withRates(
        trends
            .withColumn("events", zeroOf("events", OF_EVENTS))
            .withColumn("incidents", zeroOf("incidents", OF_EVENTS))
            .withColumn("inflation", inflation())
            .withColumn(
                "life", when(col("measure").equalTo("months"), coalesce(col("life"), lit(0L))))
            .withColumn("n", coalesce(col("n"), lit(0L)))
            .withColumn("reports", coalesce(col("reports"), lit(0L)))
            .withColumn("sources", coalesce(col("sources"), lit(0L))));
  }

  /** A count that is zero where the period has none, for some measures. */
  private static Column zeroOf(String name, Object... measures) {
    Column counted = col("measure").isin(measures).or(col("event_type").isNotNull());
    return when(counted, coalesce(col(name), lit(0L)));
  }

  /** How many events there are for each incident; null where there is none. */
  private static Column inflation() {
    return when(col("incidents").gt(0), col("events").divide(col("incidents")));
  }

  /** Rows of {@code trends} from the rows that {@link #apply} counted. */
  public Dataset<Row> trends(Dataset<Row> counts) {
    return Trends.TABLE.conform(withMissing(counts, Trends.TABLE.schema()));
  }

  /** Rows of {@code series} from the rows that {@link #apply} counted. */
  public Dataset<Row> series(Dataset<Row> counts) {
    Dataset<Row> series =
        counts
            .groupBy(columns("series_id", "measure", "granularity", SPLITS))
            .agg(
                min("period").as("first_period"),
                max("period").as("last_period"),
                sum("n").as("total"))
            .withColumn("reason", lit(NOT_TESTED));
    return Series.TABLE.conform(withMissing(series, Series.TABLE.schema()));
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
    return Periods.all(attributed)
        .groupBy(columns("granularity", "period", ENTITY_SPLITS))
        .agg(
            sum("n").as("mentions"),
            count(lit(1)).as("reports"),
            size(collect_set("source")).cast("bigint").as("sources"));
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

  private static Dataset<Row> withRates(Dataset<Row> trends) {
    UserDefinedFunction poisson =
        udf(new Interval95(), new StructType().add("low", DoubleType).add("high", DoubleType))
            .asNondeterministic();
    Column per = lit(PER).divide(col("exposure"));
    Column perMillion = when(col("tokens").gt(0), lit(MILLION).divide(col("tokens")));
    Column counted = col("measure").isin(COUNTS);

    return trends
        .withColumn("ends", poisson.apply(when(counted, col("n")).otherwise(lit(0L))))
        .withColumn("rate", when(col("measure").notEqual("months"), col("n").multiply(per)))
        .withColumn("rate_low", when(counted, col("ends.low").multiply(per)))
        .withColumn("rate_high", when(counted, col("ends.high").multiply(per)))
        .withColumn("per_million", when(counted, col("n").multiply(perMillion)))
        .withColumn("per_million_low", when(counted, col("ends.low").multiply(perMillion)))
        .withColumn("per_million_high", when(counted, col("ends.high").multiply(perMillion)))
        .drop("ends");
  }

  /** Ends of the interval of a count; the usual counts are small and come again and again. */
  private static final class Interval95 implements UDF1<Long, Row> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_KNOWN = 100_000;

    private transient Map<Long, Row> known;

    @Override
    public Row call(Long n) {
      if (known == null || known.size() > MOST_KNOWN) {
        known = new HashMap<>();
      }
      return known.computeIfAbsent(n, Interval95::ends);
    }

    private static Row ends(long n) {
      Interval ends = PoissonInterval.of(n, COVERAGE);
      return RowFactory.create(ends.low(), ends.high());
    }
  }

  private static Dataset<Row> withMissing(Dataset<Row> rows, StructType schema) {
    Set<String> present = Set.copyOf(Arrays.asList(rows.columns()));
    Dataset<Row> complete = rows;
    for (var field : schema.fields()) {
      if (!present.contains(field.name())) {
        complete = complete.withColumn(field.name(), lit(null).cast(field.dataType()));
      }
    }
    return complete;
  }

  private static Column[] columns(String first, String second, String[] more) {
    return columns(first, second, null, more);
  }

  private static Column[] columns(String first, String second, String third, String[] more) {
    List<Column> columns = new ArrayList<>();
    for (String name : new String[] {first, second, third}) {
      if (name != null) {
        columns.add(col(name));
      }
    }
    for (String name : more) {
      columns.add(col(name));
    }
    return columns.toArray(Column[]::new);
  }
}
