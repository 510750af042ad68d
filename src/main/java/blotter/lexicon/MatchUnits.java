package blotter.lexicon;

import blotter.text.SliceCache;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The words of a stretch of text as the matcher compares them: a finer and simpler tokenization
 * than the model's, the same for lexicon and text, so that no match depends on what stands beside
 * it.
 *
 * <p>A unit is a run of letters and digits, or one other visible character; a letter behind a digit
 * begins a new one ({@code 2kg} is {@code 2 kg}). Compared are lower-case letters without accents.
 * Apostrophes inside a word, zero-width characters, and hyphens or en dashes between letters or
 * digits leave no trace ({@code Sheriff's} is {@code sheriffs}, {@code crack-cocaine} is {@code
 * crack cocaine}); an abbreviation of single letters is one unit without its periods ({@code U.S.}
 * is {@code us}); {@code &} is {@code and}. Linear in the length of the stretch.
 */
final class MatchUnits {

  private static final int CAPACITY = 1 << 16;

  /** Longest abbreviation with periods, such as {@code O.C.D.E.T.F.} */
  private static final int MOST_LETTERS = 10;

  private static final char DELETE = 0x7F;

  /** A letter to Unicode, an apostrophe to those who type it. */
  private static final char MODIFIER_APOSTROPHE = '\u02BC';

  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private MatchWord[] words = new MatchWord[64];
  private int size;

  private final StringBuilder built = new StringBuilder();
  private final SliceCache<MatchWord> known;

  /** Units of a text in which every word is looked at. */
  MatchUnits() {
    this(new Vocabulary(), (word, stem) -> null, word -> null);
  }

  /**
   * Units of a text.
   *
   * @param vocabulary numbers of the words that phrases have
   * @param starts what begins with a word; asked once for a word, then remembered
   * @param correct the key of the name that a word must be where nothing begins with it, or null
   */
  MatchUnits(
      Vocabulary vocabulary,
      BiFunction<Integer, Integer, MatchWord.Start> starts,
      UnaryOperator<String> correct) {
    known = new SliceCache<>(CAPACITY, word -> MatchWord.of(word, vocabulary, starts, correct));
  }

  private MatchUnits(SliceCache<MatchWord> known) {
    this.known = known;
  }

  /** Units of another stretch of text, with the words that this object knows. */
  MatchUnits sharingWords() {
    return new MatchUnits(known);
  }

  /** Units of {@code text.substring(begin, end)}, replacing what this object held. */
  void read(String text, int begin, int end) {
    size = 0;
    int at = begin;

    while (at < end) {
      char first = text.charAt(at);
      if (first == ' ') {
        at++;
        continue;
      }

      int c = first < DELETE ? first : text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (isWordCharacter(c)) {
        at = addWord(text, at, end);
      } else {
        if (!isIgnored(c) && !isJoiner(text, at, begin, end)) {
          String unit = c == '&' ? "and" : Character.toString(c);
          add(at, Math.min(next, end), known.get(unit, 0, unit.length()));
        }
        at = next;
      }
    }
  }

  /** The units of one chunk of text, to be added to others where it stands. */
  UnitRun run(String chunk) {
    read(chunk, 0, chunk.length());
    return new UnitRun(
        Arrays.copyOf(begins, size), Arrays.copyOf(ends, size), Arrays.copyOf(words, size));
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** What is compared: lower case, no accents. */
  String key(int i) {
    return words[i].key();
  }

  /** The key's number; {@link Vocabulary#UNKNOWN} where no phrase has it. */
  int number(int i) {
    return words[i].number();
  }

  /** The number of the key without its final {@code s}, if it has one. */
  int stemNumber(int i) {
    return words[i].stemNumber();
  }

  /** The number of the name that a misspelt word must be. */
  int correction(int i) {
    return words[i].correction();
  }

  /** Whether a word must be a name that is misspelt. */
  boolean isCorrected(int i) {
    return words[i].correction() != Vocabulary.UNKNOWN;
  }

  /** The unit with its letters as they stand, no accents. */
  String word(int i) {
    return words[i].text();
  }

  /** What begins with this unit; null where nothing does. */
  MatchWord.Start start(int i) {
    return words[i].start();
  }

  /** Adds the word that begins here and gives where reading goes on. */
  private int addWord(String text, int begin, int end) {
    int at = begin;
    boolean behindDigit = false;
    boolean behindNumber = false;
    while (at < end) {
      char c = text.charAt(at);
      boolean digit = c >= '0' && c <= '9';
      behindNumber = behindDigit && !digit && isAsciiWordCharacter(c);
      if (behindNumber || !isAsciiWordCharacter(c)) {
        break;
      }
      behindDigit = digit;
      at++;
    }

    boolean simple =
        at > begin && (at == end || behindNumber || endsSimply(text.charAt(at), at - begin));
    if (simple) {
      add(begin, at, known.get(text, begin, at));
      return at;
    }
    return addUnusualWord(text, begin, end);
  }

  /** Whether a letter follows a digit, as in "2kg": number and unit are words of their own. */
  private static boolean isUnitBehindNumber(String text, int at, int begin) {
    return at > begin
        && Character.isDigit(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at));
  }

  /** Whether a word of ASCII letters ends for good before a character. */
  private static boolean endsSimply(char next, int length) {
    return next < 0x80 && !isApostrophe(next) && (next != '.' || length > 1);
  }

  private int addUnusualWord(String text, int begin, int end) {
    int abbreviationEnd = abbreviationEnd(text, begin, end);
    built.setLength(0);
    int at = begin;
    int wordEnd = begin;
    boolean plain = true;

    while (at < end) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (isWordCharacter(c) && !isUnitBehindNumber(text, at, begin)) {
        built.appendCodePoint(c);
        plain &= c < 0x80;
        wordEnd = Math.min(next, end);
      } else if (c == '.' && at < abbreviationEnd) {
        wordEnd = next;
      } else if (!isZeroWidth(c) && !isInnerApostrophe(text, at, end)) {
        break;
      }
      at = next;
    }

    String word = plain ? built.toString() : withoutAccents(built.toString());
    add(begin, wordEnd, known.get(word, 0, word.length()));
    return Math.max(wordEnd, at);
  }

  /** End of an abbreviation such as {@code D.E.A.} that begins here, or {@code begin}. */
  private static int abbreviationEnd(String text, int begin, int end) {
    int at = begin;
    int letters = 0;
    while (letters < MOST_LETTERS
        && at + 1 < end
        && isLetter(text.charAt(at))
        && text.charAt(at + 1) == '.') {
      at += 2;
      letters++;
    }
    if (letters >= 1 && at < end && isLetter(text.charAt(at)) && endsWord(text, at + 1, end)) {
      return at + 1;
    }
    return letters >= 2 && endsWord(text, at, end) ? at : begin;
  }

  private static boolean endsWord(String text, int at, int end) {
    return at >= end || !isWordCharacter(text.codePointAt(at));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  private static boolean isWordCharacter(int c) {
    if (c < 0x80) {
      return isAsciiWordCharacter(c);
    }
    if (c == MODIFIER_APOSTROPHE) {
      return false;
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isAsciiWordCharacter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isZeroWidth(int c) {
    return c >= 0x80 && Character.getType(c) == Character.FORMAT;
  }

  private static boolean isIgnored(int c) {
    if (c < DELETE) {
      return c <= ' ';
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || isZeroWidth(c)
        || Character.isISOControl(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == MODIFIER_APOSTROPHE || c == '`';
  }

  private static boolean isInnerApostrophe(String text, int at, int end) {
    return isApostrophe(text.charAt(at))
        && at + 1 < end
        && isWordCharacter(text.codePointAt(at + 1));
  }

  /** A hyphen or en dash between two word characters, or the apostrophe behind a word. */
  private static boolean isJoiner(String text, int at, int begin, int end) {
    char c = text.charAt(at);
    if (at == begin || !isWordCharacter(text.codePointBefore(at))) {
      return false;
    }

    boolean hyphen = c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    boolean before = at + 1 < end && isWordCharacter(text.codePointAt(at + 1));
    return (hyphen && before) || isApostrophe(c);
  }

  private static String withoutAccents(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.isEmpty() ? word : kept.toString();
  }

  /** Adds one unit. */
  void add(int begin, int end, MatchWord word) {
    if (size == words.length) {
      int larger = size * 2;
      begins = Arrays.copyOf(begins, larger);
      ends = Arrays.copyOf(ends, larger);
      words = Arrays.copyOf(words, larger);
    }

    begins[size] = begin;
    ends[size] = end;
    words[size] = word;
    size++;
  }
}
