package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.official.Comparison;
import blotter.official.OfficialSeries;
import blotter.table.Comparisons;
import blotter.trend.CrossCorrelation;
import blotter.trend.Figure;
import blotter.trend.LagCorrelation;
import blotter.trend.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;

/**
 * Compares series of texts with official ones of the same length of periods: documents by drug or
 * drug class, and incidents by drug, type and status. What is compared is the rate. A series of
 * fewer than 20 reports is left out.
 *
 * @param official official series, few and short
 * @param pattern which series of texts: their id, in which * stands for any characters
 */
public record CompareSeries(Broadcast<List<OfficialSeries>> official, String pattern) {

  private static final long FEWEST_REPORTS = 20;

  /** Stands for every series of texts. */
  private static final String ANY = "*";

  private static final StructType COMPARED =
      new StructType()
          .add("official", StringType)
          .add("lag", IntegerType)
          .add("r", DoubleType)
          .add("low", DoubleType)
          .add("high", DoubleType)
          .add("p", DoubleType)
          .add("pairs", IntegerType)
          .add("first_day", IntegerType)
          .add("last_day", IntegerType)
          .add("reason", StringType);

  /** Rows of {@code comparisons} from rows of {@code series} and {@code trends}. */
  public Dataset<Row> apply(Dataset<Row> series, Dataset<Row> trends) {
    Broadcast<List<OfficialSeries>> all = official;
    UserDefinedFunction compared =
        udf(
                (UDF2<String, Seq<Row>, List<Row>>)
                    (granularity, periods) -> compared(all.value(), granularity, periods),
                createArrayType(COMPARED))
            .asNondeterministic();

    Dataset<Row> pairs =
        trends
            .join(chosen(series), JoinColumns.of("series_id"))
            .groupBy("series_id", "granularity")
            .agg(collect_list(struct(unix_date(col("period")), col("rate"))).as("periods"))
            .select(
                col("series_id"),
                col("granularity"),
                explode(compared.apply(col("granularity"), col("periods"))).as("compared"))
            .select(col("series_id"), col("granularity"), col("compared.*"))
            .unionByName(tooShort(series));

    Dataset<Row> described =
        pairs
            .withColumn("first_period", date_from_unix_date(col("first_day")))
            .withColumn("last_period", date_from_unix_date(col("last_day")))
            .withColumn("family", col("official"))
            .withColumn("note", lit(Comparisons.NOTE));
    return Comparisons.TABLE.conform(new AdjustTests("family", "p").apply(described));
  }

  private Dataset<Row> chosen(Dataset<Row> series) {
    Column documents =
        col("measure")
            .equalTo("documents")
            .and(col("drug").isNotNull().notEqual(col("drug_class").isNotNull()));
    Column incidents = col("measure").equalTo("incidents").and(col("drug").isNotNull());
    String expression =
        Arrays.stream(pattern.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));

    return series
        .where(documents.or(incidents))
        .where(col("agency").isNull().and(col("place").isNull()))
        .where(col("total").geq(FEWEST_REPORTS))
        .where(col("series_id").rlike("^" + expression + "$"))
        .select("series_id", "granularity");
  }

  /** One row for each official series that is too short to be compared with any. */
  private Dataset<Row> tooShort(Dataset<Row> series) {
    List<Row> rows = new ArrayList<>();
    for (OfficialSeries one : official.value()) {
      if (isTooShort(one)) {
        List<Object> values = new ArrayList<>(List.of(ANY, one.granularity().text()));
        values.addAll(without(one, Reason.TOO_FEW_PERIODS));
        rows.add(RowFactory.create(values.toArray()));
      }
    }

    StructType schema =
        new StructType().add("series_id", StringType).add("granularity", StringType);
    for (var field : COMPARED.fields()) {
      schema = schema.add(field);
    }
    return series.sparkSession().createDataFrame(rows, schema);
  }

  private static boolean isTooShort(OfficialSeries series) {
    return series.values().size() < CrossCorrelation.FEWEST_PERIODS;
  }

  private static List<Row> compared(
      List<OfficialSeries> official, String granularity, Seq<Row> periods) {
    SortedMap<LocalDate, Double> text = new TreeMap<>();
    for (int i = 0; i < periods.size(); i++) {
      Row period = periods.apply(i);
      text.put(LocalDate.ofEpochDay(period.getInt(0)), period.getDouble(1));
    }

    List<Row> rows = new ArrayList<>();
    for (OfficialSeries one : official) {
      if (one.granularity().text().equals(granularity) && !isTooShort(one)) {
        rows.addAll(compared(one, text));
      }
    }
    return rows;
  }

  private static List<Row> compared(OfficialSeries official, SortedMap<LocalDate, Double> text) {
    Figure<Comparison> comparison = Comparison.of(official, text);
    if (!comparison.isGiven()) {
      return List.of(RowFactory.create(without(official, comparison.reason()).toArray()));
    }

    List<Row> rows = new ArrayList<>();
    for (LagCorrelation at : comparison.value().lags()) {
      rows.add(
          RowFactory.create(
              official.name(),
              at.lag(),
              at.r(),
              at.low(),
              at.high(),
              at.p(),
              at.pairs(),
              (int) comparison.value().first().toEpochDay(),
              (int) comparison.value().last().toEpochDay(),
              null));
    }
    return rows;
  }

  /** Values of {@link #COMPARED} where there is no figure. */
  private static List<Object> without(OfficialSeries official, Reason reason) {
    return Arrays.asList(
        official.name(), 0, null, null, null, null, null, null, null, reason.text());
  }
}
