package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.number.NumberWords;
import blotter.number.Numeral;
import blotter.number.NumeralReader;
import blotter.number.Piece;
import java.util.BitSet;
import java.util.List;

/** A sentence cut into pieces, with the words of the calendar among them. */
final class CalendarSentence {

  private static final int MOST_DIGITS = 9;
  private static final int LONGEST = 5;

  /** Pieces from the beginning of an expression to the first that tells of a time. */
  private static final int REACH = 8;

  /** The same where the expression has two ends. */
  private static final int REACH_OF_INTERVAL = 20;

  private final String text;
  private final List<Piece> pieces;
  private final CalendarIndex index;
  private final NumeralReader numerals;
  private final CalendarIndex.Entry[] entries;
  private final Numeral[] read;
  private final BitSet isRead = new BitSet();

  /** The first piece that tells of a time, from another piece on. */
  private int trigger;

  private int triggerFrom;

  CalendarSentence(String text, List<Piece> pieces, CalendarIndex index) {
    this.text = text;
    this.pieces = pieces;
    this.index = index;
    this.numerals = new NumeralReader(pieces);
    this.entries = new CalendarIndex.Entry[pieces.size()];
    this.read = new Numeral[pieces.size()];
    this.trigger = nextTrigger(0);
  }

  /** Whether a word that tells of a time stands at a piece or soon behind it. */
  private boolean isNearTrigger(int at) {
    if (at < triggerFrom || at > trigger) {
      trigger = nextTrigger(at);
      triggerFrom = at;
    }
    if (trigger - at <= REACH) {
      return true;
    }
    return trigger - at <= REACH_OF_INTERVAL
        && (entry(at).has(CalendarWord.Kind.OPENING) || entry(at).has(CalendarWord.Kind.BOUND));
  }

  private int nextTrigger(int from) {
    int at = from;
    while (at < pieces.size() && !index.triggers(pieces, at)) {
      at++;
    }
    return at == pieces.size() ? Integer.MAX_VALUE : at;
  }

  int size() {
    return pieces.size();
  }

  Piece piece(int at) {
    return pieces.get(at);
  }

  /** The longest name that begins at a piece and is no time, such as "May" the person. */
  CalendarWord name(int at) {
    return pieces.get(at).has(CalendarIndex.NAMES) ? word(at, CalendarWord.Kind.NAME) : null;
  }

  /** The longest word of this kind that begins at a piece; null where none does. */
  CalendarWord word(int at, CalendarWord.Kind kind) {
    if (at < 0 || at >= pieces.size()) {
      return null;
    }
    CalendarIndex.Entry entry = entry(at);
    if (!entry.has(kind)) {
      return null;
    }
    for (CalendarWord word : entry.words()) {
      if (word.kind() == kind && stands(at, word)) {
        return word;
      }
    }
    return null;
  }

  private CalendarIndex.Entry entry(int at) {
    CalendarIndex.Entry entry = entries[at];
    if (entry == null) {
      boolean word = pieces.get(at).has(CalendarIndex.WORD);
      entry = word ? index.beginningWith(lower(at)) : CalendarIndex.NONE;
      entries[at] = entry;
    }
    return entry;
  }

  /** Whether an expression may begin at a piece: a word of the calendar, a number, a "'90s". */
  boolean mayBegin(int at) {
    return pieces.get(at).has(CalendarIndex.BEGINS) && isNearTrigger(at) && begins(at);
  }

  private boolean begins(int at) {
    return entry(at).begins()
        || pieces.get(at).isNumber()
        || (pieces.get(at).isWord() ? NumberWords.begin(lower(at)) : is(at, "'"));
  }

  /** Whether a word of this kind ends before a piece. */
  boolean endsBefore(int at, CalendarWord.Kind kind) {
    return wordBefore(at, kind) != null;
  }

  /** The longest word of this kind that ends before a piece; null where none does. */
  CalendarWord wordBefore(int at, CalendarWord.Kind kind) {
    for (int length = LONGEST; length >= 1; length--) {
      CalendarWord word = word(at - length, kind);
      if (word != null && word.words().size() == length) {
        return word;
      }
    }
    return null;
  }

  private boolean stands(int at, CalendarWord word) {
    int length = word.words().size();
    if (at + length > pieces.size()) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      if (!lower(at + i).equals(word.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A piece in lower case; all apostrophes are alike. */
  String lower(int at) {
    return lower(pieces.get(at));
  }

  /** The same of a piece of any sentence. */
  static String lower(Piece piece) {
    String lower = piece.lower();
    return lower.equals("\u2019") || lower.equals("\u2018") ? "'" : lower;
  }

  boolean is(int at, String word) {
    return at >= 0 && at < pieces.size() && lower(at).equals(word);
  }

  /** Behind a word if it stands there, else the same place. */
  int skip(int at, String word) {
    return is(at, word) ? at + 1 : at;
  }

  boolean isWord(int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).isWord();
  }

  boolean isNumber(int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).isNumber();
  }

  /** Whether a piece stands right behind the one before. */
  boolean isGlued(int at) {
    return at > 0 && at < pieces.size() && pieces.get(at).glued();
  }

  boolean isCapital(int at) {
    return isWord(at) && Character.isUpperCase(text.charAt(pieces.get(at).begin()));
  }

  /** Whether a piece is one capital letter. */
  boolean isInitial(int at) {
    return isCapital(at) && pieces.get(at).lower().length() == 1;
  }

  /** Whether a word is all in capitals. */
  boolean isUpper(int at) {
    return isCapital(at)
        && Character.isUpperCase(text.charAt(pieces.get(at).end() - 1))
        && pieces.get(at).lower().length() > 1;
  }

  /** Whether a piece is digits only, this many. */
  boolean isDigits(int at, int length) {
    return isNumber(at) && pieces.get(at).lower().length() == length && digits(at) != null;
  }

  /** The whole number that a piece of digits only is; null for all others. */
  Integer digits(int at) {
    if (!isNumber(at) || pieces.get(at).lower().length() > MOST_DIGITS) {
      return null;
    }
    String digits = pieces.get(at).lower();
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return null;
      }
    }
    return Integer.valueOf(digits);
  }

  /** The number in digits or words that begins at a piece; null where none does. */
  Numeral numeral(int at) {
    if (at < 0 || at >= pieces.size()) {
      return null;
    }
    if (!isRead.get(at)) {
      isRead.set(at);
      read[at] = numerals.at(at);
    }
    return read[at];
  }

  /** Whether what stands at a piece is counted or weighed by the number before it. */
  boolean isMeasure(int at) {
    return isWord(at)
        && (index.isMeasure(lower(at)) || word(at, CalendarWord.Kind.NO_YEAR_BEFORE) != null);
  }
}
