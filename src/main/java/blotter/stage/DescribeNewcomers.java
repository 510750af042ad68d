package blotter.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import blotter.trend.Burst;
import blotter.trend.Bursts;
import blotter.trend.Figure;
import blotter.trend.Reasons;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Adds to newcomers how they burst, when they were first seen, and an example. */
public record DescribeNewcomers() {

  private static final StructType LEVEL =
      new StructType().add("burst", IntegerType).add("burst_reason", StringType);

  /**
   * Rows of {@code emerging}.
   *
   * @param newcomers rows of {@link GroupNewcomers}
   * @param counts rows of {@link CountNearby}
   * @param exposure rows of {@link NearbyTerms#exposure}
   * @param sentences rows of {@link NearbyTerms#sentences}
   * @param documents {@code doc_id} and {@code text}
   */
  public Dataset<Row> apply(
      Dataset<Row> newcomers,
      Dataset<Row> counts,
      Dataset<Row> exposure,
      Dataset<Row> sentences,
      Dataset<Row> documents) {
    Dataset<Row> seen =
        sentences
            .select(col("published"), explode(col("terms.term")).as("term"))
            .groupBy("term")
            .agg(min("published").as("first_seen"));
    Dataset<Row> texts = documents.select(col("doc_id").as("example"), col("text"));

    return compared(newcomers)
        .join(bursts(newcomers, counts, exposure), JoinColumns.of("granularity", "period", "term"))
        .join(seen, "term")
        .withColumn("doc_id", col("first.doc_id"))
        .withColumn("begin", col("first.begin"))
        .withColumn("end", col("first.end"))
        .join(texts, col("doc_id").equalTo(col("example")))
        .withColumn("quote", expr("substring(text, begin + 1, `end` - begin)"))
        .withColumn(
            "reason", nullif(concat_ws("; ", col("ratio_reason"), col("burst_reason")), lit("")));
  }

  /** Compares the words near drugs with those near drugs before. */
  private static Dataset<Row> compared(Dataset<Row> newcomers) {
    return new CompareSides()
        .apply(
            newcomers
                .withColumnRenamed("p", "rise_p")
                .withColumn("other_n", col("before_n"))
                .withColumn("other_tokens", col("before_tokens"))
                .withColumn("other_documents", col("before_documents"))
                .withColumn("other_documents_total", col("before_documents_total")))
        .drop("p", "g2", "log_ratio", "reason")
        .withColumnRenamed("rise_p", "p");
  }

  /** The level of the burst that a period belongs to, as told from the periods up to it. */
  private static Dataset<Row> bursts(
      Dataset<Row> newcomers, Dataset<Row> counts, Dataset<Row> exposure) {
    Dataset<Row> wanted = newcomers.select("granularity", "period", "term");
    Dataset<Row> all = null;
    for (RecentPeriods recent : RecentPeriods.all()) {
      String granularity = recent.granularity().text();
      Dataset<Row> totals =
          series(exposure, granularity, "documents").groupBy().agg(list().as("totals"));
      Dataset<Row> terms =
          series(counts, granularity, "near_documents", "term")
              .join(wanted.select("term").distinct(), JoinColumns.of("term"), "left_semi")
              .groupBy("term")
              .agg(list().as("counts"))
              .crossJoin(broadcast(totals))
              .withColumn("granularity", lit(granularity));
      all = all == null ? terms : all.unionByName(terms);
    }
    return wanted
        .join(all, JoinColumns.of("granularity", "term"), "inner")
        .withColumn(
            "level",
            udf((UDF3<Integer, Seq<Row>, Seq<Row>, Row>) DescribeNewcomers::level, LEVEL)
                .asNondeterministic()
                .apply(unix_date(col("period")), col("counts"), col("totals")))
        .select("granularity", "period", "term", "level.burst", "level.burst_reason");
  }

  private static Dataset<Row> series(
      Dataset<Row> monthly, String granularity, String counted, String... keys) {
    Column[] by =
        Stream.concat(
                Arrays.stream(keys).map(functions::col),
                Stream.of(unix_date(trunc(col("month"), granularity)).as("day")))
            .toArray(Column[]::new);
    return monthly.groupBy(by).agg(sum(counted).as("documents"));
  }

  private static Column list() {
    return sort_array(collect_list(struct("day", "documents")));
  }

  private static Row level(Integer period, Seq<Row> counts, Seq<Row> totals) {
    List<Row> until =
        CollectionConverters.asJava(totals).stream()
            .filter(row -> row.getInt(0) <= period)
            .toList();
    long[] documents = until.stream().mapToLong(row -> row.getLong(1)).toArray();
    int[] days = until.stream().mapToInt(row -> row.getInt(0)).toArray();
    long[] relevant = new long[days.length];
    for (Row row : CollectionConverters.asJava(counts)) {
      int at = Arrays.binarySearch(days, row.getInt(0));
      if (at >= 0) {
        relevant[at] = row.getLong(1);
      }
    }

    Figure<List<Burst>> bursts = Bursts.of(relevant, documents);
    int last = days.length - 1;
    Integer level =
        bursts
            .map(
                found ->
                    found.stream()
                        .filter(burst -> burst.end() == last)
                        .flatMapToInt(burst -> IntStream.of(burst.level()))
                        .max()
                        .orElse(0))
            .value();
    return RowFactory.create(level, new Reasons().note("burst", bursts).text());
  }
}
