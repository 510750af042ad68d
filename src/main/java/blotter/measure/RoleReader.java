package blotter.measure;

import blotter.number.Piece;
import java.util.List;
import java.util.Set;

/** Tells the part that an amount of things, money, people or a share plays in its sentence. */
final class RoleReader {

  private static final int NEAR = 6;
  private static final int FAR = 25;
  private static final double LARGEST_DOSE_GRAMS = 1;
  private static final double MANY_PEOPLE = 1000;
  private static final int FORM = 2;

  private static final Set<String> DEEDS = Set.of("seized", "found", "involved", "other");
  private static final Set<String> VALUE = Set.of("value");
  private static final Set<String> STATISTIC = Set.of("statistic");
  private static final Set<String> FINE = Set.of("fine");
  private static final Set<String> DOSE = Set.of("dose");
  private static final Set<String> LIMITS = Set.of("maximum", "minimum", "sentenced", "seized");
  private static final Set<String> THRESHOLD = Set.of("threshold");
  private static final Set<String> TAKEN = Set.of("seized", "found");
  private static final Set<String> INVOLVED = Set.of("involved");

  private static final Set<String> MORE = Set.of("more", "greater", "over");

  /** Forms that a dose is made up in. */
  private static final Set<String> FORMS =
      Set.of(
          "tablet",
          "tablets",
          "pill",
          "pills",
          "capsule",
          "capsules",
          "dose",
          "doses",
          "patch",
          "patches",
          "strength");

  private final Vocabulary words;
  private final List<Piece> pieces;
  private final Cues cues;

  RoleReader(Vocabulary words, List<Piece> pieces, Cues cues) {
    this.words = words;
    this.pieces = pieces;
    this.cues = cues;
  }

  /**
   * The role of a quantity; null where the sentence tells none.
   *
   * @param drug whether it measures a drug
   */
  Role of(Quantity quantity, boolean drug) {
    int from = PieceRange.firstAt(pieces, quantity.begin());
    int to = PieceRange.firstAt(pieces, quantity.end());
    return switch (quantity.dimension()) {
      case MONEY -> money(quantity, from, to);
      case PERCENT -> isPurity(to) ? null : Role.STATISTIC;
      case PEOPLE -> people(quantity, from, to);
      case DURATION -> Role.TERM;
      case MASS, VOLUME, COUNT, DOSE -> amount(quantity, from, to, drug);
    };
  }

  private Role money(Quantity quantity, int from, int to) {
    Cues.Cue before = cues.before(from, NEAR, VALUE);
    Cues.Cue behind = cues.behind(to, NEAR, VALUE);
    if ((before != null && isOpen(before.to(), from))
        || (behind != null && isOpen(to, behind.from()))) {
      return Role.VALUE;
    }

    boolean fine = cues.before(from, FAR, FINE) != null || cues.behind(to, NEAR, FINE) != null;
    if (fine) {
      Cues.Cue limit = cues.limitBefore(from, FAR, LIMITS);
      String told = limit == null ? "" : limit.id();
      if (quantity.bound() == Quantity.Bound.AT_MOST && !told.equals("minimum")) {
        return Role.MAXIMUM;
      }
      if (limit != null) {
        return switch (told) {
          case "maximum" -> Role.MAXIMUM;
          case "minimum" -> Role.MINIMUM;
          default -> null;
        };
      }
    }

    Cues.Cue next = cues.behind(to, 0, TAKEN);
    if (next != null && next.id().equals("seized")) {
      return Role.SEIZED;
    }

    Cues.Cue deed = cues.before(from, FAR, DEEDS);
    boolean seized =
        deed != null && (deed.id().equals("seized") || (deed.id().equals("found") && isCash(to)));
    return seized ? Role.SEIZED : null;
  }

  /** "$5,000 in cash", "$5,000 in U.S. currency". */
  private boolean isCash(int to) {
    for (int i = to; i < Math.min(pieces.size(), to + NEAR); i++) {
      if (pieces.get(i).is("cash") || pieces.get(i).is("currency")) {
        return true;
      }
    }
    return false;
  }

  private Role people(Quantity quantity, int from, int to) {
    boolean many = quantity.low() != null && quantity.low() >= MANY_PEOPLE;
    boolean counted =
        cues.before(from, NEAR, STATISTIC) != null || cues.behind(to, NEAR, STATISTIC) != null;
    return many || counted ? Role.STATISTIC : null;
  }

  private Role amount(Quantity quantity, int from, int to, boolean drug) {
    if (isDose(quantity, from, to)) {
      return Role.DOSE;
    }
    if (drug && isThreshold(quantity, from, to)) {
      return Role.THRESHOLD;
    }
    if (cues.before(from, NEAR, STATISTIC) != null || cues.behind(to, NEAR, STATISTIC) != null) {
      return Role.STATISTIC;
    }

    Cues.Cue deed = cues.before(from, FAR, DEEDS);
    if (deed == null || deed.id().equals("other")) {
      deed = cues.behind(to, FAR, DEEDS);
    }
    Role told = deed == null ? null : deed(deed);
    return told == null && drug ? Role.INVOLVED : told;
  }

  private static Role deed(Cues.Cue deed) {
    return switch (deed.id()) {
      case "seized", "found" -> Role.SEIZED;
      case "involved" -> Role.INVOLVED;
      default -> null;
    };
  }

  /** "30 mg tablets", "a dose of 2 mg". */
  private boolean isDose(Quantity quantity, int from, int to) {
    Double grams = quantity.siLow();
    boolean small =
        quantity.dimension() == Quantity.Dimension.MASS
            && grams != null
            && grams <= LARGEST_DOSE_GRAMS
            && !quantity.unit().equals("gram");
    if (!small) {
      return false;
    }
    for (int i = to; i < Math.min(pieces.size(), to + FORM + 1); i++) {
      if (FORMS.contains(pieces.get(i).lower())) {
        return true;
      }
    }
    return cues.before(from, FORM + 1, DOSE) != null
        || (from > 0 && FORMS.contains(pieces.get(from - 1).lower()));
  }

  /**
   * "five kilograms or more of"; "at least 500 grams of" where a deed is charged and a law names
   * that amount.
   */
  private boolean isThreshold(Quantity quantity, int from, int to) {
    if (quantity.bound() != Quantity.Bound.AT_LEAST || quantity.low() == null) {
      return false;
    }
    boolean orMore =
        to + 1 < pieces.size()
            && pieces.get(to).is("or")
            && MORE.contains(pieces.get(to + 1).lower());
    boolean named = words.thresholds().contains(quantity.unit() + " " + plain(quantity.low()));
    return orMore
        || cues.before(from, NEAR, THRESHOLD) != null
        || (named
            && cues.before(from, FAR, INVOLVED) != null
            && cues.before(from, FAR, TAKEN) == null);
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private boolean isPurity(int to) {
    return to < pieces.size()
        && (pieces.get(to).is("pure") || pieces.get(to).is("purity") || pieces.get(to).is("or"));
  }

  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      if (pieces.get(i).is(";") || pieces.get(i).is("and")) {
        return false;
      }
    }
    return true;
  }
}
