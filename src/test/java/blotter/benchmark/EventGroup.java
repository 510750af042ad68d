package blotter.benchmark;

import blotter.event.Event;
import blotter.lexicon.EntityKind;
import blotter.measure.Measurement;
import blotter.mention.Annotation;
import blotter.text.CodePoints;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/** Writes the events of a document as the working table of the pipeline holds them. */
final class EventGroup {

  /** Its part of the schema. */
  static final String SCHEMA =
      """
        repeated group events {
          required binary type (UTF8);
          optional binary subtype (UTF8);
          required binary status (UTF8);
          required int32 civil;
          required binary cue (UTF8);
          required int32 sentence;
          required int32 begin;
          required int32 end;
          optional int32 people;
          repeated binary drugs (UTF8);
          repeated binary agencies (UTF8);
          repeated binary places (UTF8);
          repeated binary channels (UTF8);
          repeated binary markets (UTF8);
          repeated binary payments (UTF8);
          repeated double months;
          required int32 life;
          repeated double grams;
          repeated double usd;
          optional int32 date_begin (DATE);
          optional int32 date_end (DATE);
          optional binary date_precision (UTF8);
          repeated group amounts {
            optional binary entity_id (UTF8);
            required binary dimension (UTF8);
            required binary unit (UTF8);
            optional double low;
            optional double high;
            required int32 begin;
          }
          repeated group evidence {
            required int32 sentence;
            required int32 begin;
            required int32 end;
          }
          required binary quote (UTF8);
          required binary rule (UTF8);
        }
      """;

  private final RecordConsumer consumer;
  private int index;

  EventGroup(RecordConsumer consumer) {
    this.consumer = consumer;
  }

  void write(Event event, String text, Annotation annotation, CodePoints codePoints) {
    int sentence = event.evidence().get(0).sentence();
    index = 0;
    consumer.startGroup();
    text("type", event.type().name());
    text("subtype", event.subtype());
    text("status", event.status().name());
    number("civil", event.civil() ? 1 : 0);
    text("cue", event.cue().of(text));
    number("sentence", sentence);
    number("begin", codePoints.at(event.cue().begin()));
    number("end", codePoints.at(event.cue().end()));
    number("people", event.people());
    ids("drugs", event, EntityKind.DRUG);
    ids("agencies", event, EntityKind.AGENCY);
    ids("places", event, EntityKind.PLACE);
    ids("channels", event, EntityKind.CHANNEL);
    ids("markets", event, EntityKind.MARKET);
    ids("payments", event, EntityKind.PAYMENT);
    decimals("months", event.months());
    number("life", event.life() ? 1 : 0);
    decimals("grams", event.grams());
    decimals("usd", event.usd());
    number("date_begin", event.first() == null ? null : (int) event.first().toEpochDay());
    number("date_end", event.last() == null ? null : (int) event.last().toEpochDay());
    text("date_precision", event.precision() == null ? null : event.precision().name());
    amounts(event.amounts(), codePoints);
    evidence(event.evidence(), codePoints);
    text("quote", annotation.sentences().get(sentence).of(text));
    text("rule", event.rule());
    consumer.endGroup();
  }

  private void amounts(List<Measurement> amounts, CodePoints codePoints) {
    int field = index++;
    if (amounts.isEmpty()) {
      return;
    }
    consumer.startField("amounts", field);
    for (Measurement amount : amounts) {
      index = 0;
      consumer.startGroup();
      text("entity_id", amount.drug() == null ? null : amount.drug().id());
      text("dimension", amount.quantity().dimension().name());
      text("unit", amount.quantity().unit());
      decimal("low", amount.quantity().low());
      decimal("high", amount.quantity().high());
      number("begin", codePoints.at(amount.quantity().begin()));
      consumer.endGroup();
    }
    consumer.endField("amounts", field);
    index = field + 1;
  }

  private void evidence(List<Event.Evidence> evidence, CodePoints codePoints) {
    int field = index++;
    consumer.startField("evidence", field);
    for (Event.Evidence place : evidence) {
      index = 0;
      consumer.startGroup();
      number("sentence", place.sentence());
      number("begin", codePoints.at(place.cue().begin()));
      number("end", codePoints.at(place.cue().end()));
      consumer.endGroup();
    }
    consumer.endField("evidence", field);
    index = field + 1;
  }

  private void ids(String name, Event event, EntityKind kind) {
    List<String> ids = event.named().of(kind);
    int field = index++;
    if (!ids.isEmpty()) {
      consumer.startField(name, field);
      ids.forEach(id -> consumer.addBinary(Binary.fromString(id)));
      consumer.endField(name, field);
    }
  }

  private void decimals(String name, List<Double> values) {
    int field = index++;
    if (!values.isEmpty()) {
      consumer.startField(name, field);
      values.forEach(consumer::addDouble);
      consumer.endField(name, field);
    }
  }

  private void decimal(String name, Double value) {
    decimals(name, value == null ? List.of() : List.of(value));
  }

  private void text(String name, String value) {
    int field = index++;
    if (value != null) {
      consumer.startField(name, field);
      consumer.addBinary(Binary.fromString(value));
      consumer.endField(name, field);
    }
  }

  private void number(String name, Integer value) {
    int field = index++;
    if (value != null) {
      consumer.startField(name, field);
      consumer.addInteger(value);
      consumer.endField(name, field);
    }
  }
}
