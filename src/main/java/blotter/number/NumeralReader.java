package blotter.number;

import java.util.List;

/**
 * Reads a number that begins at a piece: "1.4 million", "two and a half", "half a dozen", "2 ½",
 * "one hundred and twenty", "812 thousand 357", "10 000".
 *
 * <p>Reads the longest number that is one; a few pieces ahead at most, whatever follows.
 */
public final class NumeralReader {

  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final int GROUP = 3;
  private static final int MOST_GROUPS = 5;

  /** Most numbers that one is added up from: "two million three hundred thousand and five". */
  private static final int MOST_PARTS = 6;

  private static final int MOST_MULTIPLIERS = 3;

  private static final double ROUNDING = 1e-6;

  private final List<Piece> pieces;

  /** A reader of the pieces of one sentence. */
  public NumeralReader(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** The number that begins at a piece, with its repetition in digits; null where none does. */
  public Numeral at(int from) {
    Numeral number = at(from, MOST_PARTS);
    return number == null || number.article() ? number : repeated(number);
  }

  /** "three (3)", "twenty-one (21)": the digits in parentheses belong to the number. */
  private Numeral repeated(Numeral number) {
    int at = number.to();
    if (!is(at, "(") || !is(at + 1, Piece.Kind.NUMBER) || number.isMalformed()) {
      return number;
    }

    Numeral digits = at(at + 1, 1);
    boolean same =
        !digits.isMalformed()
            && Math.abs(digits.value() - number.value()) < ROUNDING * number.value()
            && is(digits.to(), ")");
    return same ? Numeral.of(number.from(), digits.to() + 1, number.value()) : number;
  }

  private Numeral at(int from, int parts) {
    Piece first = pieces.get(from);
    return switch (first.kind()) {
      case NUMBER -> inDigits(from, parts);
      case FRACTION -> Numeral.of(from, from + 1, Fractions.value(first.lower()));
      case WORD -> NumberWords.begin(first.lower()) ? inWords(from, parts) : null;
      case SYMBOL -> null;
    };
  }

  private Numeral inDigits(int from, int parts) {
    String digits = pieces.get(from).lower();
    DigitNumber number = DigitNumber.of(digits);
    if (number.value() == null) {
      return multiplied(new Numeral(from, from + 1, null, number.readings(), false), parts);
    }

    double value = number.value();
    int to = from + 1;
    if (isWhole(digits)) {
      int grouped = groupsEnd(from);
      if (grouped > to) {
        return multiplied(Numeral.of(from, grouped, groups(from, grouped)), parts);
      }
      Numeral ratio = ratio(from);
      if (ratio != null) {
        return ratio;
      }
    }

    if (is(to, Piece.Kind.FRACTION)) {
      value += Fractions.value(pieces.get(to).lower());
      to++;
    } else if (isWhole(digits) && is(to, Piece.Kind.NUMBER)) {
      Numeral part = ratio(to);
      if (part != null) {
        return Numeral.of(from, part.to(), value + part.value());
      }
    }
    return multiplied(withHalf(Numeral.of(from, to, value)), parts);
  }

  /** "1/2", "3/4": a fraction below one of two small numbers with a slash and no space. */
  private Numeral ratio(int from) {
    if (!isGlued(from + 1, "/") || !is(from + 2, Piece.Kind.NUMBER) || isGlued(from + 3, "/")) {
      return null;
    }

    String over = pieces.get(from).lower();
    String under = pieces.get(from + 2).lower();
    boolean small = over.length() <= 2 && under.length() <= 2 && isWhole(over) && isWhole(under);
    if (!small || !pieces.get(from + 2).glued() || Integer.parseInt(under) == 0) {
      return null;
    }
    double value = (double) Integer.parseInt(over) / Integer.parseInt(under);
    return value < 1 ? Numeral.of(from, from + GROUP, value) : null;
  }

  /** Behind groups of three digits with one space between them: "10 000". */
  private int groupsEnd(int from) {
    String first = pieces.get(from).lower();
    if (first.length() > GROUP || first.startsWith("0")) {
      return from + 1;
    }

    int to = from + 1;
    while (to - from < MOST_GROUPS
        && is(to, Piece.Kind.NUMBER)
        && pieces.get(to).lower().length() == GROUP
        && isWhole(pieces.get(to).lower())
        && pieces.get(to).begin() == pieces.get(to - 1).end() + 1) {
      to++;
    }
    return to;
  }

  private double groups(int from, int to) {
    double value = 0;
    for (int i = from; i < to; i++) {
      value = value * THOUSAND + Integer.parseInt(pieces.get(i).lower());
    }
    return value;
  }

  private Numeral inWords(int from, int parts) {
    String first = pieces.get(from).lower();
    if (first.equals("half")) {
      return half(from, from + 1);
    }
    if (first.equals("quarter")) {
      Numeral quarter = Numeral.of(from, from + 1, NumberWords.part(first));
      Numeral multiplied = multiplied(quarter, 0);
      return multiplied.equals(quarter) ? null : multiplied;
    }
    if (first.equals("a") || first.equals("an")) {
      return behindArticle(from, parts);
    }
    Numeral below = belowHundred(from);
    if (below == null) {
      return null;
    }
    return multiplied(withHalf(parts(below)), parts);
  }

  /** "half", "half a", "half of a", with a dozen or a million behind it. */
  private Numeral half(int from, int at) {
    int to = at;
    if (isWord(to, "a") || isWord(to, "an")) {
      to++;
    }
    Double factor = to < pieces.size() ? NumberWords.multiplier(pieces.get(to).lower()) : null;
    return factor == null
        ? Numeral.of(from, to, NumberWords.part("half"))
        : Numeral.of(from, to + 1, factor / 2);
  }

  /** "a hundred", "a dozen", "a half", "a quarter", or an article that stands for one. */
  private Numeral behindArticle(int from, int parts) {
    int at = from + 1;
    if (at < pieces.size() && pieces.get(at).isWord()) {
      String word = pieces.get(at).lower();
      if (word.equals("half") || word.equals("quarter")) {
        return multiplied(Numeral.of(from, at + 1, NumberWords.part(word)), parts);
      }
      if (NumberWords.multiplier(word) != null) {
        return multiplied(Numeral.of(from, at, 1), parts);
      }
    }
    return new Numeral(from, at, 1.0, List.of(), true);
  }

  private Numeral belowHundred(int from) {
    Integer value = NumberWords.small(pieces.get(from).lower());
    if (value == null) {
      return null;
    }

    int to = from + 1;
    boolean tens = value >= 2 * TEN && value % TEN == 0;
    if (tens) {
      int next = is(to, "-") ? to + 1 : to;
      Integer ones = next < pieces.size() ? NumberWords.small(pieces.get(next).lower()) : null;
      if (ones != null && ones > 0 && ones < TEN) {
        return Numeral.of(from, next + 1, (double) value + ones);
      }
    }
    return Numeral.of(from, to, value);
  }

  /** "three quarters [of a]", where a larger number follows: "three quarters of a million". */
  private Numeral parts(Numeral number) {
    int at = is(number.to(), "-") ? number.to() + 1 : number.to();
    Double size = at < pieces.size() ? NumberWords.part(pieces.get(at).lower()) : null;
    if (size == null) {
      return number;
    }
    int behind = isWord(at + 1, "of") && isWord(at + 2, "a") ? at + GROUP : at + 1;
    boolean larger =
        behind < pieces.size() && NumberWords.multiplier(pieces.get(behind).lower()) != null;
    return larger ? Numeral.of(number.from(), behind, number.value() * size) : number;
  }

  /** "… and a half", "… and one-half", "… and three quarters". */
  private Numeral withHalf(Numeral number) {
    int at = number.to();
    if (!isWord(at, "and") || at + 2 >= pieces.size() || number.isMalformed()) {
      return number;
    }

    String count = pieces.get(at + 1).lower();
    int partAt = is(at + 2, "-") ? at + GROUP : at + 2;
    Double size = partAt < pieces.size() ? NumberWords.part(pieces.get(partAt).lower()) : null;
    Integer times = count.equals("a") ? Integer.valueOf(1) : NumberWords.small(count);
    return times == null || size == null
        ? number
        : Numeral.of(number.from(), partAt + 1, number.value() + times * size);
  }

  /** What multiplies a number, and what is added behind that: "two hundred and five thousand". */
  private Numeral multiplied(Numeral number, int parts) {
    Numeral all = number;
    double last = Double.POSITIVE_INFINITY;

    for (int i = 0; i < MOST_MULTIPLIERS && all.to() < pieces.size(); i++) {
      int at = is(all.to(), "-") ? all.to() + 1 : all.to();
      Double factor = at < pieces.size() ? NumberWords.multiplier(pieces.get(at).lower()) : null;
      if (factor == null) {
        break;
      }
      all = all.times(factor, at + 1);
      last = factor;
    }
    return all.isMalformed() || last == Double.POSITIVE_INFINITY || parts == 0
        ? all
        : added(all, last, parts - 1);
  }

  /** The smaller number behind a multiplier: "one hundred [and] twenty", "812 thousand 357". */
  private Numeral added(Numeral number, double below, int parts) {
    int at = isWord(number.to(), "and") ? number.to() + 1 : number.to();
    if (at >= pieces.size() || below < HUNDRED) {
      return number;
    }

    Piece next = pieces.get(at);
    Numeral rest =
        switch (next.kind()) {
          case NUMBER ->
              at == number.to() && isWhole(next.lower()) && next.lower().length() <= GROUP
                  ? inDigits(at, parts)
                  : null;
          case WORD -> NumberWords.small(next.lower()) == null ? null : inWords(at, parts);
          case FRACTION, SYMBOL -> null;
        };
    return rest == null || rest.isMalformed() || rest.value() >= below
        ? number
        : Numeral.of(number.from(), rest.to(), number.value() + rest.value());
  }

  private static boolean isWhole(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private boolean is(int at, Piece.Kind kind) {
    return at < pieces.size() && pieces.get(at).kind() == kind;
  }

  private boolean is(int at, String text) {
    return at < pieces.size() && pieces.get(at).is(text);
  }

  private boolean isWord(int at, String word) {
    return is(at, word) && pieces.get(at).isWord();
  }

  private boolean isGlued(int at, String text) {
    return is(at, text) && pieces.get(at).glued();
  }
}
