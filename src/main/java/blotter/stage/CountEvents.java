package blotter.stage;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.posexplode_outer;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Events by type and status, and these by drug, agency and place, per month, quarter and year of
 * publication: how many there are, and the people, grams, months of imprisonment and US dollars
 * that they tell.
 *
 * <p>Statuses are never added up. Grams are those of seizures, months those of sentences, dollars
 * those of seizures, forfeitures and penalties, each only where they occurred; a life term is
 * counted apart. Amounts are added as whole milligrams and cents, so that sums do not depend on
 * order. Agencies and places with few events in all have no series: nothing could be read from one.
 */
public record CountEvents() {

  /** The columns that split a series of events. */
  static final String[] SPLITS = {"drug", "agency", "event_type", "status", "place"};

  private static final long FEWEST = 10;
  private static final double THOUSAND = 1000.0;
  private static final double HUNDRED = 100.0;
  private static final String OCCURRED = "occurred";

  /**
   * Counts by series and period.
   *
   * @param events rows of {@code events} with the {@code source} and the day {@code published} of
   *     their document
   * @return the columns of {@code trends} that are counted, {@code measure}, {@code granularity}
   *     and the split columns; only periods with events
   */
  public Dataset<Row> apply(Dataset<Row> events) {
    Dataset<Row> periods = Periods.all(split(events));
    Dataset<Row> counts = counts(periods);
    Dataset<Row> frequent =
        counts
            .where(col("granularity").equalTo("year"))
            .where(col("agency").isNotNull().or(col("place").isNotNull()))
            .groupBy(columns(SPLITS))
            .agg(sum("events").as("in_all"))
            .where(col("in_all").geq(FEWEST))
            .select(key().as("kept"));
    Dataset<Row> all = measured(counts).unionByName(months(periods), true);
    Column rare = col("agency").isNotNull().or(col("place").isNotNull());
    return all.join(broadcast(frequent), key().equalTo(col("kept")), "left")
        .where(rare.unary_$bang().or(col("kept").isNotNull()))
        .drop("kept")
        .withColumn("series_id", concat_ws("|", col("measure"), col("granularity"), named()));
  }

  /** One row an event and split: itself, and each of its drugs, agencies and places. */
  private static Dataset<Row> split(Dataset<Row> events) {
    Column splits =
        concat(
            array(of(null, null, null)),
            transform(col("drugs"), drug -> of(drug, null, null)),
            transform(col("agencies"), agency -> of(null, agency, null)),
            transform(col("places"), place -> of(null, null, place)));
    return events
        .withColumn("of", explode(splits))
        .withColumn("drug", col("of.drug"))
        .withColumn("agency", col("of.agency"))
        .withColumn("place", col("of.place"))
        .withColumn("event_type", col("type"))
        .withColumn(
            "milligrams",
            whole(when(col("drug").isNull(), col("grams")).otherwise(masses()), THOUSAND))
        .withColumn("cents", whole(col("usd"), HUNDRED))
        .select(
            columns(
                "doc_id",
                "source",
                "published",
                "event_type",
                "status",
                "people",
                "months",
                "life",
                "milligrams",
                "cents",
                "drug",
                "agency",
                "place"));
  }

  private static Column of(Column drug, Column agency, Column place) {
    Column nothing = lit(null).cast(StringType);
    return struct(
        (drug == null ? nothing : drug).as("drug"),
        (agency == null ? nothing : agency).as("agency"),
        (place == null ? nothing : place).as("place"));
  }

  /** The masses of the row's drug in grams. */
  private static Column masses() {
    Column own =
        filter(
            col("amounts"),
            it ->
                it.getField("entity_id")
                    .equalTo(col("drug"))
                    .and(it.getField("dimension").equalTo("mass"))
                    .and(it.getField("si_low").isNotNull())
                    .and(
                        coalesce(it.getField("role"), lit(""))
                            .isin("threshold", "dose")
                            .unary_$bang()));
    return transform(own, it -> it.getField("si_low"));
  }

  /** The sum of numbers in whole parts of their unit. */
  private static Column whole(Column numbers, double parts) {
    return aggregate(
        numbers, lit(0L), (sum, number) -> sum.plus(round(number.multiply(parts)).cast(LongType)));
  }

  private static Dataset<Row> counts(Dataset<Row> periods) {
    Column occurred = col("status").equalTo(OCCURRED);
    Column seized = occurred.and(col("event_type").equalTo("seizure"));
    Column paid = occurred.and(col("event_type").isin("seizure", "forfeiture", "penalty"));
    return periods
        .groupBy(columns("granularity", "period", SPLITS))
        .agg(
            count(lit(1)).as("events"),
            countDistinct("doc_id").as("reports"),
            countDistinct("source").as("sources"),
            sum(col("people").cast(LongType)).as("people"),
            count("people").as("of_people"),
            sum(when(seized, col("milligrams"))).as("milligrams"),
            number(seized.and(col("milligrams").gt(0))).as("of_grams"),
            sum(when(paid, col("cents"))).as("cents"),
            number(paid.and(col("cents").gt(0))).as("of_usd"));
  }

  private static Dataset<Row> measured(Dataset<Row> counts) {
    Column measures =
        array(
            measure("events", col("events"), col("events")),
            measure("people", col("people"), col("of_people")),
            measure(
                "grams", round(col("milligrams").divide(THOUSAND)).cast(LongType), col("of_grams")),
            measure("usd", round(col("cents").divide(HUNDRED)).cast(LongType), col("of_usd")));
    return counts
        .withColumn("of", explode(measures))
        .withColumn("measure", col("of.measure"))
        .withColumn("n", col("of.n"))
        .withColumn("events", col("of.events"))
        .where(col("n").isNotNull().and(col("n").gt(0)))
        .drop("of", "people", "of_people", "milligrams", "of_grams", "cents", "of_usd");
  }

  private static Column number(Column condition) {
    return sum(when(condition, 1L).otherwise(0L));
  }

  private static Column measure(String name, Column n, Column events) {
    return struct(lit(name).as("measure"), n.as("n"), events.as("events"));
  }

  /** Terms: their number, quartiles of those that end, and those for life. */
  private static Dataset<Row> months(Dataset<Row> periods) {
    Dataset<Row> sentences =
        periods
            .where(col("event_type").equalTo("sentence").and(col("status").equalTo(OCCURRED)))
            .where(size(col("months")).gt(0).or(col("life")));
    Column first = coalesce(col("pos"), lit(0)).equalTo(0);
    return sentences
        .select(col("*"), posexplode_outer(col("months")).as(new String[] {"pos", "term"}))
        .groupBy(columns("granularity", "period", SPLITS))
        .agg(
            sum(when(first, 1L).otherwise(0L)).as("events"),
            countDistinct("doc_id").as("reports"),
            countDistinct("source").as("sources"),
            sum(when(first.and(col("life")), 1L).otherwise(0L)).as("life"),
            count("term").as("n"),
            percentile(col("term"), array(lit(0.25), lit(0.5), lit(0.75))).as("quartiles"))
        .withColumn("lower_quartile", col("quartiles").getItem(0))
        .withColumn("median", col("quartiles").getItem(1))
        .withColumn("upper_quartile", col("quartiles").getItem(2))
        .drop("quartiles")
        .withColumn("measure", lit("months"));
  }

  private static Column key() {
    return concat_ws("|", named());
  }

  private static Column named() {
    Column[] named = new Column[SPLITS.length];
    for (int i = 0; i < SPLITS.length; i++) {
      named[i] = concat(lit(SPLITS[i] + "="), col(SPLITS[i]));
    }
    return concat_ws("|", named);
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
  }

  private static Column[] columns(String first, String second, String[] more) {
    List<String> names = new ArrayList<>(List.of(first, second));
    names.addAll(Arrays.asList(more));
    return columns(names.toArray(String[]::new));
  }
}
