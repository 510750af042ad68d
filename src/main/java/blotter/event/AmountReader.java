package blotter.event;

import blotter.measure.Measurement;
import blotter.measure.Quantity;
import blotter.measure.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each amount of a sentence to the event that it belongs to: terms to sentences, money to
 * what is paid or taken, amounts of drugs to the event before them.
 */
final class AmountReader {

  private static final Set<EventType> PAID =
      EnumSet.of(EventType.PENALTY, EventType.FORFEITURE, EventType.SEIZURE);

  private static final Set<EventType> FUNDED = EnumSet.of(EventType.POLICY);

  /** How much farther an event behind an amount counts than one before it. */
  private static final int BEHIND = 3;

  /** How much farther an event in another clause counts. */
  private static final int CLAUSE = 12;

  private final Map<Told, List<Measurement>> amounts = new HashMap<>();

  AmountReader(SentenceView sentence, Clauses clauses, List<Told> told) {
    for (Measurement measurement : sentence.sentence().measurements()) {
      Quantity quantity = measurement.quantity();
      TokenRange range = sentence.range(quantity.begin(), quantity.end());
      Told owner = null;
      int least = Integer.MAX_VALUE;
      for (Told event : told) {
        if (range.length() > 0 && takes(event.rule().type(), measurement)) {
          int distance = distance(event.range(), range, clauses);
          if (distance < least) {
            owner = event;
            least = distance;
          }
        }
      }
      if (owner != null) {
        amounts.computeIfAbsent(owner, it -> new ArrayList<>()).add(measurement);
      }
    }
  }

  private static boolean takes(EventType type, Measurement measurement) {
    return switch (measurement.quantity().dimension()) {
      case DURATION -> type == EventType.SENTENCE;
      case MONEY -> PAID.contains(type) || FUNDED.contains(type) || type == EventType.SENTENCE;
      case MASS, VOLUME, COUNT, DOSE -> type != EventType.POLICY && type != EventType.PENALTY;
      case PEOPLE, PERCENT -> false;
    };
  }

  private static int distance(TokenRange event, TokenRange amount, Clauses clauses) {
    if (event.overlaps(amount)) {
      return 0;
    }
    boolean before = event.to() <= amount.from();
    int tokens = before ? amount.from() - event.to() : BEHIND * (event.from() - amount.to());
    int across = Math.abs(clauses.of(event.to() - 1) - clauses.of(amount.from()));
    return tokens + CLAUSE * across;
  }

  /** The amounts of an event in text order. */
  List<Measurement> of(Told event) {
    return amounts.getOrDefault(event, List.of());
  }

  /** Masses of drugs in grams, without thresholds. */
  static List<Double> grams(List<Measurement> amounts) {
    return amounts.stream()
        .filter(it -> it.quantity().dimension() == Quantity.Dimension.MASS)
        .filter(it -> it.drug() != null && it.quantity().siLow() != null)
        .filter(it -> it.role() != Role.THRESHOLD && it.role() != Role.DOSE)
        .map(it -> it.quantity().siLow())
        .distinct()
        .sorted()
        .toList();
  }

  /** US dollars. */
  static List<Double> dollars(List<Measurement> amounts) {
    return amounts.stream()
        .filter(it -> it.quantity().dimension() == Quantity.Dimension.MONEY)
        .filter(it -> it.quantity().siLow() != null)
        .map(it -> it.quantity().siLow())
        .distinct()
        .sorted()
        .toList();
  }
}
