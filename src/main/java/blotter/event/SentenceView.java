package blotter.event;

import blotter.calendar.TemporalExpression;
import blotter.lexicon.EntityKind;
import blotter.measure.Measurement;
import blotter.measure.Quantity;
import blotter.measure.Role;
import blotter.mention.Mention;
import blotter.text.CharSpan;
import blotter.text.Tokens;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * A sentence by its tokens: what each is part of, and where what was found stands in tokens. Made
 * only for sentences that hold a cue.
 */
final class SentenceView {

  private static final Map<EntityKind, TokenKind> KINDS = kinds();

  private final ReadSentence sentence;
  private final Tokens tokens;
  private final int[] kinds;
  private final EventWords words;
  private long[] classes;

  SentenceView(ReadSentence sentence, EventWords words) {
    this.words = words;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.kinds = new int[tokens.size()];
    for (int i = sentence.names().nextSetBit(0); i >= 0; i = sentence.names().nextSetBit(i + 1)) {
      kinds[i] |= TokenKind.NAME.bit();
    }
    for (Mention mention : sentence.mentions()) {
      TokenKind kind = KINDS.get(mention.entity().kind());
      if (kind != null) {
        mark(mention.begin(), mention.end(), kind);
      }
    }
    for (Measurement measurement : sentence.measurements()) {
      TokenKind kind = kind(measurement);
      if (kind != null) {
        mark(measurement.quantity().begin(), measurement.quantity().end(), kind);
      }
    }
    for (TemporalExpression date : sentence.dates()) {
      mark(date.begin(), date.end(), TokenKind.DATE);
    }
  }

  private static Map<EntityKind, TokenKind> kinds() {
    Map<EntityKind, TokenKind> kinds = new EnumMap<>(EntityKind.class);
    kinds.put(EntityKind.DRUG, TokenKind.DRUG);
    kinds.put(EntityKind.AGENCY, TokenKind.AGENCY);
    kinds.put(EntityKind.PLACE, TokenKind.PLACE);
    kinds.put(EntityKind.MARKET, TokenKind.MARKET);
    return kinds;
  }

  private static TokenKind kind(Measurement measurement) {
    boolean legal =
        measurement.role() == Role.MAXIMUM
            || measurement.role() == Role.MINIMUM
            || measurement.quantity().bound() == Quantity.Bound.AT_MOST;
    return switch (measurement.quantity().dimension()) {
      case MONEY -> legal ? TokenKind.MOST_MONEY : TokenKind.MONEY;
      case DURATION -> legal ? TokenKind.MOST_TERM : TokenKind.TERM;
      case MASS, VOLUME, COUNT, DOSE -> TokenKind.AMOUNT;
      case PEOPLE -> TokenKind.PEOPLE;
      case PERCENT -> TokenKind.PERCENT;
    };
  }

  private void mark(int begin, int end, TokenKind kind) {
    for (int i = tokenAt(begin); i < kinds.length && tokens.begin(i) < end; i++) {
      kinds[i] |= kind.bit();
    }
  }

  /** Index of the first token that ends behind an offset; the number of tokens where none does. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  ReadSentence sentence() {
    return sentence;
  }

  int size() {
    return kinds.length;
  }

  /** Whether the tokenizer's user marked a token so. */
  boolean isMarked(int token, int mark) {
    return (tokens.marks(token) & mark) != 0;
  }

  String lower(int token) {
    return tokens.lower(token);
  }

  boolean isCapitalised(int token) {
    return tokens.isCapitalised(token);
  }

  /** Bits of {@link TokenKind}. */
  int kinds(int token) {
    return kinds[token];
  }

  /** Whether a token's word is of a class. */
  boolean is(int token, WordClass wordClass) {
    return (classes()[token] & words.mask(wordClass)) != 0;
  }

  /** Whether a status cue may be looked up by a token's word. */
  boolean mayCue(int token) {
    return (classes()[token] & EventWords.CUES) != 0;
  }

  private long[] classes() {
    if (classes == null) {
      classes = new long[kinds.length];
      for (int i = 0; i < classes.length; i++) {
        classes[i] = words.bits(lower(i));
      }
    }
    return classes;
  }

  boolean is(int token, TokenKind kind) {
    return (kinds[token] & kind.bit()) != 0;
  }

  /** Whether any token of a range is of a kind. */
  boolean has(TokenRange range, TokenKind kind) {
    for (int i = Math.max(range.from(), 0); i < Math.min(range.to(), size()); i++) {
      if (is(i, kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word, lower case, stands in a stretch. */
  boolean has(int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (lower(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The tokens of a stretch of the text. */
  TokenRange range(int begin, int end) {
    int from = tokenAt(begin);
    int to = from;
    while (to < size() && tokens.begin(to) < end) {
      to++;
    }
    return new TokenRange(from, to);
  }

  /** Where tokens stand in the text. */
  CharSpan span(TokenRange range) {
    return new CharSpan(tokens.begin(range.from()), tokens.end(range.to() - 1));
  }

  /** The token behind one that fits, in a direction; kinds take all tokens of their stretch. */
  int behind(int token, PatternElement.One one, int step) {
    int next = token + step;
    int kind = kinds[token] & one.kinds();
    if (kind == 0 || one.words().contains(lower(token))) {
      return next;
    }
    while (next >= 0 && next < size() && (kinds[next] & kind) != 0) {
      next += step;
    }
    return next;
  }

  @Override
  public String toString() {
    return "SentenceView[" + sentence.index() + ", kinds " + Arrays.toString(kinds) + "]";
  }
}
