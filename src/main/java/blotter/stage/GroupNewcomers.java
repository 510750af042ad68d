package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
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

  /**
   * The leading terms, with the {@code related} ones of their documents. The newcomers of a period
   * are grouped in one task.
   *
   * @param newcomers rows with {@code granularity}, {@code period}, {@code term}, {@code n}, {@code
   *     stories} and {@code told}
   */
  public Dataset<Row> apply(Dataset<Row> newcomers) {
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
    return newcomers.join(groups, JoinColumns.of("granularity", "period", "term"), "inner");
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
