package blotter.stage;

import blotter.event.Event;
import blotter.lexicon.EntityKind;
import blotter.measure.Measurement;
import blotter.measure.Quantity;
import blotter.mention.Annotation;
import blotter.text.CodePoints;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Events as rows of {@link blotter.table.Events#EVENT}. */
final class EventRows {

  private EventRows() {}

  static List<Row> of(
      String text, Annotation annotation, List<Event> events, CodePoints codePoints) {
    List<Row> rows = new ArrayList<>(events.size());
    for (Event event : events) {
      int sentence = sentence(event);
      rows.add(
          RowFactory.create(
              Codes.of(event.type()),
              event.subtype(),
              Codes.of(event.status()),
              event.civil(),
              event.cue().of(text),
              sentence,
              codePoints.at(event.cue().begin()),
              codePoints.at(event.cue().end()),
              event.people(),
              Codes.of(event.peopleBound()),
              event.named().of(EntityKind.DRUG),
              event.named().of(EntityKind.AGENCY),
              event.months(),
              event.life(),
              event.grams(),
              event.usd(),
              amounts(event.amounts(), codePoints),
              event.first(),
              event.last(),
              Codes.of(event.precision()),
              event.named().of(EntityKind.PLACE),
              event.named().of(EntityKind.CHANNEL),
              event.named().of(EntityKind.MARKET),
              event.named().of(EntityKind.PAYMENT),
              evidence(event.evidence(), codePoints),
              annotation.sentences().get(sentence).of(text),
              event.rule()));
    }
    return rows;
  }

  /** The sentence of the event's own cue. */
  private static int sentence(Event event) {
    for (Event.Evidence evidence : event.evidence()) {
      if (evidence.cue().begin() <= event.cue().begin()
          && evidence.cue().end() >= event.cue().end()) {
        return evidence.sentence();
      }
    }
    return event.evidence().get(0).sentence();
  }

  private static List<Row> amounts(List<Measurement> amounts, CodePoints codePoints) {
    List<Row> rows = new ArrayList<>(amounts.size());
    for (Measurement measurement : amounts) {
      Quantity quantity = measurement.quantity();
      rows.add(
          RowFactory.create(
              measurement.drug() == null ? null : measurement.drug().id(),
              Codes.of(quantity.dimension()),
              quantity.unit(),
              quantity.low(),
              quantity.high(),
              Codes.of(quantity.bound()),
              Codes.of(measurement.role()),
              codePoints.at(quantity.begin()),
              quantity.siLow(),
              quantity.siHigh()));
    }
    return rows;
  }

  private static List<Row> evidence(List<Event.Evidence> evidence, CodePoints codePoints) {
    return evidence.stream()
        .map(
            it ->
                RowFactory.create(
                    it.sentence(), codePoints.at(it.cue().begin()), codePoints.at(it.cue().end())))
        .toList();
  }
}
