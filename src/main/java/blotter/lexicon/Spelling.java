package blotter.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which drug's name a misspelt word must be: a name or brand of one word that is one edit away,
 * where no other word fits.
 *
 * <p>A word is never read as another if the lexicon has it, be it in a surface, a cue, the list of
 * personal names or the list of look-alikes; nor if a second word of these, one that does not name
 * the same drug, is as near. The first letter must be right: hands and optical readers miss it
 * least, and most innocent neighbours differ there. A drug's name must have {@value #SHORTEST_NAME}
 * letters, and {@value #SHORTEST_CAPITAL} where the text's word is capitalised, because short ones
 * are a letter away from the names of people and towns.
 *
 * <p>Two words that are one edit apart share their first three letters, or their first and their
 * last three, if one has seven letters. A set of bits tells whether any name has such an end, which
 * for most words is all that a look-up costs; for the others it is a few hash accesses, and one
 * comparison, linear in its length, for each word found there. Building it is linear in the size of
 * the lexicon. Immutable and thread-safe once built.
 */
final class Spelling {

  static final int SHORTEST_NAME = 7;
  static final int SHORTEST_CAPITAL = 8;

  /** Letters that two words one edit apart share at one of their ends. */
  private static final int END = 3;

  /** As many as five bits tell apart. */
  private static final int LETTERS = 32;

  /** Stands for what a word names where that is no drug, or not always the same one. */
  private static final String OTHER = "";

  /** The entity that a word alone names, by the word; {@link #OTHER} for all others. */
  private final Map<String, String> known = new HashMap<>();

  private final Map<String, List<Neighbour>> byFront = new HashMap<>();
  private final Map<String, List<Neighbour>> byBack = new HashMap<>();

  /** The ends of names as numbers of four letters; a front has none before it. */
  private final BitSet ends = new BitSet();

  /** The spelling of a lexicon's drugs. */
  Spelling(Lexicon lexicon) {
    MatchUnits units = new MatchUnits();
    Set<String> names = new HashSet<>();
    Set<String> parts = new HashSet<>();
    for (Surface surface : lexicon.surfaces()) {
      List<String> words = words(units, surface.text());
      if (words.size() != 1) {
        parts.addAll(words);
        continue;
      }

      boolean drug = surface.kind() == EntityKind.DRUG && !surface.blocks();
      know(words.get(0), drug ? surface.entityId() : OTHER);
      if (drug && isName(surface, words.get(0))) {
        names.add(words.get(0));
      }
    }

    lexicon.cues().forEach(cue -> parts.addAll(words(units, cue.text())));
    parts.addAll(lexicon.names().given());
    parts.addAll(lexicon.names().family());
    parts.addAll(lexicon.lookalikes());
    parts.forEach(word -> known.putIfAbsent(word, OTHER));

    known.forEach((word, entity) -> add(new Neighbour(word, entity, names.contains(word))));
  }

  /**
   * The name, in lower case, that a word must be.
   *
   * @param word letters as they stand, no accents
   * @return null where the word is known, or nothing or more than one thing is near
   */
  String nearest(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    if (!isLong(key) || !hasEndOfName(key) || !isLetters(key) || known.containsKey(key)) {
      return null;
    }

    boolean plural = key.endsWith("s");
    String stem = plural ? key.substring(0, key.length() - 1) : key;
    if (plural && known.containsKey(stem)) {
      return null;
    }

    Neighbour found = unique(key);
    if (found == null && plural) {
      found = unique(stem);
    }
    boolean lower = Character.isLowerCase(word.codePointAt(0));
    return found != null && (lower || found.word.length() >= SHORTEST_CAPITAL) ? found.word : null;
  }

  /** The name one edit away; null where there is none, or a word of another meaning besides. */
  private Neighbour unique(String key) {
    if (!isLong(key)) {
      return null;
    }

    Neighbour name = null;
    Neighbour other = null;
    for (Map<String, List<Neighbour>> bucket : List.of(byFront, byBack)) {
      String end = bucket == byFront ? front(key) : back(key);
      for (Neighbour neighbour : bucket.getOrDefault(end, List.of())) {
        if (!SingleEdit.apart(key, neighbour.word)) {
          continue;
        }
        if (other != null && !neighbour.means(other)) {
          return null;
        }
        other = neighbour;
        if (neighbour.isName && (name == null || neighbour.word.compareTo(name.word) < 0)) {
          name = neighbour;
        }
      }
    }
    return name;
  }

  private void know(String word, String entity) {
    known.merge(word, entity, (one, another) -> one.equals(another) ? one : OTHER);
  }

  private void add(Neighbour neighbour) {
    if (isLong(neighbour.word)) {
      byFront.computeIfAbsent(front(neighbour.word), k -> new ArrayList<>(1)).add(neighbour);
      byBack.computeIfAbsent(back(neighbour.word), k -> new ArrayList<>(1)).add(neighbour);
    }
    if (neighbour.isName) {
      ends.set(frontNumber(neighbour.word));
      ends.set(backNumber(neighbour.word, neighbour.word.length()));
    }
  }

  /** Whether a name has the same front or back as a word or its stem. */
  private boolean hasEndOfName(String key) {
    int length = key.length();
    boolean plural = key.charAt(length - 1) == 's';
    return ends.get(frontNumber(key))
        || ends.get(backNumber(key, length))
        || (plural && ends.get(backNumber(key, length - 1)));
  }

  private static int frontNumber(String word) {
    return number(0, word, 0);
  }

  private static int backNumber(String word, int length) {
    return number(1 + number(word.charAt(0)), word, length - END);
  }

  /** A number for a letter and the {@value #END} letters from {@code at} on. */
  private static int number(int first, String word, int at) {
    int number = first;
    for (int i = at; i < at + END; i++) {
      number = number * LETTERS + number(word.charAt(i));
    }
    return number;
  }

  private static int number(char letter) {
    return letter & (LETTERS - 1);
  }

  /** Whether a word may be, or be a neighbour of, a name. */
  private static boolean isLong(String word) {
    return word.length() >= SHORTEST_NAME - 1;
  }

  private static boolean isName(Surface surface, String word) {
    boolean written = surface.type() == Surface.Type.NAME || surface.type() == Surface.Type.BRAND;
    return written
        && surface.letterCase() == Surface.LetterCase.ANY
        && !surface.ambiguous()
        && word.length() >= SHORTEST_NAME
        && isLetters(word);
  }

  private static boolean isLetters(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) < 'a' || key.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String front(String word) {
    return word.substring(0, END);
  }

  private static String back(String word) {
    return word.charAt(0) + word.substring(word.length() - END);
  }

  private static List<String> words(MatchUnits units, String text) {
    units.read(text, 0, text.length());
    List<String> words = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      words.add(units.key(i));
    }
    return words;
  }

  /**
   * A word that another may be near to.
   *
   * @param word the word, lower case
   * @param entity the drug that it names, or {@link #OTHER}
   * @param isName whether a misspelt word may be read as it
   */
  private record Neighbour(String word, String entity, boolean isName) {

    boolean means(Neighbour other) {
      return word.equals(other.word) || (!entity.equals(OTHER) && entity.equals(other.entity));
    }
  }
}
