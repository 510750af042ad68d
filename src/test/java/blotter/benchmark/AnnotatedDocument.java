package blotter.benchmark;

import blotter.mention.Annotation;
import blotter.mention.Mention;
import blotter.text.CharSpan;
import blotter.text.CodePoints;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/**
 * A document with its annotation, as the working table of the pipeline holds it.
 *
 * @param published days since 1970
 * @param annotation null where the text is not English
 */
record AnnotatedDocument(
    String docId,
    String source,
    String uri,
    String text,
    int published,
    String sha256,
    Annotation annotation) {

  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message annotated {
            required binary doc_id (UTF8);
            required binary source (UTF8);
            required binary uri (UTF8);
            required binary text (UTF8);
            required int32 published (DATE);
            required binary sha256 (UTF8);
            repeated group sentences {
              required int32 begin;
              required int32 end;
              required binary words (UTF8);
              repeated int32 names;
            }
            repeated group mentions {
              required int32 sentence;
              required int32 begin;
              required int32 end;
              required binary surface (UTF8);
              required binary kind (UTF8);
              required binary entity_id (UTF8);
              required binary name (UTF8);
              required binary path (UTF8);
              optional binary sense (UTF8);
              required double certainty;
            }
            optional int32 tokens;
          }
          """);

  /** Makes writers of such documents. */
  static final class Builder extends ParquetWriter.Builder<AnnotatedDocument, Builder> {

    Builder(Path file) {
      super(file);
    }

    @Override
    protected Builder self() {
      return this;
    }

    // Abstract in Parquet, and so to be written although deprecated.
    @SuppressWarnings("deprecation")
    @Override
    protected WriteSupport<AnnotatedDocument> getWriteSupport(Configuration configuration) {
      return new Support();
    }
  }

  private static final class Support extends WriteSupport<AnnotatedDocument> {

    private RecordConsumer consumer;

    // Abstract in Parquet, and so to be written although deprecated.
    @SuppressWarnings("deprecation")
    @Override
    public WriteContext init(Configuration configuration) {
      return new WriteContext(SCHEMA, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
      consumer = recordConsumer;
    }

    @Override
    public void write(AnnotatedDocument document) {
      consumer.startMessage();
      text("doc_id", 0, document.docId);
      text("source", 1, document.source);
      text("uri", 2, document.uri);
      text("text", 3, document.text);
      number("published", 4, document.published);
      text("sha256", 5, document.sha256);
      if (document.annotation != null) {
        annotation(document);
      }
      consumer.endMessage();
    }

    private void annotation(AnnotatedDocument document) {
      Annotation annotation = document.annotation;
      CodePoints codePoints = CodePoints.of(document.text);
      int tokens = 0;

      if (!annotation.sentences().isEmpty()) {
        consumer.startField("sentences", 6);
        for (int i = 0; i < annotation.sentences().size(); i++) {
          sentence(annotation, i, codePoints);
          tokens += annotation.tokens().get(i).size();
        }
        consumer.endField("sentences", 6);
      }

      if (!annotation.mentions().isEmpty()) {
        consumer.startField("mentions", 7);
        annotation.mentions().forEach(mention -> mention(mention, codePoints));
        consumer.endField("mentions", 7);
      }
      number("tokens", 8, tokens);
    }

    private void sentence(Annotation annotation, int index, CodePoints codePoints) {
      CharSpan span = annotation.sentences().get(index);
      consumer.startGroup();
      number("begin", 0, codePoints.at(span.begin()));
      number("end", 1, codePoints.at(span.end()));
      text("words", 2, annotation.tokens().get(index).joined());
      List<Integer> names = annotation.names().get(index).stream().boxed().toList();
      if (!names.isEmpty()) {
        consumer.startField("names", 3);
        names.forEach(consumer::addInteger);
        consumer.endField("names", 3);
      }
      consumer.endGroup();
    }

    private void mention(Mention mention, CodePoints codePoints) {
      consumer.startGroup();
      number("sentence", 0, mention.sentence());
      number("begin", 1, codePoints.at(mention.begin()));
      number("end", 2, codePoints.at(mention.end()));
      text("surface", 3, mention.surface());
      text("kind", 4, mention.entity().kind().code());
      text("entity_id", 5, mention.entity().id());
      text("name", 6, mention.entity().name());
      text("path", 7, mention.entity().path());
      if (mention.sense() != null) {
        text("sense", 8, mention.sense());
      }
      consumer.startField("certainty", 9);
      consumer.addDouble(mention.certainty());
      consumer.endField("certainty", 9);
      consumer.endGroup();
    }

    private void text(String name, int index, String value) {
      consumer.startField(name, index);
      consumer.addBinary(Binary.fromString(value));
      consumer.endField(name, index);
    }

    private void number(String name, int index, int value) {
      consumer.startField(name, index);
      consumer.addInteger(value);
      consumer.endField(name, index);
    }
  }
}
