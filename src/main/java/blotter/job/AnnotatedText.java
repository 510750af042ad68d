package blotter.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.stage.AnnotateText;
import blotter.stage.CountTerms;
import blotter.stage.CountWords;
import blotter.stage.EntityCounts;
import blotter.stage.IncidentEvents;
import blotter.stage.TextResources;
import blotter.table.Dates;
import blotter.table.Documents;
import blotter.table.EventIncidents;
import blotter.table.Events;
import blotter.table.Incidents;
import blotter.table.Mentions;
import blotter.table.Quantities;
import blotter.table.Sentences;
import blotter.table.Table;
import blotter.text.LanguageIdentifier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Documents with their annotation, in a working table that {@link Run} removes: each text is
 * tokenized once, and what is derived from it reads only the columns that it needs. By year, so
 * that the tables need no further shuffle.
 */
final class AnnotatedText {

  /** The kinds of entities that trends and co-occurrences count. */
  static final List<String> COUNTED_KINDS = List.of("drug", "agency");

  /** Bytes that a file's writer holds; a task has one for each year. */
  private static final int ROW_GROUP = 4 << 20;

  private static final String ANNOTATION = "annotation.";

  /** What repeats, by the list that it stands in. */
  private static final Map<String, List<String>> REPEATED =
      Map.of(
          "mentions", List.of("kind", "entity_id", "name", "path", "sense"),
          "quantities", List.of("dimension", "bound", "unit", "entity_id", "role", "manner"),
          "dates", List.of("precision"));

  /**
   * How the working table is written: fast rather than small. Only what mentions repeat goes into
   * dictionaries, which cost more time than all other writing, and nothing reads statistics of it.
   */
  private static final Map<String, String> FAST = fast();

  private final Dataset<Row> annotated;

  private AnnotatedText(Dataset<Row> annotated) {
    this.annotated = annotated;
  }

  /**
   * Annotates documents now.
   *
   * @param folder where the working table is written
   */
  static AnnotatedText of(
      SparkSession session, Dataset<Row> documents, TextResources resources, String folder) {
    Broadcast<TextResources> broadcast =
        JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(resources);
    try {
      Dataset<Row> annotated = new AnnotateText(broadcast).apply(documents);
      annotated.write().options(FAST).partitionBy(Table.YEAR).parquet(folder);
      return new AnnotatedText(session.read().schema(annotated.schema()).parquet(folder));
    } finally {
      broadcast.destroy();
    }
  }

  private static Map<String, String> fast() {
    Map<String, String> options = new HashMap<>();
    options.put("compression", "snappy");
    options.put("parquet.block.size", Integer.toString(ROW_GROUP));
    options.put("parquet.column.statistics.enabled", "false");
    options.put("parquet.size.statistics.enabled", "false");
    options.put("parquet.enable.dictionary", "false");
    REPEATED.forEach(
        (list, columns) -> {
          for (String column : columns) {
            String path = ANNOTATION + list + ".list.element." + column;
            options.put("parquet.enable.dictionary#" + path, "true");
          }
        });
    return Map.copyOf(options);
  }

  /** Writes every table of what was found. */
  void write(Run run) {
    Map<Table, Supplier<Dataset<Row>>> tables = new LinkedHashMap<>();
    tables.put(Documents.TABLE, this::documents);
    tables.put(Sentences.TABLE, this::sentences);
    tables.put(Mentions.TABLE, this::mentions);
    tables.put(Quantities.TABLE, this::quantities);
    tables.put(Dates.TABLE, this::dates);
    tables.put(Events.TABLE, this::events);
    tables.forEach(
        (table, rows) ->
            run.stage(table.name(), () -> run.writeAsTheyLie(table, rows.get()), Message::rows));
  }

  /** Rows of {@code documents}, with the numbers of sentences and tokens. */
  Dataset<Row> documents() {
    return Documents.TABLE.conform(
        annotated
            .withColumn(
                "sentences", when(col("annotation").isNotNull(), size(col("annotation.sentences"))))
            .withColumn("date_verdict", col("annotation.date_verdict"))
            .withColumn("date_candidates", col("annotation.date_candidates"))
            .withColumn("tokens", col("annotation.tokens")));
  }

  /** Rows of {@code sentences}. */
  Dataset<Row> sentences() {
    return Sentences.TABLE.conform(
        annotated
            .select(
                col("doc_id"),
                col("year"),
                posexplode(col("annotation.sentences")).as(new String[] {"sentence", "part"}))
            .select(
                col("doc_id"),
                col("year"),
                col("sentence"),
                col("part.begin"),
                col("part.end"),
                when(col("part.words").equalTo(""), array().cast(createArrayType(StringType)))
                    .otherwise(split(col("part.words"), " "))
                    .as("tokens"),
                col("part.names")));
  }

  /** Rows of {@code mentions}. */
  Dataset<Row> mentions() {
    return Mentions.TABLE.conform(mentioned(annotated));
  }

  /** Rows of {@code quantities}. */
  Dataset<Row> quantities() {
    return Quantities.TABLE.conform(parts("quantities"));
  }

  /** Rows of {@code dates}. */
  Dataset<Row> dates() {
    return Dates.TABLE.conform(parts("dates"));
  }

  /** Rows of {@code events}; a cue's place tells events of one document apart. */
  Dataset<Row> events() {
    return Events.TABLE.conform(parts("events").withColumn("event_id", EventId.of(col("doc_id"))));
  }

  /** Events with those that they repeat: {@link ToldTexts#repeated}. */
  Dataset<Row> repeatedEvents() {
    return ToldTexts.repeated(events(), annotated);
  }

  private Dataset<Row> parts(String name) {
    return annotated
        .select(col("doc_id"), col("year"), explode(col("annotation." + name)).as("part"))
        .select("doc_id", "year", "part.*");
  }

  /** Rows of {@code terms}. */
  Dataset<Row> terms(int minDocuments) {
    return new CountTerms(minDocuments).apply(termTexts());
  }

  /** Counted documents with what terms are counted from, as {@link TermsJob#texts} has it. */
  Dataset<Row> termTexts() {
    return counted()
        .select(
            col("doc_id"),
            col("source"),
            col("published"),
            col("labels"),
            col("annotation.tokens").as("tokens"),
            col("annotation.sentences.words").as("words"),
            col("annotation.sentences.names").as("names"));
  }

  /** Counted documents with the words of their sentences. */
  Dataset<Row> texts() {
    return counted()
        .select(
            col("doc_id"),
            col("source"),
            col("published"),
            col("annotation.sentences.words").as("words"));
  }

  /** Words of counted documents: see {@link WordRows}. */
  Dataset<Row> words() {
    return new CountWords()
        .apply(
            counted()
                .select(
                    col("doc_id"),
                    col("source"),
                    col("published"),
                    col("labels"),
                    col("annotation.sentences.words").as("words"),
                    col("annotation.sentences.names").as("names"),
                    exists(
                            col("annotation.mentions"),
                            part -> part.getField("kind").equalTo("drug"))
                        .or(
                            exists(
                                col("annotation.events"),
                                part -> size(part.getField("drugs")).gt(0)))
                        .as("drug")));
  }

  /** Counted documents, without their texts: see {@link FlaggedDocuments}. */
  Dataset<Row> countedDocuments() {
    return counted()
        .select(
            col("doc_id"),
            col("source"),
            col("published"),
            col("annotation.tokens").as("tokens"),
            col("date_verdict"));
  }

  /** Mentions of drugs and agencies by counted document. */
  Dataset<Row> entityCounts() {
    return new EntityCounts(COUNTED_KINDS).apply(mentioned(counted()));
  }

  /** The events of documents that trends count, with the source and day of each. */
  Dataset<Row> countedEvents(FlaggedDocuments documents) {
    return documents
        .kept(counted())
        .select(
            col("doc_id"),
            col("source"),
            col("published"),
            explode(col("annotation.events")).as("part"))
        .select("doc_id", "source", "published", "part.*")
        .withColumn("event_id", EventId.of(col("doc_id")));
  }

  /** The incidents that these events are, of the tables that a run has written. */
  Dataset<Row> countedIncidents(Run run, FlaggedDocuments documents) {
    return new IncidentEvents()
        .apply(
            run.written(Incidents.TABLE),
            run.written(EventIncidents.TABLE),
            countedEvents(documents),
            events());
  }

  /** Counted documents with their sentences and the drugs of these: see {@link EmergingTables}. */
  Dataset<Row> withDrugs() {
    return counted()
        .select(
            col("doc_id"),
            col("source"),
            col("published"),
            col("text"),
            col("annotation.tokens").as("tokens"),
            transform(
                    col("annotation.sentences"),
                    it ->
                        struct(
                            it.getField("begin").as("begin"),
                            it.getField("end").as("end"),
                            it.getField("words").as("words"),
                            it.getField("names").as("names")))
                .as("sentences"),
            transform(
                    filter(col("annotation.mentions"), it -> it.getField("kind").equalTo("drug")),
                    it ->
                        struct(
                            it.getField("sentence").as("sentence"),
                            it.getField("entity_id").as("entity_id")))
                .as("drugs"));
  }

  /** What incidents are made of: the texts of counted documents with their events. */
  Dataset<Row> told() {
    return counted()
        .select(
            col("doc_id"),
            col("source"),
            col("published"),
            col("text"),
            transform(
                    col("annotation.sentences"),
                    it ->
                        struct(
                            it.getField("begin").as("begin"),
                            it.getField("end").as("end"),
                            it.getField("words").as("words"),
                            it.getField("names").as("names")))
                .as("sentences"),
            transform(
                    filter(
                        col("annotation.mentions"), it -> it.getField("kind").notEqual("market")),
                    it -> struct(it.getField("begin").as("begin"), it.getField("end").as("end")))
                .as("spans"),
            transform(
                    col("annotation.events"),
                    event -> ToldTexts.event(event, EventId.of(col("doc_id"), event)))
                .as("events"))
        .where(size(col("events")).gt(0));
  }

  private Dataset<Row> counted() {
    return counted(annotated.withColumn("date_verdict", col("annotation.date_verdict")));
  }

  /** The documents that counts are made of: English and no duplicates. */
  static Dataset<Row> counted(Dataset<Row> documents) {
    return documents.where(
        col("language").equalTo(LanguageIdentifier.ENGLISH).and(col("duplicate_of").isNull()));
  }

  private static Dataset<Row> mentioned(Dataset<Row> documents) {
    return documents
        .select(
            col("doc_id"),
            col("year"),
            col("source"),
            col("published"),
            explode(col("annotation.mentions")).as("part"))
        .select("doc_id", "year", "source", "published", "part.*");
  }
}
