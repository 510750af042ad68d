package blotter.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Events and incidents by type and status, and these by drug, agency and place, per month, quarter
 * and year of publication: how many there are, and the people, grams, months of imprisonment and US
 * dollars that they tell.
 *
 * <p>An event counts when its document was published, an incident when it was first told, once.
 * Statuses are never added up. Grams are those of seizures, months those of sentences, dollars
 * those of seizures, forfeitures and penalties, each only where they occurred; a life term is
 * counted apart. Agencies and places with few events in all have no series: nothing could be read
 * from one.
 *
 * @param counted what is counted
 */
public record CountEvents(Counted counted) {

  /** The columns that split a series of events. */
  static final String[] SPLITS = EventPeriods.SPLITS;

  private static final long FEWEST = 10;
  private static final double THOUSAND = 1000.0;
  private static final double HUNDRED = 100.0;
  private static final String[] SUMS = {"people", "milligrams", "cents"};

  /** What a trend of events counts. */
  public enum Counted {
    /** Documents that tell such an event: the measure {@code documents}, and no sums. */
    DOCUMENTS,

    /** Events: the measure {@code events}, and sums over events. */
    EVENTS,

    /** Incidents: the measures {@code incidents} and {@code events}, and sums over incidents. */
    INCIDENTS
  }

  /**
   * Events and incidents of each split and period, side by side, with the sums of what is counted.
   *
   * @param events rows of {@code events} with the {@code source} and the day {@code published} of
   *     their document
   * @param incidents incidents in the columns of {@code events}: {@link IncidentEvents}
   */
  public Dataset<Row> counts(Dataset<Row> events, Dataset<Row> incidents) {
    return beside(EventPeriods.of(events).counts(), EventPeriods.of(incidents).counts());
  }

  /**
   * Counts by series and period.
   *
   * @param counts rows of {@link #counts}; they are used three times
   * @param events the events
   * @param incidents the incidents
   * @return the columns of {@code trends} that are counted, {@code measure}, {@code granularity}
   *     and the split columns; only periods with events or incidents
   */
  public Dataset<Row> apply(Dataset<Row> counts, Dataset<Row> events, Dataset<Row> incidents) {
    Dataset<Row> rows = measured(counts);
    if (counted != Counted.DOCUMENTS) {
      Dataset<Row> months = EventPeriods.of(overIncidents() ? incidents : events).months();
      rows = rows.unionByName(besideMonths(months, counts), true);
    }

    Column rare = col("agency").isNotNull().or(col("place").isNotNull());
    return rows.join(broadcast(frequent(counts)), EventPeriods.key().equalTo(col("kept")), "left")
        .where(rare.unary_$bang().or(col("kept").isNotNull()))
        .drop("kept")
        .withColumn(
            "series_id", concat_ws("|", col("measure"), col("granularity"), EventPeriods.key()));
  }

  private boolean overIncidents() {
    return counted == Counted.INCIDENTS;
  }

  /** Splits by agency and place that have events enough in all. */
  private static Dataset<Row> frequent(Dataset<Row> counts) {
    return counts
        .where(col("granularity").equalTo("year"))
        .where(col("agency").isNotNull().or(col("place").isNotNull()))
        .groupBy(columns(SPLITS))
        .agg(sum("events").as("in_all"))
        .where(col("in_all").geq(FEWEST))
        .select(EventPeriods.key().as("kept"));
  }

  /** Counts of events and of incidents side by side, with the sums of what is counted. */
  private Dataset<Row> beside(Dataset<Row> events, Dataset<Row> incidents) {
    Dataset<Row> left = keyed(events).drop(overIncidents() ? SUMS : new String[0]);
    Dataset<Row> right =
        keyed(incidents).withColumnRenamed("events", "incidents").drop("reports", "sources");
    for (String sum : overIncidents() ? new String[0] : SUMS) {
      right = right.drop(sum);
    }
    for (String column : keys()) {
      right = right.withColumnRenamed(column, "other_" + column);
    }

    Dataset<Row> joined = left.join(right, col("key").equalTo(col("other_key")), "full");
    for (String column : keys()) {
      joined =
          joined
              .withColumn(column, coalesce(col(column), col("other_" + column)))
              .drop("other_" + column);
    }
    for (String count : List.of("events", "incidents", "reports", "sources")) {
      joined = joined.withColumn(count, coalesce(col(count), lit(0L)));
    }
    return joined;
  }

  private static Dataset<Row> keyed(Dataset<Row> counts) {
    return counts.withColumn(
        "key", concat_ws("|", col("granularity"), col("period"), EventPeriods.key()));
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(List.of("key", "granularity", "period"));
    keys.addAll(Arrays.asList(SPLITS));
    return keys;
  }

  private Dataset<Row> measured(Dataset<Row> counts) {
    List<Column> measures = new ArrayList<>();
    switch (counted) {
      case DOCUMENTS -> measures.add(measure("documents", col("reports")));
      case EVENTS -> measures.add(measure("events", col("events")));
      case INCIDENTS -> {
        measures.add(measure("incidents", col("incidents")));
        measures.add(measure("events", col("events")));
      }
    }
    if (counted != Counted.DOCUMENTS) {
      measures.add(measure("people", col("people")));
      measures.add(measure("grams", round(col("milligrams").divide(THOUSAND)).cast(LongType)));
      measures.add(measure("usd", round(col("cents").divide(HUNDRED)).cast(LongType)));
    }
    return counts
        .withColumn("of", explode(filter(array(measures.toArray(Column[]::new)), it -> isSome(it))))
        .withColumn("measure", col("of.measure"))
        .withColumn("n", col("of.n"))
        .drop("of", "key")
        .drop(SUMS);
  }

  private static Column isSome(Column measure) {
    return coalesce(measure.getField("n"), lit(0L)).gt(0);
  }

  private static Column measure(String name, Column n) {
    return struct(lit(name).as("measure"), n.as("n"));
  }

  /** Terms with the numbers of events, incidents and reports of their period. */
  private static Dataset<Row> besideMonths(Dataset<Row> months, Dataset<Row> counts) {
    Dataset<Row> numbers =
        counts.select(
            col("key").as("other_key"),
            col("events"),
            col("incidents"),
            col("reports"),
            col("sources"));
    return keyed(months)
        .join(numbers, col("key").equalTo(col("other_key")))
        .drop("key", "other_key");
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
  }
}
