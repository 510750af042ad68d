package blotter.mention;

import static blotter.mention.NameMarks.BEFORE_TOWN;
import static blotter.mention.NameMarks.FAMILY;
import static blotter.mention.NameMarks.GIVEN;
import static blotter.mention.NameMarks.LETTER;
import static blotter.mention.NameMarks.is;

import blotter.lexicon.NameWords;
import blotter.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks the tokens of a document that belong to personal names, so that no count of terms shows a
 * person.
 *
 * <p>A name is a run of capitalised words that begins with a given name ("Maria L. Lopez-Diaz"),
 * stands behind a title ("Judge Lopez") or holds an initial ("Roe J. Doe"), or has an age behind
 * it. Its words behind the first are that person's family name, and mark every later capitalised
 * token of the document that equals one of them, with a possessive s or without. Two to four
 * capitalised words are one too before a title ("Roe Doe, special agent"), behind a title with its
 * office ("U.S. Attorney for Nevada Roe Doe"), and in a list that a name begins, unless the
 * document has one of the words in lower case. Words of mentions (agencies, places) begin no name,
 * except that of who holds an office ("President Roe"). A given or family name of the lists is also
 * marked where it stands alone within a sentence. What none of this betrays is missed; the
 * threshold on documents keeps most of that out of the tables. Linear in the number of tokens, and
 * for each unknown name once more; not thread-safe.
 */
public final class PersonalNames {

  private static final int SHORTEST_POSSESSIVE = 5;

  private final NameWords words;
  private final PersonTitles titles;
  private final NameRuns runs;

  /** A finder that knows these given names and titles. */
  public PersonalNames(NameWords words) {
    this.words = words;
    this.titles = new PersonTitles(words.titles());
    this.runs = new NameRuns(titles, words.bodies());
  }

  /** What the tokens must be marked with that are looked at: what a word may be in a name. */
  int marks(String lower) {
    return NameMarks.of(lower, words, titles.ends());
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
      names.add(runs(sentences, i, mentioned.get(i), families));
    }
    for (int i = 0; i < sentences.size(); i++) {
      markLone(sentences.get(i), names.get(i));
      markFamilies(sentences.get(i), mentioned.get(i), families, names.get(i));
    }
    return names;
  }

  private BitSet runs(
      List<Tokens> sentences, int sentence, BitSet mentioned, Set<String> families) {
    Tokens tokens = sentences.get(sentence);
    BitSet names = new BitSet(tokens.size());
    int at = 0;

    while (at < tokens.size()) {
      NameRuns.Run run = runs.at(tokens, mentioned, names, at);
      if (run == null || (!run.certain() && hasOrdinaryWord(run, tokens, sentences))) {
        at++;
        continue;
      }

      names.set(run.begin(), run.end());
      for (int i = run.family(); run.certain() && i < run.end(); i++) {
        if (tokens.lower(i).length() > 2) {
          families.add(NameMarks.withoutPossessive(tokens.lower(i)));
        }
      }
      at = run.end();
    }

    return names;
  }

  /** Whether the document has a word of a run in lower case too. */
  private static boolean hasOrdinaryWord(NameRuns.Run run, Tokens tokens, List<Tokens> sentences) {
    Set<String> words = new HashSet<>();
    for (int i = run.begin(); i < run.end(); i++) {
      words.add(tokens.lower(i));
    }
    for (Tokens others : sentences) {
      for (int i = 0; i < others.size(); i++) {
        if (!others.isCapitalised(i) && is(LETTER, others, i) && words.contains(others.lower(i))) {
          return true;
        }
      }
    }
    return false;
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
      if (tokens.isCapitalised(i)
          && is(LETTER, tokens, i)
          && !mentioned.get(i)
          && isOneOf(families, tokens.lower(i))) {
        names.set(i);
      }
    }
  }

  /**
   * Whether a word is a family name, with a possessive s, its apostrophe lost or not, or without.
   */
  private static boolean isOneOf(Set<String> families, String word) {
    int end = word.length() - 1;
    return families.contains(NameMarks.withoutPossessive(word))
        || (word.length() >= SHORTEST_POSSESSIVE
            && word.charAt(end) == 's'
            && families.contains(word.substring(0, end)));
  }
}
