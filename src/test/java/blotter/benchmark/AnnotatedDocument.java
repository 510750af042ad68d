package blotter.benchmark;

import blotter.calendar.TemporalExpression;
import blotter.measure.Measurement;
import blotter.measure.Quantity;
import blotter.mention.Annotation;
import blotter.mention.Mention;
import blotter.stage.TextReader;
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
 * @param read null where the text is not English
 */
record AnnotatedDocument(
    String docId,
    String source,
    String uri,
    String text,
    int published,
    String sha256,
    TextReader.Read read) {

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
            repeated group quantities {
              required int32 sentence;
              required int32 begin;
              required int32 end;
              required binary surface (UTF8);
              required binary dimension (UTF8);
              optional double low;
              optional double high;
              required binary bound (UTF8);
              required binary unit (UTF8);
              optional double si_low;
              optional double si_high;
              optional binary entity_id (UTF8);
              optional binary role (UTF8);
              optional binary manner (UTF8);
            }
            repeated group dates {
              required int32 sentence;
              required int32 begin;
              required int32 end;
              required binary surface (UTF8);
              required binary timex (UTF8);
              optional int32 date_begin (DATE);
              optional int32 date_end (DATE);
              required binary precision (UTF8);
              required int32 relative;
            }
            optional binary date_verdict (UTF8);
          """
              + EventGroup.SCHEMA
              + "}");

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
      if (document.read != null) {
        annotation(document);
      }
      consumer.endMessage();
    }

    private void annotation(AnnotatedDocument document) {
      Annotation annotation = document.read.annotation();
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

      if (!document.read.measurements().isEmpty()) {
        consumer.startField("quantities", 9);
        document.read.measurements().forEach(it -> quantity(it, document.text, codePoints));
        consumer.endField("quantities", 9);
      }
      if (!document.read.expressions().isEmpty()) {
        consumer.startField("dates", 10);
        for (int i = 0; i < document.read.expressions().size(); i++) {
          date(document, i, codePoints);
        }
        consumer.endField("dates", 10);
      }
      text("date_verdict", 11, document.read.verdict().code());
      if (!document.read.events().isEmpty()) {
        consumer.startField("events", 12);
        EventGroup group = new EventGroup(consumer);
        document
            .read
            .events()
            .forEach(event -> group.write(event, document.text, annotation, codePoints));
        consumer.endField("events", 12);
      }
    }

    private void quantity(Measurement measurement, String text, CodePoints codePoints) {
      Quantity quantity = measurement.quantity();
      consumer.startGroup();
      number("sentence", 0, measurement.sentence());
      number("begin", 1, codePoints.at(quantity.begin()));
      number("end", 2, codePoints.at(quantity.end()));
      text("surface", 3, text.substring(quantity.begin(), quantity.end()));
      text("dimension", 4, quantity.dimension().name());
      decimal("low", 5, quantity.low());
      decimal("high", 6, quantity.high());
      text("bound", 7, quantity.bound().name());
      text("unit", 8, quantity.unit());
      decimal("si_low", 9, quantity.siLow());
      decimal("si_high", 10, quantity.siHigh());
      optional("entity_id", 11, measurement.drug() == null ? null : measurement.drug().id());
      optional("role", 12, measurement.role());
      optional("manner", 13, measurement.manner());
      consumer.endGroup();
    }

    private void date(AnnotatedDocument document, int index, CodePoints codePoints) {
      TemporalExpression date = document.read.expressions().get(index);
      consumer.startGroup();
      number("sentence", 0, document.read.sentenceOfExpression().get(index));
      number("begin", 1, codePoints.at(date.begin()));
      number("end", 2, codePoints.at(date.end()));
      text("surface", 3, document.text.substring(date.begin(), date.end()));
      text("timex", 4, date.timex());
      if (date.first() != null) {
        number("date_begin", 5, (int) date.first().toEpochDay());
      }
      if (date.last() != null) {
        number("date_end", 6, (int) date.last().toEpochDay());
      }
      text("precision", 7, date.precision().name());
      number("relative", 8, date.relative() ? 1 : 0);
      consumer.endGroup();
    }

    private void optional(String name, int index, Object value) {
      if (value != null) {
        text(name, index, value.toString());
      }
    }

    private void decimal(String name, int index, Double value) {
      if (value != null) {
        consumer.startField(name, index);
        consumer.addDouble(value);
        consumer.endField(name, index);
      }
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
      decimal("certainty", 9, mention.certainty());
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
