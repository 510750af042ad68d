package blotter.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads patterns: elements with a space between them.
 *
 * <ul>
 *   <li>{@code charged|indicted}: one of these words; {@code @be} a word of that class of {@code
 *       event-words.csv}; {@code @money} a token of that {@link TokenKind}
 *   <li>{@code word?}: may be absent
 *   <li>{@code ~3}: up to three tokens of any kind that do not end a clause
 *   <li>{@code !word}: what does not stand here
 * </ul>
 *
 * <p>The element with the fewest words is looked up; words of the class {@code common} never are,
 * those of {@code frequent} only where a pattern has no others.
 */
final class PatternReader {

  private static final String COMMON = "common";
  private static final String FREQUENT = "frequent";

  /** How many other words come as often as a frequent one. */
  private static final int MANY = 30;

  private static final int MOST_GAP = 12;

  private final EventWords words;
  private final boolean cues;

  /** A reader; {@code cues} may be looked up by any word, since few sentences are searched. */
  PatternReader(EventWords words, boolean cues) {
    this.words = words;
    this.cues = cues;
  }

  /**
   * Reads patterns with {@code /} between them.
   *
   * @throws IllegalArgumentException naming the element that cannot be read
   */
  List<TokenPattern> all(String written) {
    return Arrays.stream(written.split(" / ", -1)).map(this::one).toList();
  }

  private TokenPattern one(String written) {
    List<PatternElement> elements = new ArrayList<>();
    for (String element : written.strip().split("\\s+", -1)) {
      elements.add(element(element));
    }

    int key = key(elements, words.of(COMMON));
    key = key < 0 && cues ? key(elements, Set.of()) : key;
    if (key < 0) {
      throw new IllegalArgumentException("'" + written + "' has no word to be looked up");
    }
    return new TokenPattern(elements, key);
  }

  /** The element with the rarest words of which none is avoided; -1 where all have some. */
  private int key(List<PatternElement> elements, Set<String> avoided) {
    int key = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof PatternElement.One one
          && !one.optional()
          && one.kinds() == 0
          && one.words().stream().noneMatch(avoided::contains)
          && cost(one.words()) < least) {
        key = i;
        least = cost(one.words());
      }
    }
    return key;
  }

  /** How often words come, as far as their class tells. */
  private int cost(Set<String> alternatives) {
    Set<String> frequent = words.of(FREQUENT);
    return alternatives.stream().mapToInt(word -> frequent.contains(word) ? MANY : 1).sum();
  }

  private PatternElement element(String written) {
    if (written.startsWith("~")) {
      return new PatternElement.Gap(gap(written));
    }
    if (written.startsWith("!")) {
      String rest = written.substring(1);
      return new PatternElement.Without(words(rest), kinds(rest));
    }
    boolean optional = written.endsWith("?") && written.length() > 1;
    String rest = optional ? written.substring(0, written.length() - 1) : written;
    return new PatternElement.One(words(rest), kinds(rest), optional);
  }

  private static int gap(String written) {
    try {
      int most = Integer.parseInt(written.substring(1));
      if (most > 0 && most <= MOST_GAP) {
        return most;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + written + "' is no gap", e);
    }
    throw new IllegalArgumentException("'" + written + "' is not between 1 and " + MOST_GAP);
  }

  private Set<String> words(String alternatives) {
    Set<String> all = new TreeSet<>();
    for (String word : alternatives.split("\\|", -1)) {
      if (word.isEmpty()) {
        throw new IllegalArgumentException("'" + alternatives + "' has an empty word");
      }
      if (!word.startsWith("@")) {
        all.add(word);
      } else if (kind(word) == null) {
        Set<String> members = words.of(word.substring(1));
        if (members.isEmpty()) {
          throw new IllegalArgumentException("'" + word + "' is no class of words or tokens");
        }
        all.addAll(members);
      }
    }
    return all.stream().collect(Collectors.toUnmodifiableSet());
  }

  private static int kinds(String alternatives) {
    int kinds = 0;
    for (String word : alternatives.split("\\|", -1)) {
      TokenKind kind = kind(word);
      kinds |= kind == null ? 0 : kind.bit();
    }
    return kinds;
  }

  private static TokenKind kind(String word) {
    for (TokenKind kind : TokenKind.values()) {
      if (word.equals("@" + kind.code())) {
        return kind;
      }
    }
    return null;
  }
}
