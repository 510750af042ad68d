package blotter.mention;

import blotter.lexicon.NameWords;
import blotter.text.Token;
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

  /**
   * Marks the name tokens of a document.
   *
   * @param sentences the document's tokens, sentence by sentence
   * @param mentioned for each sentence the tokens that belong to mentions
   * @return for each sentence the tokens that belong to names
   */
  public List<BitSet> find(List<List<Token>> sentences, List<BitSet> mentioned) {
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

  private BitSet runs(List<Token> tokens, BitSet mentioned, Set<String> families) {
    BitSet names = new BitSet(tokens.size());
    int at = 0;

    while (at < tokens.size()) {
      if (!isNameToken(tokens, mentioned, at)) {
        at++;
        continue;
      }

      boolean given = words.given().contains(tokens.get(at).lower());
      boolean titled = at > 0 && isTitle(tokens, at - 1);
      int end = given || titled ? runEnd(tokens, mentioned, at) : at;

      if (titled || end > at + 1) {
        names.set(at, end);
        for (int i = given ? at + 1 : at; i < end; i++) {
          if (tokens.get(i).lower().length() > 2) {
            families.add(tokens.get(i).lower());
          }
        }
      }
      at = Math.max(end, at + 1);
    }

    return names;
  }

  /** Whether a title, such as "Attorney General", ends at a token. */
  private boolean isTitle(List<Token> tokens, int at) {
    int last = tokens.get(at).lower().equals(".") ? at - 1 : at;
    if (last < 0 || !tokens.get(last).capitalised()) {
      return false;
    }

    List<List<String>> ending = titles.get(withoutPeriods(tokens.get(last)));
    return ending != null && ending.stream().anyMatch(title -> stands(title, tokens, last));
  }

  private static boolean stands(List<String> title, List<Token> tokens, int last) {
    int first = last - title.size() + 1;
    if (first < 0) {
      return false;
    }
    for (int i = 0; i < title.size(); i++) {
      if (!withoutPeriods(tokens.get(first + i)).equals(title.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String withoutPeriods(Token token) {
    return token.lower().replace(".", "");
  }

  private static boolean isNameToken(List<Token> tokens, BitSet mentioned, int at) {
    Token token = tokens.get(at);
    return token.capitalised()
        && !mentioned.get(at)
        && Character.isLetter(token.lower().codePointAt(0));
  }

  /** End of the run of capitalised words, initials and hyphens that begins at {@code at}. */
  private static int runEnd(List<Token> tokens, BitSet mentioned, int at) {
    int end = at + 1;
    int i = at + 1;

    while (i < tokens.size() && i - at < LONGEST_NAME * 2) {
      if (isNameToken(tokens, mentioned, i)) {
        end = i + 1;
      } else if (!isInside(tokens.get(i).lower())) {
        break;
      }
      i++;
    }

    return end;
  }

  private static boolean isInside(String lower) {
    return lower.equals("-")
        || lower.equals(".")
        || lower.equals("de")
        || lower.equals("la")
        || lower.equals("del")
        || lower.equals("van")
        || lower.equals("von")
        || lower.equals("al");
  }

  /**
   * Marks a word of the lists that stands alone, also inside a mention ("President Obama"); not at
   * the beginning of a sentence, where every word is capital, nor in the name of a town ("San
   * Antonio").
   */
  private void markLone(List<Token> tokens, BitSet names) {
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.capitalised()
          && (words.given().contains(token.lower()) || words.family().contains(token.lower()))
          && Character.isLetter(tokens.get(i - 1).lower().codePointAt(0))
          && !BEFORE_TOWNS.contains(tokens.get(i - 1).lower())) {
        names.set(i);
      }
    }
  }

  private static void markFamilies(
      List<Token> tokens, BitSet mentioned, Set<String> families, BitSet names) {
    for (int i = 0; i < tokens.size(); i++) {
      if (isNameToken(tokens, mentioned, i) && families.contains(tokens.get(i).lower())) {
        names.set(i);
      }
    }
  }
}
