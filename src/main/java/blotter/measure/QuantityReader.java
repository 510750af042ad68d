package blotter.measure;

import blotter.lexicon.MeasureUnit;
import blotter.lexicon.MonthNames;
import blotter.number.NumberWords;
import blotter.number.Numeral;
import blotter.number.NumeralReader;
import blotter.number.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the quantities of one sentence from its pieces. */
final class QuantityReader {

  /** Mark of a piece that a number or a currency may begin with. */
  static final int BEGINS = 1;

  private static final int MOST_LISTED = 8;
  private static final Set<String> CONNECTORS = Set.of("to", "-", "\u2013", "and", "or", ",");
  private static final Set<String> RANGE = Set.of("to", "-", "\u2013");

  private static final Set<String> ORDINAL = Set.of("th", "st", "nd", "rd");
  private static final double GROUP = 1000;
  private static final int DIGITS_OF_A_GROUP = 3;

  private static final double FIRST_YEAR = 1900;
  private static final double LAST_YEAR = 2100;
  private static final int DIGITS_OF_A_YEAR = 4;

  private final Vocabulary words;
  private final List<Piece> pieces;
  private final NumeralReader numerals;
  private final UnitFinder units;

  /** The last unit of things in the sentence; null before the first. */
  private MeasureUnit last;

  /**
   * A reader of one sentence.
   *
   * @param behindDrug for each piece where the name of a drug begins the piece behind the name; 0
   *     elsewhere
   */
  QuantityReader(Vocabulary words, List<Piece> pieces, int[] behindDrug) {
    this.words = words;
    this.pieces = pieces;
    this.numerals = new NumeralReader(pieces);
    this.units = new UnitFinder(words, pieces, behindDrug);
  }

  /** The quantities in text order, without overlaps. */
  List<Quantity> read() {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      if (!pieces.get(at).has(BEGINS)) {
        at++;
        continue;
      }
      List<Found> here = at(at);
      found.addAll(here);
      for (Found one : here) {
        last =
            UnitFinder.isWeighed(one.unit()) || UnitFinder.isCounted(one.unit())
                ? one.unit()
                : last;
      }
      at = here.isEmpty() ? at + 1 : here.get(here.size() - 1).to();
    }
    return summed(found).stream().map(one -> one.quantity(pieces)).toList();
  }

  /** The quantity, or the list of quantities with one unit, that begins at a piece. */
  private List<Found> at(int from) {
    Piece piece = pieces.get(from);
    boolean insideWord =
        piece.glued() && from > 0 && pieces.get(from - 1).kind() == Piece.Kind.WORD;
    if (piece.kind() == Piece.Kind.SYMBOL || words.currencies().has(piece) || isBeforeSign(from)) {
      List<Found> money = behindCurrency(from);
      if (!money.isEmpty()) {
        return money;
      }
    }
    if (isOfMonth(from)) {
      return List.of();
    }
    boolean inName = insideWord && !words.currencies().has(pieces.get(from - 1));
    if (inName || isInHyphenedName(from)) {
      return List.of();
    }
    return beforeUnit(from);
  }

  /** "October 3 to 60 months": the day of a month begins no range. */
  private boolean isOfMonth(int at) {
    boolean behind = at > 0 && MonthNames.isMonth(pieces.get(at - 1).lower());
    boolean dotted =
        at > 1 && pieces.get(at - 1).is(".") && MonthNames.isMonth(pieces.get(at - 2).lower());
    return pieces.get(at).isNumber()
        && (behind || dotted)
        && at + 1 < pieces.size()
        && (pieces.get(at + 1).is("to") || pieces.get(at + 1).is(","));
  }

  /** Whether a number belongs to a name, as in "MS-13" and "K-12". */
  private boolean isInHyphenedName(int at) {
    boolean hyphened =
        at > 1
            && pieces.get(at).isNumber()
            && pieces.get(at).glued()
            && pieces.get(at - 1).is("-")
            && pieces.get(at - 1).glued()
            && pieces.get(at - 2).isWord();
    if (!hyphened) {
      return false;
    }
    Piece word = pieces.get(at - 2);
    return !NumberWords.begin(word.lower())
        && NumberWords.multiplier(word.lower()) == null
        && words.units().at(pieces, at - 2) == null
        && !words.currencies().has(word);
  }

  /** Whether a sign is written on a word, as in "US$". */
  private boolean isBeforeSign(int at) {
    return pieces.get(at).isWord()
        && at + 1 < pieces.size()
        && pieces.get(at + 1).kind() == Piece.Kind.SYMBOL;
  }

  private List<Found> behindCurrency(int from) {
    PhraseIndex.Match<MeasureUnit> currency = words.currencies().at(pieces, from);
    if (currency == null || currency.to() >= pieces.size()) {
      return List.of();
    }
    Numeral number = numerals.at(currency.to());
    if (number == null || number.article()) {
      return List.of();
    }

    Numeral scaled = withLetter(number);
    int to = scaled.to();
    Numeral split = split(scaled);
    if (split != null) {
      return List.of(
          Found.of(pieces, from, split.to(), split, split, currency.value(), words.bounds()));
    }
    Numeral high = rangeEnd(from, to);
    if (high == null || isChange(scaled, high)) {
      return List.of(Found.of(pieces, from, to, scaled, scaled, currency.value(), words.bounds()));
    }
    high = withLetter(high);
    return List.of(
        Found.of(pieces, from, high.to(), scaled, high, currency.value(), words.bounds()));
  }

  /** "from $40 to $23" tells a change, not a range. */
  private static boolean isChange(Numeral low, Numeral high) {
    return !low.isMalformed() && !high.isMalformed() && low.value() > high.value();
  }

  /** "$1, 250": a number with white space in it may be two; null for any other. */
  private Numeral split(Numeral number) {
    int behind = number.to() + 1;
    boolean split =
        number.to() == number.from() + 1
            && !number.isMalformed()
            && number.value() < GROUP
            && number.value() == Math.rint(number.value())
            && behind < pieces.size()
            && pieces.get(number.to()).is(",")
            && pieces.get(number.to()).glued()
            && !pieces.get(behind).glued()
            && pieces.get(behind).isNumber()
            && pieces.get(behind).lower().length() == DIGITS_OF_A_GROUP
            && pieces.get(behind).lower().chars().allMatch(c -> c >= '0' && c <= '9');
    Numeral group = split ? numerals.at(behind) : null;
    if (group == null || group.isMalformed() || units.behind(group) != null) {
      return null;
    }
    double whole = GROUP * number.value() + group.value();
    return new Numeral(number.from(), behind + 1, null, List.of(number.value(), whole), false);
  }

  /** "$5m", "£2bn", "$10k": letters that are no unit behind a currency. */
  private Numeral withLetter(Numeral number) {
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
  private Numeral rangeEnd(int from, int at) {
    boolean between =
        PieceRange.is(pieces, at, "and") && from > 0 && PieceRange.is(pieces, from - 1, "between");
    if (at + 1 >= pieces.size() || !(between || RANGE.contains(pieces.get(at).lower()))) {
      return null;
    }
    PhraseIndex.Match<MeasureUnit> currency = words.currencies().at(pieces, at + 1);
    int second = currency == null ? at + 1 : currency.to();
    Numeral number = second < pieces.size() ? numerals.at(second) : null;
    boolean dash = !pieces.get(at).isWord();
    boolean joined = currency != null || (dash && !pieces.get(at).is("and"));
    return number == null || number.article() || !joined ? null : number;
  }

  private List<Found> beforeUnit(int from) {
    List<Numeral> listed = new ArrayList<>();
    List<String> connectors = new ArrayList<>();
    Numeral number = numerals.at(from);

    while (number != null && listed.size() < MOST_LISTED) {
      listed.add(number);
      if (isOrdinal(number)) {
        return List.of();
      }
      PhraseIndex.Match<MeasureUnit> unit = units.behind(number);
      if (unit != null && isMultiplied(unit)) {
        Numeral scaled =
            number.times(NumberWords.multiplier(pieces.get(unit.to()).lower()), number.to());
        return List.of(
            Found.of(pieces, from, unit.to() + 1, scaled, scaled, unit.value(), words.bounds()));
      }
      if (unit != null) {
        boolean one =
            UnitFinder.isWeighed(unit.value()) || unit.value().dimension().equals("duration");
        boolean word =
            number.article()
                && unit.value().dimension().equals("volume")
                && unit.to() < pieces.size()
                && pieces.get(unit.to()).isWord()
                && !pieces.get(unit.to()).is("of");
        return number.article() && (!one || word) ? List.of() : listed(listed, connectors, unit);
      }
      if (number.article() || isYear(number)) {
        return List.of();
      }
      if (last != null && listed.size() == 1 && units.isOfDrug(number.to())) {
        return List.of(Found.of(pieces, from, number.to(), number, number, last, words.bounds()));
      }

      int at = number.to();
      int to = connectorEnd(at);
      if (to == at || to >= pieces.size()) {
        return List.of();
      }
      connectors.add(pieces.get(to - 1).lower());
      number = numerals.at(to);
    }
    return List.of();
  }

  /** "20 th Street": an ordinal that was torn. */
  private boolean isOrdinal(Numeral number) {
    return number.to() < pieces.size() && ORDINAL.contains(pieces.get(number.to()).lower());
  }

  /** Whether a word such as "million" stands behind a currency: "75 USD million". */
  private boolean isMultiplied(PhraseIndex.Match<MeasureUnit> unit) {
    return unit.value().dimension().equals(UnitFinder.MONEY)
        && unit.to() < pieces.size()
        && NumberWords.multiplier(pieces.get(unit.to()).lower()) != null;
  }

  /** Behind "to", a dash, "and", "or", a comma, or a comma with one of the words. */
  private int connectorEnd(int at) {
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
  private boolean isYear(Numeral number) {
    return number.to() == number.from() + 1
        && pieces.get(number.from()).lower().length() == DIGITS_OF_A_YEAR
        && !number.isMalformed()
        && number.value() >= FIRST_YEAR
        && number.value() <= LAST_YEAR;
  }

  private List<Found> listed(
      List<Numeral> numbers, List<String> connectors, PhraseIndex.Match<MeasureUnit> unit) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      boolean range = i < connectors.size() && isRange(numbers, connectors, i);
      Numeral low = numbers.get(i);
      Numeral high = range ? numbers.get(i + 1) : low;
      int last = range ? i + 1 : i;
      int to = last == numbers.size() - 1 ? unit.to() : high.to();
      found.add(Found.of(pieces, low.from(), to, low, high, unit.value(), words.bounds()));
      i = last;
    }
    return found;
  }

  private boolean isRange(List<Numeral> numbers, List<String> connectors, int index) {
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

  /**
   * Joins a larger unit with the smaller one behind it, and the ends of a range that both have
   * their unit: "8 pounds 5 ounces", "from 10 percent to 20 percent".
   */
  private List<Found> summed(List<Found> found) {
    List<Found> summed = new ArrayList<>();
    for (Found next : found) {
      Found last = summed.isEmpty() ? null : summed.get(summed.size() - 1);
      if (last != null && last.takesIn(next, pieces)) {
        summed.set(summed.size() - 1, last.and(next));
      } else if (last != null && last.rangesTo(next, pieces)) {
        summed.set(summed.size() - 1, last.upTo(next));
      } else {
        summed.add(next);
      }
    }
    return summed;
  }
}
