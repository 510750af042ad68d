package blotter.measure;

import blotter.lexicon.MeasureUnit;
import blotter.lexicon.MeasureWords;
import blotter.number.NumberWords;
import blotter.number.Numeral;
import blotter.number.NumeralReader;
import blotter.number.Piece;
import blotter.number.Pieces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the quantities of a sentence: numbers in digits or words with their units, ranges, lists
 * that share a unit, sums of a larger and a smaller unit, money, and the words that bound them.
 *
 * <p>The span of a quantity begins at its number, its currency, or the words that bound it, and
 * ends behind its unit. A number without a unit is none. Linear in the length of the sentence: from
 * each number a few pieces are looked at. Thread-safe.
 */
public final class QuantityFinder {

  private static final int MOST_LISTED = 8;
  private static final int MOST_ADJECTIVES = 2;
  private static final Set<String> CONNECTORS = Set.of("to", "-", "\u2013", "and", "or", ",");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "<");
  private static final Set<String> CLOSING = Set.of(")", "]", "}", ">");
  private static final Set<String> RANGE = Set.of("to", "-", "\u2013");

  /** Words between the number of things and the things. */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "small",
          "large",
          "plastic",
          "clear",
          "individual",
          "separate",
          "single",
          "additional",
          "other",
          "more",
          "different",
          "zip",
          "ziploc",
          "ziplock",
          "lock",
          "sealed",
          "vacuum",
          "heat",
          "wrapped",
          "counterfeit",
          "fake",
          "suspected",
          "alleged",
          "illicit",
          "illegal",
          "assorted",
          "used",
          "rectangular",
          "brick",
          "cellophane",
          "paper",
          "foil",
          "glass",
          "medium",
          "big",
          "tiny",
          "narcotic",
          "prescription",
          "white",
          "blue",
          "unidentified",
          "loose");

  /** Words between a number and a unit of mass or volume. */
  private static final Set<String> WEIGHED_AS = Set.of("gross", "net", "full");

  /** Words that say that the pounds behind them are money, of a country that they do not say. */
  private static final Set<String> PAID =
      Set.of(
          "sum", "money", "fine", "fined", "worth", "valued", "amounted", "cost", "price", "cash");

  private static final String MONEY = "money";
  private static final String POUND = "pound";
  private static final MeasureUnit POUND_OF_MONEY = new MeasureUnit("XXX", MONEY, 1);
  private static final int PAID_BEFORE = 5;
  private static final double FIRST_YEAR = 1900;
  private static final double LAST_YEAR = 2100;
  private static final int DIGITS_OF_A_YEAR = 4;

  private final Map<String, MeasureUnit> units;
  private final Map<String, MeasureUnit> currencies;
  private final Map<String, MeasureWords.BoundWords> bounds;

  /** A finder that knows these words. */
  public QuantityFinder(MeasureWords words) {
    this.units = new HashMap<>(words.units());
    this.currencies = new HashMap<>(words.currencies());
    this.bounds = new HashMap<>(words.bounds());
  }

  /** The quantities of {@code text.substring(begin, end)} in text order, without overlaps. */
  public List<Quantity> find(String text, int begin, int end) {
    List<Piece> pieces = Pieces.of(text, begin, end);
    NumeralReader numerals = new NumeralReader(pieces);
    List<Found> found = new ArrayList<>();

    int at = 0;
    while (at < pieces.size()) {
      List<Found> here = at(pieces, numerals, at);
      found.addAll(here);
      at = here.isEmpty() ? at + 1 : here.get(here.size() - 1).to;
    }
    return summed(pieces, found).stream().map(one -> one.quantity(pieces)).toList();
  }

  /** The quantity, or the list of quantities with one unit, that begins at a piece. */
  private List<Found> at(List<Piece> pieces, NumeralReader numerals, int from) {
    Piece piece = pieces.get(from);
    boolean insideWord =
        piece.glued() && from > 0 && pieces.get(from - 1).kind() == Piece.Kind.WORD;
    if (piece.kind() == Piece.Kind.SYMBOL
        || currencies.containsKey(piece.lower())
        || isBeforeSign(pieces, from)) {
      List<Found> money = behindCurrency(pieces, numerals, from);
      if (!money.isEmpty()) {
        return money;
      }
    }
    if (insideWord && !currencies.containsKey(pieces.get(from - 1).lower())) {
      return List.of();
    }
    return beforeUnit(pieces, numerals, from);
  }

  /** Whether a sign is written on a word, as in "US$". */
  private static boolean isBeforeSign(List<Piece> pieces, int at) {
    return pieces.get(at).isWord()
        && at + 1 < pieces.size()
        && pieces.get(at + 1).kind() == Piece.Kind.SYMBOL;
  }

  private List<Found> behindCurrency(List<Piece> pieces, NumeralReader numerals, int from) {
    UnitReader.Match<MeasureUnit> currency = UnitReader.at(pieces, from, currencies);
    if (currency == null || currency.to() >= pieces.size()) {
      return List.of();
    }
    Numeral number = numerals.at(currency.to());
    if (number == null || number.article()) {
      return List.of();
    }

    Numeral scaled = withLetter(pieces, number);
    int to = scaled.to();
    Numeral high = rangeEnd(pieces, numerals, to);
    if (high == null) {
      return List.of(Found.of(pieces, from, to, scaled, scaled, currency.value(), bounds));
    }
    high = withLetter(pieces, high);
    return List.of(Found.of(pieces, from, high.to(), scaled, high, currency.value(), bounds));
  }

  /** "$5m", "£2bn", "$10k": letters that are no unit behind a currency. */
  private static Numeral withLetter(List<Piece> pieces, Numeral number) {
    if (number.to() >= pieces.size() || !pieces.get(number.to()).glued()) {
      return number;
    }
    return switch (pieces.get(number.to()).lower()) {
      case "k" -> number.times(1e3, number.to() + 1);
      case "m" -> number.times(1e6, number.to() + 1);
      case "b" -> number.times(1e9, number.to() + 1);
      default -> number;
    };
  }

  /** The number behind "to" or a dash, with a currency before it or without. */
  private Numeral rangeEnd(List<Piece> pieces, NumeralReader numerals, int at) {
    if (at + 1 >= pieces.size() || !RANGE.contains(pieces.get(at).lower())) {
      return null;
    }
    UnitReader.Match<MeasureUnit> currency = UnitReader.at(pieces, at + 1, currencies);
    int from = currency == null ? at + 1 : currency.to();
    Numeral number = from < pieces.size() ? numerals.at(from) : null;
    boolean dash = !pieces.get(at).isWord();
    return number == null || number.article() || (currency == null && !dash) ? null : number;
  }

  private List<Found> beforeUnit(List<Piece> pieces, NumeralReader numerals, int from) {
    List<Numeral> listed = new ArrayList<>();
    List<String> connectors = new ArrayList<>();
    Numeral number = numerals.at(from);

    while (number != null && listed.size() < MOST_LISTED) {
      listed.add(number);
      UnitReader.Match<MeasureUnit> unit = unit(pieces, number);
      if (unit != null && isMultiplied(pieces, unit)) {
        Numeral scaled =
            number.times(NumberWords.multiplier(pieces.get(unit.to()).lower()), number.to());
        return List.of(Found.of(pieces, from, unit.to() + 1, scaled, scaled, unit.value(), bounds));
      }
      if (unit != null) {
        return number.article() && !isWeighed(unit.value())
            ? List.of()
            : listed(pieces, listed, connectors, unit);
      }
      if (number.article() || isYear(pieces, number)) {
        return List.of();
      }

      int at = number.to();
      int to = connectorEnd(pieces, at);
      if (to == at || to >= pieces.size()) {
        return List.of();
      }
      connectors.add(pieces.get(to - 1).lower());
      number = numerals.at(to);
    }
    return List.of();
  }

  /** Whether a word such as "million" stands behind a currency: "75 USD million". */
  private static boolean isMultiplied(List<Piece> pieces, UnitReader.Match<MeasureUnit> unit) {
    return unit.value().dimension().equals(MONEY)
        && unit.to() < pieces.size()
        && NumberWords.multiplier(pieces.get(unit.to()).lower()) != null;
  }

  /** Behind "to", a dash, "and", "or", a comma, or a comma with one of the words. */
  private static int connectorEnd(List<Piece> pieces, int at) {
    if (at >= pieces.size() || !CONNECTORS.contains(pieces.get(at).lower())) {
      return at;
    }
    boolean more =
        pieces.get(at).is(",")
            && at + 1 < pieces.size()
            && (pieces.get(at + 1).is("and") || pieces.get(at + 1).is("or"));
    return more ? at + 2 : at + 1;
  }

  /** Whether a number may be a year: "in May 2018 and 300 kg in June". */
  private static boolean isYear(List<Piece> pieces, Numeral number) {
    return number.to() == number.from() + 1
        && pieces.get(number.from()).lower().length() == DIGITS_OF_A_YEAR
        && !number.isMalformed()
        && number.value() >= FIRST_YEAR
        && number.value() <= LAST_YEAR;
  }

  private static boolean isWeighed(MeasureUnit unit) {
    return unit.dimension().equals("mass") || unit.dimension().equals("volume");
  }

  /** The unit or currency behind a number, with the words that may stand between. */
  private UnitReader.Match<MeasureUnit> unit(List<Piece> pieces, Numeral number) {
    UnitReader.Match<MeasureUnit> currency = UnitReader.behind(pieces, number.to(), currencies);
    UnitReader.Match<MeasureUnit> unit = UnitReader.behind(pieces, number.to(), units);
    if (unit == null && !number.article()) {
      unit = inBrackets(pieces, number);
    }
    if (currency != null && (unit == null || currency.to() > unit.to())) {
      return currency;
    }
    if (unit != null) {
      return isWhole(pieces, unit) ? orMoney(pieces, number, unit) : null;
    }
    return number.article() ? null : behindOthers(pieces, number);
  }

  /** "20 (kg)". */
  private UnitReader.Match<MeasureUnit> inBrackets(List<Piece> pieces, Numeral number) {
    int at = number.to();
    if (at + 2 >= pieces.size() || !OPENING.contains(pieces.get(at).lower())) {
      return null;
    }
    UnitReader.Match<MeasureUnit> unit = UnitReader.at(pieces, at + 1, units);
    boolean closed =
        unit != null
            && unit.to() < pieces.size()
            && CLOSING.contains(pieces.get(unit.to()).lower());
    return closed ? new UnitReader.Match<>(at, unit.to() + 1, unit.value()) : null;
  }

  /** "12 small plastic bags", "74 gross grams", "0.1 of a gram". */
  private UnitReader.Match<MeasureUnit> behindOthers(List<Piece> pieces, Numeral number) {
    int at = number.to();
    if (at + 2 < pieces.size() && pieces.get(at).is("of") && pieces.get(at + 1).is("a")) {
      UnitReader.Match<MeasureUnit> part = UnitReader.at(pieces, at + 2, units);
      boolean below = !number.isMalformed() && number.value() < 1;
      return below && part != null && isWeighed(part.value()) ? part : null;
    }

    if (at < pieces.size() && WEIGHED_AS.contains(pieces.get(at).lower())) {
      UnitReader.Match<MeasureUnit> weighed =
          at + 1 < pieces.size() ? UnitReader.at(pieces, at + 1, units) : null;
      return weighed != null && isWeighed(weighed.value()) ? weighed : null;
    }

    while (at < pieces.size()
        && at - number.to() < MOST_ADJECTIVES
        && ADJECTIVES.contains(pieces.get(at).lower())) {
      at++;
      UnitReader.Match<MeasureUnit> counted =
          at < pieces.size() ? UnitReader.at(pieces, at, units) : null;
      if (counted != null && !isWeighed(counted.value()) && isWhole(pieces, counted)) {
        return counted;
      }
    }
    return null;
  }

  private static UnitReader.Match<MeasureUnit> orMoney(
      List<Piece> pieces, Numeral number, UnitReader.Match<MeasureUnit> unit) {
    if (!unit.value().id().equals(POUND)) {
      return unit;
    }
    for (int i = Math.max(0, number.from() - PAID_BEFORE); i < number.from(); i++) {
      if (PAID.contains(pieces.get(i).lower())) {
        return new UnitReader.Match<>(unit.from(), unit.to(), POUND_OF_MONEY);
      }
    }
    return unit;
  }

  /** Whether a unit ends where its word does: "5 g", and not "5 g8" or "5 l'Oréal". */
  private static boolean isWhole(List<Piece> pieces, UnitReader.Match<MeasureUnit> unit) {
    if (unit.to() >= pieces.size()) {
      return true;
    }
    Piece next = pieces.get(unit.to());
    boolean joined = next.glued() && (next.isNumber() || next.is("'") || next.is("\u2019"));
    return !joined || pieces.get(unit.to() - 1).lower().length() > 2;
  }

  private List<Found> listed(
      List<Piece> pieces,
      List<Numeral> numbers,
      List<String> connectors,
      UnitReader.Match<MeasureUnit> unit) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      boolean range = i < connectors.size() && isRange(pieces, numbers, connectors, i);
      Numeral low = numbers.get(i);
      Numeral high = range ? numbers.get(i + 1) : low;
      int last = range ? i + 1 : i;
      int to = last == numbers.size() - 1 ? unit.to() : high.to();
      found.add(Found.of(pieces, low.from(), to, low, high, unit.value(), bounds));
      i = last;
    }
    return found;
  }

  private static boolean isRange(
      List<Piece> pieces, List<Numeral> numbers, List<String> connectors, int index) {
    Numeral low = numbers.get(index);
    Numeral high = numbers.get(index + 1);
    if (low.isMalformed() || high.isMalformed() || low.value() > high.value()) {
      return false;
    }
    boolean between =
        connectors.get(index).equals("and")
            && low.from() > 0
            && pieces.get(low.from() - 1).is("between");
    return RANGE.contains(connectors.get(index)) || between;
  }

  /** Joins a larger unit with the smaller one behind it: "8 pounds 5 ounces". */
  private static List<Found> summed(List<Piece> pieces, List<Found> found) {
    List<Found> summed = new ArrayList<>();
    for (Found next : found) {
      Found last = summed.isEmpty() ? null : summed.get(summed.size() - 1);
      if (last != null && last.takesIn(next, pieces)) {
        summed.set(summed.size() - 1, last.and(next));
      } else {
        summed.add(next);
      }
    }
    return summed;
  }

  /** A quantity in pieces. */
  private record Found(
      int from, int to, Numeral low, Numeral high, MeasureUnit unit, Quantity.Bound bound) {

    static Found of(
        List<Piece> pieces,
        int from,
        int to,
        Numeral low,
        Numeral high,
        MeasureUnit unit,
        Map<String, MeasureWords.BoundWords> bounds) {
      UnitReader.Match<MeasureWords.BoundWords> before = UnitReader.before(pieces, from, bounds);
      int begin = before != null && before.value().inSpan() ? before.from() : from;
      Quantity.Bound bound =
          low.from() != high.from()
              ? Quantity.Bound.RANGE
              : before == null ? behind(pieces, to) : bound(before.value().bound());
      return new Found(begin, to, low, high, unit, bound);
    }

    private static Quantity.Bound bound(String code) {
      return switch (code) {
        case "at-least" -> Quantity.Bound.AT_LEAST;
        case "at-most" -> Quantity.Bound.AT_MOST;
        default -> Quantity.Bound.APPROXIMATE;
      };
    }

    /** "or more", "or less" behind the unit. */
    private static Quantity.Bound behind(List<Piece> pieces, int to) {
      if (to + 1 >= pieces.size() || !pieces.get(to).is("or")) {
        return Quantity.Bound.EXACT;
      }
      return switch (pieces.get(to + 1).lower()) {
        case "more", "greater", "over" -> Quantity.Bound.AT_LEAST;
        case "less", "fewer", "under" -> Quantity.Bound.AT_MOST;
        default -> Quantity.Bound.EXACT;
      };
    }

    boolean takesIn(Found next, List<Piece> pieces) {
      boolean exact = !low.isMalformed() && !next.low.isMalformed() && next.low.from() == next.from;
      boolean money = unit.dimension().equals(MONEY) && unit.id().equals(next.unit.id());
      boolean smaller =
          unit.dimension().equals(next.unit.dimension())
              && (isWeighed(unit) || money)
              && next.unit.factor() < unit.factor();
      boolean adjoining =
          next.from == to
              || (next.from == to + 1 && (pieces.get(to).is("and") || pieces.get(to).is("of")));
      return exact
          && smaller
          && adjoining
          && low.from() == high.from()
          && next.low.value() * next.unit.factor() < unit.factor();
    }

    Found and(Found next) {
      double sum = low.value() + next.low.value() * next.unit.factor() / unit.factor();
      Numeral number = Numeral.of(low.from(), low.to(), sum);
      return new Found(from, next.to, number, number, unit, bound);
    }

    Quantity quantity(List<Piece> pieces) {
      boolean malformed = low.isMalformed() || high.isMalformed();
      return new Quantity(
          pieces.get(from).begin(),
          pieces.get(to - 1).end(),
          Quantity.Dimension.valueOf(unit.dimension().toUpperCase(Locale.ROOT)),
          malformed ? null : low.value(),
          malformed ? null : high.value(),
          bound,
          unit.id(),
          unit.factor(),
          malformed ? low.readings() : List.of());
    }
  }
}
