package blotter.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table of a generation: its names and types are a contract with those who read it.
 *
 * @param name folder below the generation
 * @param key columns that tell its rows apart
 * @param schema columns in their order; a partition column stands last
 * @param byYear whether it is partitioned by {@code year}, the year of publication
 * @param optional columns that may be null
 */
public record Table(
    String name, List<String> key, StructType schema, boolean byYear, Set<String> optional) {

  /** Keeps copies. */
  public Table {
    key = List.copyOf(key);
    optional = Set.copyOf(optional);
  }

  /** Name of the partition column. */
  public static final String YEAR = "year";

  /** Name of the table of runs, which every job continues. */
  public static final String RUNS = "runs";

  /** Every table. */
  public static List<Table> all() {
    return List.of(
        Documents.TABLE,
        Rejects.TABLE,
        Sentences.TABLE,
        Mentions.TABLE,
        Quantities.TABLE,
        Dates.TABLE,
        Events.TABLE,
        Incidents.TABLE,
        EventIncidents.TABLE,
        NearDuplicates.TABLE,
        Terms.TABLE,
        Keyness.TABLE,
        Emerging.TABLE,
        Series.TABLE,
        Trends.TABLE,
        Cooccurrence.TABLE,
        Comparisons.TABLE,
        Coverage.TABLE,
        Selections.TABLE,
        Topics.TABLE,
        DocumentTopics.TABLE,
        TopicShares.TABLE,
        Classifiers.TABLE,
        Classifications.TABLE,
        Runs.TABLE);
  }

  /**
   * The table's columns of {@code rows}, cast to their types and in their order, with what they
   * mean as comments.
   */
  public Dataset<Row> conform(Dataset<Row> rows) {
    Column[] columns =
        Arrays.stream(described().fields())
            .map(
                field ->
                    functions
                        .col(field.name())
                        .cast(field.dataType())
                        .as(field.name(), field.metadata()))
            .toArray(Column[]::new);
    return rows.select(columns);
  }

  /** The columns with what they mean as comments. */
  public StructType described() {
    StructType described = new StructType();
    Map<String, ColumnMeaning> meanings = Dictionary.byName(name);
    for (StructField field : schema.fields()) {
      described = described.add(field.withComment(meanings.get(field.name()).comment()));
    }
    return described;
  }

  /** Whether its rows are stretches of a document's text: they have a sentence and a surface. */
  public boolean isOfSpans() {
    return columns().containsAll(List.of("doc_id", "sentence", "begin", "end", "surface"));
  }

  /** Names of the columns in their order. */
  public List<String> columns() {
    return Arrays.stream(schema.fields()).map(StructField::name).toList();
  }
}
