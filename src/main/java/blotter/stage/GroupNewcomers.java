package blotter.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import blotter.trend.TermGroups;
import blotter.trend.TermGroups.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Brings the newcomers of a period together that are one thing: {@link TermGroups}. */
public record GroupNewcomers() {

  /** What has a name and a table of its own, and is no word that comes up. */
  private static final Object[] NAMED = {"place", "agency"};

  /**
   * The leading terms, with the {@code related} ones of their documents. The newcomers of a period
   * are grouped in one task. A group with the name of a place or an agency is left out.
   *
   * @param newcomers rows with {@code granularity}, {@code period}, {@code term}, {@code n}, {@code
   *     stories} and {@code told}
   * @param mentions rows of {@code mentions}
   */
  public Dataset<Row> apply(Dataset<Row> newcomers, Dataset<Row> mentions) {
    String[] key = {"granularity", "period", "term"};
    Dataset<Row> groups =
        newcomers
            .groupBy("granularity", "period")
            .agg(collect_list(struct("term", "n", "stories", "told")).as("terms"))
            .select(
                col("granularity"),
                col("period"),
                explode(
                        udf(
                                (UDF1<Seq<Row>, Map<String, List<String>>>) GroupNewcomers::groups,
                                createMapType(StringType, createArrayType(StringType)))
                            .asNondeterministic()
                            .apply(col("terms")))
                    .as(new String[] {"term", "related"}));
    Dataset<Row> named =
        mentions
            .where(col("kind").isin(NAMED))
            .select(lower(col("surface")).as("surface"))
            .distinct();
    Dataset<Row> without =
        groups
            .withColumn("surface", explode(concat(array(col("term")), col("related"))))
            .join(named, JoinColumns.of("surface"), "left_semi")
            .select("granularity", "period", "term");
    return newcomers
        .join(groups, JoinColumns.of(key), "inner")
        .join(without, JoinColumns.of(key), "left_anti");
  }

  private static Map<String, List<String>> groups(Seq<Row> rows) {
    List<Term> terms = new ArrayList<>();
    for (Row row : CollectionConverters.asJava(rows)) {
      List<String> documents = row.getList(3);
      terms.add(
          new Term(row.getString(0), row.getLong(1), row.getLong(2), new HashSet<>(documents)));
    }
    return TermGroups.of(terms);
  }
}
