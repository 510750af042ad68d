package blotter.measure;

import blotter.lexicon.MeasureUnit;
import blotter.number.Numeral;
import blotter.number.Piece;
import java.util.List;
import java.util.Set;

/**
 * Finds what a number of a sentence counts or measures: the unit, the currency or the things behind
 * it, with the words that may stand between.
 */
final class UnitFinder {

  private static final int MOST_ADJECTIVES = 3;
  private static final Set<String> OPENING = Set.of("(", "[", "{", "<");
  private static final Set<String> CLOSING = Set.of(")", "]", "}", ">");

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

  /** Words that end what stands between a number and the things that it counts. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "to",
          "and",
          "or",
          "the",
          "a",
          "an",
          "for",
          "from",
          "by",
          "with",
          "was",
          "were",
          "is",
          "are",
          "had",
          "has",
          "have",
          "who",
          "which",
          "that",
          "people",
          "men",
          "women",
          "other",
          "others",
          "per",
          "after",
          "before",
          "into",
          "when",
          "while",
          "as",
          "than",
          "but",
          "years",
          "months",
          "days",
          "hours",
          "times",
          "percent",
          "million",
          "billion",
          "defendants",
          "individuals",
          "persons",
          "suspects",
          "officers",
          "agents",
          "counts",
          "another",
          "anothers");

  /** Words before a number of people of whom a share is told: "one out of every five people". */
  private static final Set<String> SHARES = Set.of("every", "each", "per");

  private static final Set<String> PLURALS =
      Set.of("people", "men", "women", "children", "youth", "accused");

  /** Words behind a container that say what is in it. */
  private static final Set<String> FILLED =
      Set.of("of", "with", "containing", "filled", "full", "that");

  /** Words between a number and a unit of mass or volume. */
  private static final Set<String> WEIGHED_AS = Set.of("gross", "net", "full");

  /** Words that say that the pounds behind them are money, of a country that they do not say. */
  private static final Set<String> PAID =
      Set.of(
          "sum", "money", "fine", "fined", "worth", "valued", "amounted", "cost", "price", "cash");

  static final String MONEY = "money";
  private static final String POUND = "pound";
  private static final MeasureUnit POUND_OF_MONEY = new MeasureUnit("XXX", MONEY, 1);
  private static final int PAID_BEFORE = 5;

  private final Vocabulary words;
  private final List<Piece> pieces;
  private final int[] behindDrug;

  UnitFinder(Vocabulary words, List<Piece> pieces, int[] behindDrug) {
    this.words = words;
    this.pieces = pieces;
    this.behindDrug = behindDrug;
  }

  private boolean isPlural(PhraseIndex.Match<MeasureUnit> people) {
    String last = pieces.get(people.to() - 1).lower();
    return last.endsWith("s") || PLURALS.contains(last);
  }

  static boolean isCounted(MeasureUnit unit) {
    return unit.dimension().equals("count")
        || unit.dimension().equals("dose")
        || unit.dimension().equals("people");
  }

  static boolean isWeighed(MeasureUnit unit) {
    return unit.dimension().equals("mass") || unit.dimension().equals("volume");
  }

  /** The unit or currency behind a number, with the words that may stand between. */
  PhraseIndex.Match<MeasureUnit> behind(Numeral number) {
    PhraseIndex.Match<MeasureUnit> currency = words.currencies().behind(pieces, number.to());
    PhraseIndex.Match<MeasureUnit> unit = words.units().behind(pieces, number.to());
    if (unit == null && !number.article()) {
      unit = inBrackets(number);
    }
    if (currency != null && (unit == null || currency.to() > unit.to())) {
      return currency;
    }
    if (unit != null && unit.value().dimension().equals("people")) {
      boolean glued =
          pieces.get(unit.from()).glued() && !PieceRange.is(pieces, unit.from() - 1, "-");
      boolean one = !number.isMalformed() && number.value() == 1;
      boolean share = number.from() > 0 && SHARES.contains(pieces.get(number.from() - 1).lower());
      return glued || share || !(one || isPlural(unit)) ? null : unit;
    }
    if (unit != null) {
      return isWhole(unit) ? orMoney(number, unit) : null;
    }
    return number.article() ? null : behindOthers(number);
  }

  /** "20 (kg)". */
  private PhraseIndex.Match<MeasureUnit> inBrackets(Numeral number) {
    int at = number.to();
    if (at + 2 >= pieces.size() || !OPENING.contains(pieces.get(at).lower())) {
      return null;
    }
    PhraseIndex.Match<MeasureUnit> unit = words.units().at(pieces, at + 1);
    boolean closed =
        unit != null
            && unit.to() < pieces.size()
            && CLOSING.contains(pieces.get(unit.to()).lower());
    return closed ? new PhraseIndex.Match<>(at, unit.to() + 1, unit.value()) : null;
  }

  /** "12 small plastic bags", "74 gross grams", "0.1 of a gram". */
  private PhraseIndex.Match<MeasureUnit> behindOthers(Numeral number) {
    int at = number.to();
    if (at + 2 < pieces.size() && pieces.get(at).is("of") && pieces.get(at + 1).is("a")) {
      PhraseIndex.Match<MeasureUnit> part = words.units().at(pieces, at + 2);
      boolean below = !number.isMalformed() && number.value() < 1;
      return below && part != null && isWeighed(part.value()) ? part : null;
    }

    if (at < pieces.size() && WEIGHED_AS.contains(pieces.get(at).lower())) {
      PhraseIndex.Match<MeasureUnit> weighed =
          at + 1 < pieces.size() ? words.units().at(pieces, at + 1) : null;
      return weighed != null && isWeighed(weighed.value()) ? weighed : null;
    }

    boolean adjectives = true;
    boolean drug = false;
    for (int skipped = 0; skipped < MOST_ADJECTIVES && at < pieces.size(); skipped++) {
      if (behindDrug[at] == 0
          && (!pieces.get(at).isWord() || FUNCTION_WORDS.contains(pieces.get(at).lower()))) {
        break;
      }
      PhraseIndex.Match<MeasureUnit> named = unitOfDrug(at);
      if (named != null) {
        return named;
      }
      drug |= behindDrug[at] > 0;
      adjectives &= behindDrug[at] > 0 || ADJECTIVES.contains(pieces.get(at).lower());
      at = Math.max(behindDrug[at], at + 1);
      at = PieceRange.is(pieces, at, "-") ? at + 1 : at;
      PhraseIndex.Match<MeasureUnit> counted =
          at < pieces.size() ? words.units().at(pieces, at) : null;
      if (counted != null && isCounted(counted.value()) && isWhole(counted)) {
        boolean filled =
            counted.to() < pieces.size() && FILLED.contains(pieces.get(counted.to()).lower());
        boolean people = counted.value().dimension().equals("people");
        boolean one = !number.isMalformed() && number.value() == 1;
        boolean counts = people ? one || isPlural(counted) : adjectives || drug || filled;
        return counts ? counted : null;
      }
    }
    return null;
  }

  /** "and 2 of methamphetamine": a number whose unit was said before. */
  boolean isOfDrug(int at) {
    int of = at + 1;
    while (of < pieces.size() && of <= at + 2 && ADJECTIVES.contains(pieces.get(of).lower())) {
      of++;
    }
    return PieceRange.is(pieces, at, "of") && of < pieces.size() && behindDrug[of] > 0;
  }

  /** The unit that ends the name of a drug: "22 ecstasy pills". */
  private PhraseIndex.Match<MeasureUnit> unitOfDrug(int at) {
    if (behindDrug[at] < at + 2) {
      return null;
    }
    PhraseIndex.Match<MeasureUnit> unit =
        words.units().at(pieces, behindDrug[at] - 1, behindDrug[at]);
    return unit != null && !isWeighed(unit.value()) ? unit : null;
  }

  private PhraseIndex.Match<MeasureUnit> orMoney(
      Numeral number, PhraseIndex.Match<MeasureUnit> unit) {
    if (!unit.value().id().equals(POUND)) {
      return unit;
    }
    for (int i = Math.max(0, number.from() - PAID_BEFORE); i < number.from(); i++) {
      if (PAID.contains(pieces.get(i).lower())) {
        return new PhraseIndex.Match<>(unit.from(), unit.to(), POUND_OF_MONEY);
      }
    }
    return unit;
  }

  /** Whether a unit ends where its word does: "5 g", and not "5 g8" or "5 l'Oréal". */
  private boolean isWhole(PhraseIndex.Match<MeasureUnit> unit) {
    if (unit.to() >= pieces.size()) {
      return true;
    }
    Piece next = pieces.get(unit.to());
    boolean joined = next.glued() && (next.isNumber() || next.is("'") || next.is("\u2019"));
    return !joined || pieces.get(unit.to() - 1).lower().length() > 2;
  }
}
