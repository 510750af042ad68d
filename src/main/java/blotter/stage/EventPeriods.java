package blotter.stage;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
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
 * Events, or incidents in the columns of events, in the splits and periods that they count for.
 *
 * <p>Amounts are added as whole milligrams and cents, so that sums do not depend on order.
 */
final class EventPeriods {

  /** The columns that split a series of events. */
  static final String[] SPLITS = {"drug", "agency", "event_type", "status", "place"};

  private static final double THOUSAND = 1000.0;
  private static final double HUNDRED = 100.0;
  private static final String OCCURRED = "occurred";

  private final Dataset<Row> split;

  private EventPeriods(Dataset<Row> split) {
    this.split = split;
  }

  /** Of rows of {@code events} with the {@code source} and the day {@code published}. */
  static EventPeriods of(Dataset<Row> events) {
    return new EventPeriods(split(events));
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

  /** One row a split and period with events: their number, reports, sources and sums. */
  Dataset<Row> counts() {
    Column occurred = col("status").equalTo(OCCURRED);
    Column seized = occurred.and(col("event_type").equalTo("seizure"));
    Column paid = occurred.and(col("event_type").isin("seizure", "forfeiture", "penalty"));
    Dataset<Row> ofDocuments =
        split
            .withColumn(Periods.MONTH, Periods.month())
            .groupBy(columns("doc_id", Periods.MONTH, SPLITS))
            .agg(
                min("source").as("source"),
                count(lit(1)).as("events"),
                sum(col("people").cast(LongType)).as("people"),
                sum(when(seized, col("milligrams"))).as("milligrams"),
                sum(when(paid, col("cents"))).as("cents"));
    Dataset<Row> ofMonths =
        ofDocuments
            .groupBy(columns(withFirst(Periods.MONTH, SPLITS)))
            .agg(
                sum("events").as("events"),
                count(lit(1)).as("reports"),
                collect_set("source").as("sources"),
                sum("people").as("people"),
                sum("milligrams").as("milligrams"),
                sum("cents").as("cents"));
    return Periods.ofMonths(ofMonths)
        .groupBy(columns("granularity", "period", SPLITS))
        .agg(
            sum("events").as("events"),
            sum("reports").as("reports"),
            Periods.sources("sources").as("sources"),
            sum("people").as("people"),
            sum("milligrams").as("milligrams"),
            sum("cents").as("cents"));
  }

  /** Terms: their number, quartiles of those that end, and those for life. */
  Dataset<Row> months() {
    Dataset<Row> sentences =
        Periods.all(split)
            .where(col("event_type").equalTo("sentence").and(col("status").equalTo(OCCURRED)))
            .where(size(col("months")).gt(0).or(col("life")));
    Column first = coalesce(col("pos"), lit(0)).equalTo(0);
    return sentences
        .select(col("*"), posexplode_outer(col("months")).as(new String[] {"pos", "term"}))
        .groupBy(columns("granularity", "period", SPLITS))
        .agg(
            sum(when(first.and(col("life")), 1L).otherwise(0L)).as("life"),
            count("term").as("n"),
            percentile(col("term"), array(lit(0.25), lit(0.5), lit(0.75))).as("quartiles"))
        .withColumn("lower_quartile", col("quartiles").getItem(0))
        .withColumn("median", col("quartiles").getItem(1))
        .withColumn("upper_quartile", col("quartiles").getItem(2))
        .drop("quartiles")
        .withColumn("measure", lit("months"));
  }

  /** The split of a row in words. */
  static Column key() {
    return concat_ws("|", named());
  }

  private static Column named() {
    Column[] named = new Column[SPLITS.length];
    for (int i = 0; i < SPLITS.length; i++) {
      named[i] = concat(lit(SPLITS[i] + "="), col(SPLITS[i]));
    }
    return concat_ws("|", named);
  }

  private static String[] withFirst(String first, String[] more) {
    List<String> names = new ArrayList<>(List.of(first));
    names.addAll(Arrays.asList(more));
    return names.toArray(String[]::new);
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
