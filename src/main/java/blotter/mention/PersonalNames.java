package blotter.mention;

import blotter.lexicon.NameWords;
import blotter.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Marks the tokens of a document that belong to personal names, so that no count of terms shows a
 * person.
 *
 * <p>A name is a run of capitalised words that begins with a given name ("Maria L. Lopez-Diaz") or
 * stands behind a title ("Judge Lopez"). Its words behind the first are that person's family name,
 * and mark every later capitalised token of the document that equals one of them. Words of mentions
 * (agencies, places) begin no name. A given or family name of the lists is also marked where it
 * stands alone within a sentence. What none of this betrays is missed; the threshold on documents
 * keeps most of that out of the tables. Linear in the number of tokens; not thread-safe.
 */
public final class PersonalNames {

  private static final int LONGEST_NAME = 5;

  private static final Set<String> BEFORE_TOWNS =
      Set.of(
          "san", "santa", "los", "las", "el", "la", "st", "st.", "saint", "fort", "ft.", "new",
          "port", "mount", "mt.", "lake", "puerto", "rio", "costa", "isla");

  private static final int GIVEN = 1;
  private static final int FAMILY = 1 << 1;
  private static final int LETTER = 1 << 2;
  private static final int ENDS_TITLE = 1 << 3;
  private static final int BEFORE_TOWN = 1 << 4;
  private static final int INSIDE = 1 << 5;
  private static final int PERIOD = 1 << 6;

  /** What stands between the parts of a name. */
  private static final Set<String> BETWEEN =
      Set.of("-", ".", "de", "la", "del", "van", "von", "al");

  private final NameWords words;

  /** Titles as lists of words, by their last word. */
  private final Map<String, List<List<String>>> titles;

  /** A finder that knows these given names and titles. */
  public PersonalNames(NameWords words) {
    this.words = words;
    this.titles = new HashMap<>();
    for (String title : words.titles()) {
      List<String> parts = List.of(title.toLowerCase(Locale.ROOT).split(" ", -1));
      titles.computeIfAbsent(parts.get(parts.size() - 1), last -> new ArrayList<>()).add(parts);
    }
  }

  /** What the tokens must be marked with that are looked at: what a word may be in a name. */
  int marks(String lower) {
    int marks = words.given().contains(lower) ? GIVEN : 0;
    marks |= words.family().contains(lower) ? FAMILY : 0;
    marks |= Character.isLetter(lower.codePointAt(0)) ? LETTER : 0;
    marks |= titles.containsKey(withoutPeriods(lower)) ? ENDS_TITLE : 0;
    marks |= BEFORE_TOWNS.contains(lower) ? BEFORE_TOWN : 0;
    marks |= BETWEEN.contains(lower) ? INSIDE : 0;
    return marks | (lower.equals(".") ? PERIOD : 0);
  }

  /**
   * Marks the name tokens of a document.
   *
   * @param sentences the document's tokens, sentence by sentence, with their {@link #marks}
   * @param mentioned for each sentence the tokens that belong to mentions
   * @return for each sentence the tokens that belong to names
   */
  public List<BitSet> find(List<Tokens> sentences, List<BitSet> mentioned) {
    Set<String> families = new HashSet<>();
    List<BitSet> names = new ArrayList<>(sentences.size());

    for (int i = 0; i < sentences.size(); i++) {
      names.add(runs(sentences.get(i), mentioned.get(i), families));
    }
    for (int i = 0; i < sentences.size(); i++) {
      markLone(sentences.get(i), names.get(i));
      markFamilies(sentences.get(i), mentioned.get(i), families, names.get(i));
    }
    return names;
  }

  private BitSet runs(Tokens tokens, BitSet mentioned, Set<String> families) {
    BitSet names = new BitSet(tokens.size());
    int at = 0;

    while (at < tokens.size()) {
      if (!isNameToken(tokens, mentioned, at)) {
        at++;
        continue;
      }

      boolean given = is(GIVEN, tokens, at);
      boolean titled = at > 0 && isTitle(tokens, at - 1);
      int end = given || titled ? runEnd(tokens, mentioned, at) : at;

      if (titled || end > at + 1) {
        names.set(at, end);
        for (int i = given ? at + 1 : at; i < end; i++) {
          if (tokens.lower(i).length() > 2) {
            families.add(tokens.lower(i));
          }
        }
      }
      at = Math.max(end, at + 1);
    }

    return names;
  }

  /** Whether a title, such as "Attorney General", ends at a token. */
  private boolean isTitle(Tokens tokens, int at) {
    int last = is(PERIOD, tokens, at) ? at - 1 : at;
    return last >= 0
        && is(ENDS_TITLE, tokens, last)
        && tokens.isCapitalised(last)
        && titles.get(withoutPeriods(tokens.lower(last))).stream()
            .anyMatch(title -> stands(title, tokens, last));
  }

  private static boolean is(int mark, Tokens tokens, int at) {
    return (tokens.marks(at) & mark) != 0;
  }

  private static boolean stands(List<String> title, Tokens tokens, int last) {
    int first = last - title.size() + 1;
    if (first < 0) {
      return false;
    }
    for (int i = 0; i < title.size(); i++) {
      if (!withoutPeriods(tokens.lower(first + i)).equals(title.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String withoutPeriods(String word) {
    return word.indexOf('.') < 0 ? word : word.replace(".", "");
  }

  private static boolean isNameToken(Tokens tokens, BitSet mentioned, int at) {
    return tokens.isCapitalised(at) && !mentioned.get(at) && is(LETTER, tokens, at);
  }

  /** End of the run of capitalised words, initials and hyphens that begins at {@code at}. */
  private static int runEnd(Tokens tokens, BitSet mentioned, int at) {
    int end = at + 1;
    int i = at + 1;

    while (i < tokens.size() && i - at < LONGEST_NAME * 2) {
      if (isNameToken(tokens, mentioned, i)) {
        end = i + 1;
      } else if (!is(INSIDE, tokens, i)) {
        break;
      }
      i++;
    }

    return end;
  }

  /**
   * Marks a word of the lists that stands alone, also inside a mention ("President Obama"); not at
   * the beginning of a sentence, where every word is capital, nor in the name of a town ("San
   * Antonio").
   */
  private static void markLone(Tokens tokens, BitSet names) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.isCapitalised(i)
          && is(GIVEN | FAMILY, tokens, i)
          && is(LETTER, tokens, i - 1)
          && !is(BEFORE_TOWN, tokens, i - 1)) {
        names.set(i);
      }
    }
  }

  private static void markFamilies(
      Tokens tokens, BitSet mentioned, Set<String> families, BitSet names) {
    if (families.isEmpty()) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (isNameToken(tokens, mentioned, i) && families.contains(tokens.lower(i))) {
        names.set(i);
      }
    }
  }
}
