package blotter.measure;

import blotter.number.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells which durations of a sentence are terms of imprisonment or supervision, how they are served
 * and whether they are imposed or a law's limit; finds life and time served.
 */
final class TermReader {

  /** Mark of a piece that may belong to a term without a number. */
  static final int UNNUMBERED = 1 << 2;

  /** Unit of a term that ends with life. */
  static final String LIFE = "life";

  /** Unit of a term that was served before it was imposed. */
  static final String TIME_SERVED = "time-served";

  private static final int BEHIND = 6;
  private static final int BEFORE = 12;
  private static final int FAR_BEFORE = 40;

  private static final Set<String> MANNERS =
      Set.of(
          "custody",
          "supervised-release",
          "probation",
          "home-confinement",
          "community-service",
          "suspended");

  private static final Set<String> ORDER = Set.of("consecutive", "concurrent");
  private static final Set<String> LIMITS = Set.of("maximum", "minimum", "sentenced");
  private static final Set<String> NO_TERM = Set.of("no-term");
  private static final Set<String> SENTENCED =
      Set.of(
          "sentenced",
          "custody",
          "maximum",
          "minimum",
          "probation",
          "supervised-release",
          "suspended",
          "home-confinement");

  /** What stands right before a term. */
  private static final Set<String> LEADING =
      Set.of(
          "to",
          "of",
          "serve",
          "serving",
          "served",
          "and",
          "or",
          ",",
          "(",
          "receive",
          "received",
          "get",
          "got",
          "face",
          "faces",
          "faced",
          "facing",
          "up",
          "maximum",
          "minimum",
          "least",
          "than",
          "total",
          "additional",
          "another",
          "between",
          "was",
          "is",
          "further",
          "from",
          "given",
          "handed",
          "imposed",
          "plus",
          "spend",
          "consecutive",
          "concurrent",
          "with",
          ":",
          "concurrently",
          "by",
          "sentence",
          "carries",
          "carry",
          "mandatory",
          "potential",
          "possible",
          "statutory",
          "each",
          "life");

  /** What parts a term from what it does not belong to. */
  private static final Set<String> CLOSING =
      Set.of(",", ";", "and", "for", "following", "after", "before", "since", "from");

  /** Words between what leads to a term and its number. */
  private static final Set<String> SKIPPED =
      Set.of("a", "an", "the", "his", "her", "their", "about", "over", "nearly", "almost");

  private final List<Piece> pieces;
  private final Cues cues;

  TermReader(List<Piece> pieces, Cues cues) {
    this.pieces = pieces;
    this.cues = cues;
  }

  /**
   * A term.
   *
   * @param quantity how long
   * @param role imposed, or a law's limit
   * @param manner how it is served
   */
  record Term(Quantity quantity, Role role, Manner manner) {}

  /** The terms among durations, with those that have no number, in text order. */
  List<Term> read(List<Quantity> durations) {
    List<Quantity> all = new ArrayList<>(durations);
    all.addAll(withoutNumber());
    all.sort(java.util.Comparator.comparingInt(Quantity::begin));

    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int from = PieceRange.firstAt(pieces, all.get(i).begin());
      int to = PieceRange.firstAt(pieces, all.get(i).end());
      int next =
          i + 1 < all.size()
              ? PieceRange.firstAt(pieces, all.get(i + 1).begin())
              : Integer.MAX_VALUE;
      Term term = term(all.get(i), from, to, next, !terms.isEmpty());
      if (term != null) {
        terms.add(term);
      }
    }
    return terms;
  }

  private Term term(Quantity duration, int from, int to, int next, boolean listed) {
    Cues.Cue behind = cues.behind(to, BEHIND, MANNERS);
    if (behind != null && (behind.from() >= next || !isOpen(to, behind.from()))) {
      behind = null;
    }
    if (behind == null && !isSentenced(from, listed)) {
      return null;
    }

    Cues.Cue no = cues.behind(to, 2, NO_TERM);
    if (no != null && (behind == null || no.from() < behind.from())) {
      return null;
    }
    Role role = role(from, to);
    boolean rangeEnd = from > 0 && pieces.get(from - 1).is("to") && duration.unit().equals(LIFE);
    return new Term(
        duration,
        role == Role.MINIMUM && rangeEnd ? Role.MAXIMUM : role,
        manner(from, to, next, behind));
  }

  /** Whether only words stand between a term and what says how it is served. */
  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      String lower = pieces.get(i).lower();
      if (CLOSING.contains(lower)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSentenced(int from, boolean listed) {
    Cues.Cue cue = cues.before(from, listed ? FAR_BEFORE : BEFORE, SENTENCED);
    if (cue == null) {
      return false;
    }
    int last = from - 1;
    while (last >= cue.to() && SKIPPED.contains(pieces.get(last).lower())) {
      last--;
    }
    if (last < cue.to()) {
      return true;
    }
    String before = pieces.get(last).lower();
    boolean imprisonedFor = before.equals("for") && last == cue.to() && !cue.id().equals("maximum");
    return imprisonedFor || LEADING.contains(before);
  }

  private Role role(int from, int to) {
    Cues.Cue inside = cues.behind(from, to - from, Cues.LIMITS);
    if (inside != null && inside.to() <= to) {
      return role(inside);
    }
    Cues.Cue behind = cues.behind(to, 2, Cues.LIMITS);
    if (behind != null && behind.from() <= to + 1) {
      return role(behind);
    }
    Cues.Cue limit = cues.limitBefore(from, FAR_BEFORE, LIMITS);
    return limit == null ? Role.TERM : role(limit);
  }

  private static Role role(Cues.Cue limit) {
    return switch (limit.id()) {
      case "maximum" -> Role.MAXIMUM;
      case "minimum" -> Role.MINIMUM;
      default -> Role.TERM;
    };
  }

  private Manner manner(int from, int to, int next, Cues.Cue behind) {
    Cues.Cue before = cues.before(from, BEFORE, MANNERS);
    boolean near = before != null && before.to() >= from - 3;
    Cues.Cue told = behind != null ? behind : near ? before : null;
    if (told != null && !told.id().equals("custody")) {
      return Manner.valueOf(told.id().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    Cues.Cue order = cues.before(from, 2, ORDER);
    Cues.Cue later = cues.behind(to, BEFORE, ORDER);
    if (order == null && later != null && later.from() < next) {
      order = later;
    }
    if (order != null) {
      return order.id().equals("consecutive") ? Manner.CONSECUTIVE : Manner.CONCURRENT;
    }
    return Manner.CUSTODY;
  }

  private List<Quantity> withoutNumber() {
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (!pieces.get(i).has(UNNUMBERED) && !pieces.get(i).is("time")) {
        continue;
      }
      if (pieces.get(i).is("life") && isLife(i)) {
        found.add(quantity(i, i + 1, LIFE));
      } else if (pieces.get(i).is("time")
          && i + 1 < pieces.size()
          && pieces.get(i + 1).is("served")) {
        found.add(quantity(i, i + 2, TIME_SERVED));
      }
    }
    return found;
  }

  private boolean isLife(int at) {
    Cues.Cue behind = cues.behind(at + 1, 2, Set.of("custody", "sentenced"));
    boolean termed = behind != null && behind.from() <= at + 2 && isOpen(at + 1, behind.from());
    String before = at == 0 ? "" : pieces.get(at - 1).lower();
    return termed
        || ((before.equals("to") || before.equals("of") || before.equals("for"))
            && cues.before(at, BEFORE, SENTENCED) != null
            && isEnd(at + 1));
  }

  private boolean isEnd(int at) {
    return at >= pieces.size()
        || !pieces.get(at).isWord()
        || Set.of("without", "in", "plus", "and", "for", "behind").contains(pieces.get(at).lower());
  }

  private Quantity quantity(int from, int to, String unit) {
    return new Quantity(
        pieces.get(from).begin(),
        pieces.get(to - 1).end(),
        Quantity.Dimension.DURATION,
        null,
        null,
        Quantity.Bound.EXACT,
        unit,
        1,
        List.of());
  }
}
