package blotter.lexicon;

import blotter.text.CharSpan;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the milestones that a sentence speaks of. Thread-safe.
 *
 * <p>Each milestone is filed under the phrases of its rarest group of cues: a sentence without one
 * of them cannot speak of it. Rare is a phrase whose words few cues and examples have. So a
 * sentence is read once, looking at the first letters of each word; all else is done for the few
 * sentences that have a filed phrase.
 */
public final class Milestones implements Serializable {

  private static final List<MilestoneMatch> NONE = List.of();

  /** Letters of a word that file it. */
  private static final int KEY_LETTERS = 4;

  /** How much rarer a phrase is with another word. */
  private static final double RARER = 3;

  private static final int PRIME = 0x9E3779B1;
  private static final int LETTER_BITS = 5;
  private static final int LETTER_MASK = (1 << LETTER_BITS) - 1;
  private static final int KEY_BITS = KEY_LETTERS * LETTER_BITS;

  private final List<Milestone> all;
  private final long[] keys = new long[1 << (KEY_BITS - 6)];
  private final Map<Integer, List<Filed>> byKey = new HashMap<>();

  /** A finder of these. */
  public Milestones(List<Milestone> milestones) {
    all = List.copyOf(milestones);
    Map<String, Integer> uses = uses(all);
    Map<CuePhrase, BitSet> filed = new HashMap<>();
    for (int row = 0; row < all.size(); row++) {
      for (CuePhrase phrase : rarestGroup(all.get(row), uses)) {
        filed.computeIfAbsent(phrase, p -> new BitSet()).set(row);
      }
    }

    filed.forEach(
        (phrase, rows) -> {
          for (int key : keys(phrase.words().get(0))) {
            byKey.computeIfAbsent(mixed(key), k -> new ArrayList<>()).add(new Filed(phrase, rows));
            keys[key >> 6] |= 1L << key;
          }
        });
  }

  /** All of them, as they were given. */
  public List<Milestone> all() {
    return all;
  }

  /** The milestones of which the sentence {@code text.substring(begin, end)} speaks. */
  public List<MilestoneMatch> in(String text, int begin, int end) {
    BitSet rows = null;
    int word = begin;
    int key = 0;
    int shift = 0;

    for (int at = begin; at <= end; at++) {
      int letter = at == end ? 0 : TextWords.fold(text.charAt(at));
      if (letter == 0) {
        if (shift != 0 && shift < KEY_BITS && isFiled(key)) {
          rows = mark(rows, byKey.get(mixed(key)), text, word, end);
        }
        word = at + 1;
        key = 0;
        shift = 0;
      } else if (shift < KEY_BITS) {
        key |= (letter & LETTER_MASK) << shift;
        shift += LETTER_BITS;
        if (shift == KEY_BITS && isFiled(key)) {
          rows = mark(rows, byKey.get(mixed(key)), text, word, end);
        }
      }
    }
    return rows == null ? NONE : matches(text, begin, end, rows);
  }

  /**
   * The same, looking only at some places.
   *
   * @param places offsets in the sentence: a filed phrase begins at one of them, or between it and
   *     the next white space, or nowhere
   */
  public List<MilestoneMatch> in(String text, int begin, int end, int[] places) {
    BitSet rows = null;
    for (int place : places) {
      int at = place;
      while (at < end && !Character.isWhitespace(text.charAt(at))) {
        if (TextWords.fold(text.charAt(at)) == 0) {
          at++;
          continue;
        }
        int wordEnd = TextWords.end(text, at, end);
        int key = key(text, at, wordEnd);
        if (isFiled(key)) {
          rows = mark(rows, byKey.get(mixed(key)), text, at, end);
        }
        at = wordEnd;
      }
    }
    return rows == null ? NONE : matches(text, begin, end, rows);
  }

  /** Whether a filed phrase may begin with a token, in lower case. */
  public boolean mayBegin(String token) {
    return mayBegin(token, null, true);
  }

  /**
   * Whether a filed phrase may begin with the first of two tokens, in lower case. A sentence where
   * none may begin speaks of no milestone.
   *
   * @param next the token behind it; null where the sentence ends
   */
  public boolean mayBegin(String token, String next) {
    return mayBegin(token, next, false);
  }

  private boolean mayBegin(String token, String next, boolean anyNext) {
    int at = 0;
    while (at < token.length()) {
      if (TextWords.fold(token.charAt(at)) == 0) {
        at++;
        continue;
      }
      int wordEnd = TextWords.end(token, at, token.length());
      boolean whole = at == 0 && wordEnd == token.length();
      if (mayBegin(token, at, wordEnd, next, anyNext || !whole)) {
        return true;
      }
      at = wordEnd;
    }
    return false;
  }

  private boolean mayBegin(String token, int begin, int end, String next, boolean anyNext) {
    int key = key(token, begin, end);
    if (!isFiled(key)) {
      return false;
    }
    for (Filed filed : byKey.get(mixed(key))) {
      List<CuePhrase.Word> words = filed.phrase.words();
      boolean goesOn =
          anyNext || words.size() == 1 || (next != null && mayGoOn(words.get(1), next));
      if (goesOn && words.get(0).matches(token, begin, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayGoOn(CuePhrase.Word word, String next) {
    for (int i = 0; i < next.length(); i++) {
      if (TextWords.fold(next.charAt(i)) == 0) {
        return true;
      }
    }
    return word.matches(next, 0, next.length());
  }

  /** Spreads keys, which differ in few bits, over a map. */
  private static int mixed(int key) {
    return key * PRIME;
  }

  private boolean isFiled(int key) {
    return (keys[key >> 6] & (1L << key)) != 0;
  }

  private static BitSet mark(BitSet rows, List<Filed> candidates, String text, int at, int end) {
    BitSet marked = rows;
    for (Filed filed : candidates) {
      if (filed.phrase.matchesAt(text, at, end)) {
        marked = marked == null ? new BitSet() : marked;
        marked.or(filed.milestones);
      }
    }
    return marked;
  }

  private List<MilestoneMatch> matches(String text, int begin, int end, BitSet rows) {
    TextWords words = new TextWords(text, begin, end);
    List<MilestoneMatch> matches = new ArrayList<>();
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      List<CharSpan> cues = cues(all.get(row), words);
      if (cues.size() == all.get(row).cues().size()) {
        matches.add(new MilestoneMatch(all.get(row), cues));
      }
    }
    return matches;
  }

  /** The first phrase of each group, up to the first group that has none. */
  private static List<CharSpan> cues(Milestone milestone, TextWords words) {
    List<CharSpan> found = new ArrayList<>();
    for (List<CuePhrase> group : milestone.cues()) {
      CharSpan cue = first(group, words);
      if (cue == null) {
        break;
      }
      found.add(cue);
    }
    return found;
  }

  private static CharSpan first(List<CuePhrase> group, TextWords words) {
    for (int i = 0; i < words.size(); i++) {
      for (CuePhrase phrase : group) {
        if (phrase.matchesAt(words, i)) {
          return new CharSpan(words.begin(i), words.end(i + phrase.words().size() - 1));
        }
      }
    }
    return null;
  }

  /** How often cues and examples have each word. */
  private static Map<String, Integer> uses(Collection<Milestone> milestones) {
    Map<String, Integer> uses = new HashMap<>();
    for (Milestone milestone : milestones) {
      TextWords example = new TextWords(milestone.example(), 0, milestone.example().length());
      for (int i = 0; i < example.size(); i++) {
        uses.merge(example.word(i), 1, Integer::sum);
      }
      milestone.cues().stream()
          .flatMap(List::stream)
          .flatMap(phrase -> phrase.words().stream())
          .map(CuePhrase.Word::text)
          .distinct()
          .forEach(word -> uses.merge(word, 1, Integer::sum));
    }
    return uses;
  }

  private static List<CuePhrase> rarestGroup(Milestone milestone, Map<String, Integer> uses) {
    return milestone.cues().stream()
        .min(Comparator.comparingDouble(group -> frequency(group, uses)))
        .orElseThrow();
  }

  /** About how frequent these phrases are together: that of their rarest words, less for more. */
  private static double frequency(List<CuePhrase> group, Map<String, Integer> uses) {
    return group.stream()
        .mapToDouble(
            phrase -> {
              int rarest =
                  phrase.words().stream()
                      .mapToInt(word -> uses.get(word.text()))
                      .min()
                      .orElseThrow();
              return rarest / Math.pow(RARER, phrase.words().size() - 1);
            })
        .sum();
  }

  /** The keys of the words that a cue matches: one, or many where a short one is open. */
  private static List<Integer> keys(CuePhrase.Word word) {
    List<Integer> keys = new ArrayList<>(List.of(key(word.text(), 0, word.text().length())));
    if (word.open()) {
      for (int letters = word.text().length(); letters < KEY_LETTERS; letters++) {
        int shift = letters * LETTER_BITS;
        List<Integer> shorter = List.copyOf(keys);
        for (int letter = 1; letter <= LETTER_MASK; letter++) {
          int added = letter << shift;
          shorter.forEach(key -> keys.add(key | added));
        }
      }
    }
    return keys;
  }

  /** The first letters of the word that begins here, a few bits each. */
  private static int key(String text, int begin, int end) {
    int length = Math.min(begin + KEY_LETTERS, end);
    int key = 0;
    int shift = 0;
    for (int i = begin; i < length; i++) {
      int letter = TextWords.fold(text.charAt(i));
      if (letter == 0) {
        break;
      }
      key |= (letter & LETTER_MASK) << shift;
      shift += LETTER_BITS;
    }
    return key;
  }

  /** A phrase and the milestones under it. */
  private record Filed(CuePhrase phrase, BitSet milestones) implements Serializable {}
}
