package blotter.measure;

import blotter.lexicon.MeasureUnit;
import blotter.lexicon.MeasureWords;
import blotter.number.Numeral;
import blotter.number.Piece;
import java.util.List;
import java.util.Locale;

/**
 * A quantity in pieces.
 *
 * @param from its first piece
 * @param to behind its last piece
 * @param low its number, or the lower of a range
 * @param high the same number, or the higher
 * @param unit its unit or currency
 * @param bound how the number bounds it
 */
record Found(int from, int to, Numeral low, Numeral high, MeasureUnit unit, Quantity.Bound bound) {

  static Found of(
      List<Piece> pieces,
      int from,
      int to,
      Numeral low,
      Numeral high,
      MeasureUnit unit,
      PhraseIndex<MeasureWords.BoundWords> bounds) {
    PhraseIndex.Match<MeasureWords.BoundWords> before = bounds.before(pieces, from);
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
    boolean money = unit.dimension().equals(UnitFinder.MONEY) && unit.id().equals(next.unit.id());
    boolean smaller =
        unit.dimension().equals(next.unit.dimension())
            && (UnitFinder.isWeighed(unit) || unit.dimension().equals("duration") || money)
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

  /** Whether the next is the upper end of a range that begins here: "from 2 kg to 5 kg". */
  boolean rangesTo(Found next, List<Piece> pieces) {
    if (low.isMalformed() || next.low.isMalformed() || low.from() != high.from() || from == 0) {
      return false;
    }
    String opening = pieces.get(from - 1).lower();
    boolean joined =
        next.from == to + 1
            && ((opening.equals("from") && pieces.get(to).is("to"))
                || (opening.equals("between") && pieces.get(to).is("and")));
    return joined
        && unit.id().equals(next.unit.id())
        && low.value() <= next.low.value()
        && next.low.from() == next.high.from();
  }

  Found upTo(Found next) {
    return new Found(from, next.to, low, next.low, unit, Quantity.Bound.RANGE);
  }

  Quantity quantity(List<Piece> pieces) {
    if (unit.dimension().equals(UnitFinder.MONEY) && unit.factor() > 1) {
      MeasureUnit one = new MeasureUnit(unit.id(), unit.dimension(), 1);
      return new Found(
              from,
              to,
              low.times(unit.factor(), low.to()),
              high.times(unit.factor(), high.to()),
              one,
              bound)
          .quantity(pieces);
    }

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
