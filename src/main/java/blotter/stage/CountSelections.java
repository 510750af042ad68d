package blotter.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;

import blotter.table.Selections;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Counts documents by drug, drug class and agency for every selection of documents at once, and
 * computes the trend of each: each document is read once and counts in the selections that its
 * flags allow.
 *
 * @param drugClasses ids of the drugs that are classes
 */
public record CountSelections(Set<String> drugClasses) {

  private static final String ALL = "all";
  private static final String PANEL = "panel";
  private static final String DATED = "dated";
  private static final String DISTINCT = "distinct";
  private static final String STRICT = "strict";

  /** In the order of the arrays that count them. */
  private static final String[] SELECTIONS = {ALL, PANEL, DATED, DISTINCT, STRICT};

  private static final String FOUND = "found";

  /** Keeps a sorted copy. */
  public CountSelections {
    drugClasses = new TreeSet<>(drugClasses);
  }

  /**
   * Rows of {@code selections}; none of the selections that leave near-duplicates out where these
   * were not looked for.
   *
   * @param entities rows of {@link EntityCounts} for drugs and agencies of all counted documents
   * @param flagged rows of {@link FlagDocuments}
   */
  public Dataset<Row> apply(Dataset<Row> entities, Dataset<Row> flagged) {
    Dataset<Row> selected = selected(flagged);
    Column figures =
        udf(new SelectionFigures(), SelectionFigures.TYPE)
            .asNondeterministic()
            .apply(col("granularity"), col("counts"), col("spine"), col("place"));

    Dataset<Row> rows =
        counts(entities, selected)
            .join(broadcast(spines(selected)), "granularity")
            .select(
                col("*"),
                posexplode(array(each(name -> lit(name)))).as(new String[] {"place", "selection"}))
            .where(col("spine").getItem(0).getField("n").getItem(col("place")).isNotNull())
            .withColumn(FOUND, figures)
            .select(col("granularity"), col("of"), col("selection"), col(FOUND + ".*"))
            .withColumn(
                "series_id", concat_ws("|", lit("documents"), col("granularity"), col("of")))
            .withColumn("family", family());
    return Selections.TABLE.conform(new AdjustTests("family", "p").apply(rows));
  }

  /** Documents with a column for each selection; null where it cannot be told. */
  private static Dataset<Row> selected(Dataset<Row> flagged) {
    Column isDated = col("suspect").unary_$bang();
    Column isDistinct = col("repeats").unary_$bang();
    return flagged.select(
        col("doc_id"),
        col("published"),
        lit(true).as(ALL),
        col("of_panel").as(PANEL),
        isDated.as(DATED),
        isDistinct.as(DISTINCT),
        when(isDistinct.isNotNull(), col("of_panel").and(isDated).and(isDistinct)).as(STRICT));
  }

  /** The documents of each selection in every period that has any, in order, by granularity. */
  private static Dataset<Row> spines(Dataset<Row> selected) {
    return Periods.all(selected)
        .groupBy("granularity", "period")
        .agg(array(each(name -> sum(col(name).cast(LongType)))).as("n"))
        .groupBy("granularity")
        .agg(sort_array(collect_list(struct(unix_date(col("period")), col("n")))).as("spine"));
  }

  /** What every selection counts of each series, period by period. */
  private Dataset<Row> counts(Dataset<Row> entities, Dataset<Row> selected) {
    Dataset<Row> named =
        entities
            .select(col("doc_id"), col("source"), explode(names()).as("of"))
            .distinct()
            .join(selected, "doc_id");
    Column[] counted = each(name -> count_if(col(name)).as(name));
    Dataset<Row> ofMonths =
        named
            .withColumn(Periods.MONTH, Periods.month())
            .groupBy("of", "source", Periods.MONTH)
            .agg(counted[0], rest(counted));
    Column[] summed = each(name -> sum(name).as(name));
    Dataset<Row> bySource =
        Periods.ofMonths(ofMonths)
            .repartition(col("granularity"), col("of"))
            .groupBy("granularity", "of", "source", "period")
            .agg(summed[0], rest(summed));

    WindowSpec ofSource = Window.partitionBy("granularity", "of", "source");
    Column[] first =
        each(name -> min(when(col(name).gt(0), col("period"))).over(ofSource).as("first_" + name));
    return bySource
        .select(concatenated(col("*"), first))
        .groupBy("granularity", "of", "period")
        .agg(
            array(each(name -> sum(name))).as("n"),
            array(each(name -> count_if(col("period").equalTo(col("first_" + name)))))
                .as("sources"))
        .groupBy("granularity", "of")
        .agg(
            sort_array(collect_list(struct(unix_date(col("period")), col("n"), col("sources"))))
                .as("counts"));
  }

  /** What a mention counts for: itself, and the classes that it belongs to. */
  private Column names() {
    Column classes = filter(split(col("path"), "\\."), part -> part.isin(drugClasses.toArray()));
    Column drug = array(concat(lit("drug="), col("entity_id")));
    Column drugClass = transform(classes, part -> concat(lit("drug_class="), part));
    return when(col("kind").equalTo("drug"), concat(drug, drugClass))
        .otherwise(array(concat(lit("agency="), col("entity_id"))));
  }

  /** Tests of one selection are corrected as those of {@code series} are. */
  private static Column family() {
    return concat_ws(
        "|",
        col("selection"),
        lit("documents"),
        col("granularity"),
        split(col("of"), "=").getItem(0));
  }

  private static Column[] each(Function<String, Column> made) {
    return Arrays.stream(SELECTIONS).map(made).toArray(Column[]::new);
  }

  private static Column[] rest(Column[] columns) {
    return Arrays.copyOfRange(columns, 1, columns.length);
  }

  private static Column[] concatenated(Column first, Column[] more) {
    Column[] all = new Column[more.length + 1];
    all[0] = first;
    System.arraycopy(more, 0, all, 1, more.length);
    return all;
  }
}
