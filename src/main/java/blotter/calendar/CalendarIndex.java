package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWord.Kind;
import blotter.lexicon.CalendarWords;
import blotter.number.NumberWords;
import blotter.number.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of the calendar by their first word. Immutable. */
final class CalendarIndex {

  private static final int DIGITS_OF_A_YEAR = 4;
  private static final int MOST_DIGITS = 10;

  /** Kinds that an expression may begin with. */
  private static final Set<Kind> BEGINNINGS =
      EnumSet.of(
          Kind.MONTH,
          Kind.WEEKDAY,
          Kind.SEASON,
          Kind.UNIT,
          Kind.DAY,
          Kind.HOLIDAY,
          Kind.VAGUE,
          Kind.YEAR,
          Kind.NUMBERED,
          Kind.DECADE,
          Kind.ORDINAL,
          Kind.COUNT,
          Kind.SHIFT,
          Kind.PART,
          Kind.EDGE,
          Kind.OPENING,
          Kind.BOUND);

  /** Mark of a piece that a word of the calendar begins with. */
  static final int WORD = 1 << 8;

  /** Mark of a piece that an expression may begin with. */
  static final int BEGINS = 1 << 9;

  /** Mark of a piece without which no expression is one. */
  static final int TRIGGERS = 1 << 10;

  /** Mark of a piece that a name begins with, in which no expression is one. */
  static final int NAMES = 1 << 11;

  static final Entry NONE = new Entry(List.of(), EnumSet.noneOf(Kind.class), false);

  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> triggers = new HashSet<>();
  private final Set<String> measures;

  CalendarIndex(CalendarWords lexicon) {
    this.measures = new HashSet<>(lexicon.measures());
    Map<String, List<CalendarWord>> byFirst = new HashMap<>();
    for (CalendarWord word : lexicon.words()) {
      byFirst.computeIfAbsent(word.words().get(0), added -> new ArrayList<>()).add(word);
      if (word.kind().triggers()) {
        triggers.add(last(word));
      }
    }
    byFirst.forEach((first, words) -> entries.put(first, entry(first, words)));
  }

  /**
   * What begins with one word.
   *
   * @param words the longest first
   * @param kinds their kinds
   * @param begins whether an expression may begin with it
   */
  record Entry(List<CalendarWord> words, Set<Kind> kinds, boolean begins) {

    boolean has(Kind kind) {
      return kinds.contains(kind);
    }
  }

  private static Entry entry(String first, List<CalendarWord> words) {
    words.sort(Comparator.comparingInt((CalendarWord word) -> -word.words().size()));
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    boolean begins = NumberWords.begin(first);
    for (CalendarWord word : words) {
      kinds.add(word.kind());
      begins |= BEGINNINGS.contains(word.kind());
    }
    return new Entry(List.copyOf(words), kinds, begins || first.equals("in"));
  }

  /** The last word of letters: the one that tells most about a phrase. */
  private static String last(CalendarWord word) {
    String last = word.words().get(0);
    for (String part : word.words()) {
      last = part.length() > 1 && Character.isLetter(part.charAt(0)) ? part : last;
    }
    return last;
  }

  /** What begins with a word. */
  Entry beginningWith(String word) {
    return entries.getOrDefault(word, NONE);
  }

  /**
   * Marks of a piece: whether it tells of a time, begins a word of the calendar, or an expression.
   */
  int marks(Piece piece) {
    String lower = CalendarSentence.lower(piece);
    Entry entry = beginningWith(lower);
    boolean begins =
        entry.begins()
            || piece.isNumber()
            || (piece.isWord() ? NumberWords.begin(lower) : lower.equals("'"));
    return (entry.words().isEmpty() ? 0 : WORD)
        | (entry.has(Kind.NAME) ? NAMES : 0)
        | (begins ? BEGINS : 0)
        | (piece.isNumber() || triggers.contains(piece.lower()) ? TRIGGERS : 0);
  }

  /** Whether a number before a word counts or weighs it. */
  boolean isMeasure(String word) {
    return measures.contains(word);
  }

  /** Whether a sentence may hold an expression: a word that tells of a time, or a date's digits. */
  boolean mayHold(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (triggers(pieces, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a piece tells of a time. */
  boolean triggers(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    return piece.has(TRIGGERS)
        && (piece.isWord()
            ? triggers.contains(piece.lower())
            : piece.isNumber() && isDate(pieces, at));
  }

  /** Four digits, digits with two periods, or digits before a slash, hyphen or "s". */
  private static boolean isDate(List<Piece> pieces, int at) {
    String digits = pieces.get(at).lower();
    if (digits.length() == DIGITS_OF_A_YEAR) {
      return digits.charAt(0) == '1' || digits.charAt(0) == '2';
    }
    if (digits.length() > MOST_DIGITS) {
      return false;
    }
    int period = digits.indexOf('.');
    if (period > 0) {
      return digits.indexOf('.', period + 1) > 0;
    }
    Piece next = at + 1 < pieces.size() ? pieces.get(at + 1) : null;
    return next != null
        && next.glued()
        && (next.is("/") || next.is("-") || next.is("s") || next.is("'") || next.is("\u2019"))
        && digits.length() <= 2;
  }
}
