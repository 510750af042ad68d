package blotter.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is compared. */
public enum Measure {
  DRUGS,
  AGENCIES,

  /** Types of events that occurred. */
  TYPE,

  /** Types with status, of all events. */
  TYPE_STATUS,

  /** Terms of sentences that occurred, equal within 2 %. */
  MONTHS,

  /** Masses of seizures that occurred, equal within 2 %. */
  GRAMS,

  /** Amounts of seizures, forfeitures and penalties that occurred, equal within 2 %. */
  USD,

  /** Type and number of persons. */
  PEOPLE,

  /** Type and date, equal at the coarser of two precisions. */
  DATE;

  private static final String OCCURRED = "occurred";
  private static final double TOLERANCE = 0.02;
  private static final String BAR = "|";

  private static final Set<String> SENTENCED = Set.of("sentence");
  private static final Set<String> SEIZED = Set.of("seizure");
  private static final Set<String> PAID = Set.of("seizure", "forfeiture", "penalty");
  private static final Set<String> OF_PEOPLE =
      Set.of("arrest", "charge", "plea", "conviction", "sentence", "death");
  private static final Set<String> DATED =
      Set.of("arrest", "charge", "plea", "conviction", "sentence", "seizure");

  /** The items of a document, as text; null where the document was not annotated for them. */
  List<String> items(GoldDocument document, AgencyFolding folding) {
    return switch (this) {
      case DRUGS -> sorted(document.drugs());
      case AGENCIES ->
          document.agencies() == null
              ? null
              : document.agencies().stream().map(folding::fold).sorted().toList();
      case TYPE -> occurred(document).map(GoldEvent::type).toList();
      case TYPE_STATUS ->
          document.events().stream().map(it -> it.type() + BAR + it.status()).toList();
      case MONTHS -> numbers(document, SENTENCED, GoldEvent::months);
      case GRAMS -> numbers(document, SEIZED, GoldEvent::grams);
      case USD -> numbers(document, PAID, GoldEvent::usd);
      case PEOPLE ->
          occurred(document)
              .filter(it -> OF_PEOPLE.contains(it.type()) && it.people() > 0)
              .map(it -> it.type() + BAR + it.people())
              .toList();
      case DATE ->
          occurred(document)
              .filter(it -> DATED.contains(it.type()) && it.date() != null)
              .map(it -> it.type() + BAR + it.date())
              .toList();
    };
  }

  /** Whether two items are equal. */
  boolean equal(String one, String other) {
    return switch (this) {
      case MONTHS, GRAMS, USD -> {
        double left = Double.parseDouble(one);
        double right = Double.parseDouble(other);
        yield Math.abs(left - right) <= TOLERANCE * Math.max(Math.abs(left), Math.abs(right));
      }
      case DATE -> one.startsWith(other) || other.startsWith(one);
      default -> one.equals(other);
    };
  }

  private static List<String> sorted(Set<String> ids) {
    return ids == null ? null : ids.stream().sorted().toList();
  }

  private static Stream<GoldEvent> occurred(GoldDocument document) {
    return document.events().stream().filter(it -> it.status().equals(OCCURRED));
  }

  private static List<String> numbers(
      GoldDocument document, Set<String> types, Function<GoldEvent, List<Double>> numbers) {
    List<String> items = new ArrayList<>();
    occurred(document)
        .filter(it -> types.contains(it.type()))
        .forEach(it -> numbers.apply(it).forEach(number -> items.add(Double.toString(number))));
    return items;
  }
}
