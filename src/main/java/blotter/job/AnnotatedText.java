package blotter.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import blotter.stage.AnnotateText;
import blotter.stage.CountCooccurrence;
import blotter.stage.CountTerms;
import blotter.stage.EntityCounts;
import blotter.stage.Exposure;
import blotter.stage.TextResources;
import blotter.table.Cooccurrence;
import blotter.table.Documents;
import blotter.table.Mentions;
import blotter.table.Sentences;
import blotter.table.Terms;
import blotter.text.LanguageIdentifier;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Documents with their annotation, cached until closed: each text is tokenized once. */
final class AnnotatedText implements AutoCloseable {

  /** The kinds of entities that trends and co-occurrences count. */
  static final List<String> COUNTED_KINDS = List.of("drug", "agency");

  private final Broadcast<TextResources> resources;
  private final Dataset<Row> annotated;

  private AnnotatedText(Broadcast<TextResources> resources, Dataset<Row> annotated) {
    this.resources = resources;
    this.annotated = annotated;
  }

  /** Annotates documents now. */
  static AnnotatedText of(SparkSession session, Dataset<Row> documents, TextResources resources) {
    Broadcast<TextResources> broadcast =
        JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(resources);
    Dataset<Row> annotated =
        new AnnotateText(broadcast).apply(documents).persist(StorageLevel.MEMORY_AND_DISK());
    annotated.count();
    return new AnnotatedText(broadcast, annotated);
  }

  /** Rows of {@code documents}, with the numbers of sentences and tokens. */
  Dataset<Row> documents() {
    return Documents.TABLE.conform(
        annotated
            .withColumn(
                "sentences", when(col("annotation").isNotNull(), size(col("annotation.sentences"))))
            .withColumn("tokens", col("annotation.tokens")));
  }

  /** Rows of {@code sentences}. */
  Dataset<Row> sentences() {
    return Sentences.TABLE.conform(
        annotated
            .select(col("doc_id"), col("year"), explode(col("annotation.sentences")).as("part"))
            .select("doc_id", "year", "part.*"));
  }

  /** Rows of {@code mentions}. */
  Dataset<Row> mentions() {
    return Mentions.TABLE.conform(mentioned(annotated));
  }

  /** Rows of {@code terms}. */
  Dataset<Row> terms(int minDocuments) {
    return Terms.TABLE.conform(new CountTerms(minDocuments).apply(counted()));
  }

  /** Mentions of drugs and agencies by counted document. */
  Dataset<Row> entityCounts() {
    return new EntityCounts(COUNTED_KINDS).apply(mentioned(counted()));
  }

  /** Counted documents by period. */
  Dataset<Row> exposure() {
    return new Exposure().apply(counted());
  }

  private Dataset<Row> counted() {
    return counted(annotated);
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

  /** Rows of {@code cooccurrence}. */
  static Dataset<Row> cooccurrence(Dataset<Row> entities, Dataset<Row> exposure) {
    return Cooccurrence.TABLE.conform(new CountCooccurrence().apply(entities, exposure));
  }

  @Override
  public void close() {
    annotated.unpersist();
    resources.destroy();
  }
}
