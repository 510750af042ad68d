package blotter.benchmark;

import blotter.lexicon.NameWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often the words of a corpus stand in lower case, with a capital letter and in names, which
 * tells its names from its common words.
 */
final class CorpusVocabulary {

  /** Names in more documents than this belong to no case. */
  private static final double SHARE_OF_INSTITUTIONS = 0.01;

  private static final int FEWEST_OF_INSTITUTIONS = 60;

  /** Words in lower case in more documents than this stand for nobody, also in names. */
  private static final double SHARE_OF_PLAIN_WORDS = 0.02;

  private static final int FEWEST_OF_PLAIN_WORDS = 3;

  /** A word that stands in lower case once in so many times is no common word: a slip. */
  private static final int SLIP = 20;

  private static final int LONGEST_ACRONYM = 5;
  private static final int FEW_DOCUMENTS = 10;
  private static final int SHORTEST_POSSESSIVE = 5;

  /** Words in lower case in more documents than this name no person either. */
  private static final double SHARE_OF_FUNCTION_WORDS = 0.1;

  /** Words with a capital letter that are nobody's. */
  private static final Set<String> NOBODY =
      Set.of(
          ("jr sr ii iii iv vi vii inc llc corp co ltd lp llp plc pc usa dba aka mr mrs ms dr st ave"
                  + " blvd rd esq ph md no january february march april may june july august"
                  + " september october november december jan feb mar apr jun jul aug sep sept oct"
                  + " nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed"
                  + " thu fri sat sun christmas thanksgiving easter halloween ramadan hispanic"
                  + " latino latina muslim muslims islamic jewish jews christian arab caucasian"
                  + " african asian european western eastern northern southern spanish english"
                  + " latin internet medicare medicaid bible god congress congressional senate"
                  + " senator nazi ku klux klan facebook google twitter ebay craigslist fedex"
                  + " xbox wifi ebola hiv aids dna cfr usc hipaa rico tarp gps superfund qaeda taliban asia"
                  + " africa caribbean midwest atlantic pacific cosa nostra im ive youre theyre thats"
                  + " lets weve hes shes moreover furthermore however meanwhile nevertheless"
                  + " additionally admiral brigadier colonel captain lieutenant sergeant latinos")
              .split(" ", -1));

  private final NameWords lists;
  private final Map<String, Counts> words = new TreeMap<>();
  private final Map<String, Integer> runs = new HashMap<>();
  private int documents;

  CorpusVocabulary(NameWords lists) {
    this.lists = lists;
  }

  /** What is counted of a word. */
  private static final class Counts {
    private int lower;
    private int lowerDocuments;
    private int inside;
    private int named;
    private int upper;
    private int capitalDocuments;
  }

  /** Counts a document. */
  void add(ScannedText text) {
    documents++;
    Set<String> lower = new HashSet<>();
    Set<String> capital = new HashSet<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.is(ScannedText.KEPT, i)) {
        continue;
      }
      String word = text.lower(i);
      Counts counts = words.computeIfAbsent(word, w -> new Counts());
      if (!text.isCapitalised(i)) {
        counts.lower++;
        counts.lowerDocuments += lower.add(word) ? 1 : 0;
        continue;
      }
      boolean leads = i + 1 < text.size() && text.isNext(i + 1) && text.isCapitalised(i + 1);
      boolean inside =
          (!text.is(ScannedText.OPENING, i) || leads) && !text.is(ScannedText.HEADING, i);
      counts.inside += inside ? 1 : 0;
      counts.named += text.is(ScannedText.NAMED, i) ? 1 : 0;
      counts.upper += inside && text.word(i).equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
      counts.capitalDocuments += capital.add(word) ? 1 : 0;
    }
    CapitalRuns.of(text).stream()
        .map(run -> run.text(text))
        .distinct()
        .forEach(run -> runs.merge(run, 1, Integer::sum));
  }

  /** All words, sorted. */
  Set<String> all() {
    return words.keySet();
  }

  /** Whether a word stands for somebody or something wherever it has a capital letter. */
  boolean isName(String word) {
    Counts counts = words.get(word);
    if (counts == null || isNobody(word) || isCommon(word)) {
      return false;
    }
    if (counts.inside + counts.named == 0) {
      return possessor(word) != null;
    }
    if (isListed(word)) {
      return true;
    }
    boolean acronym = word.length() <= LONGEST_ACRONYM && 2 * counts.upper > counts.inside;
    return counts.capitalDocuments
        <= (acronym ? FEW_DOCUMENTS : atMost(SHARE_OF_INSTITUTIONS, FEWEST_OF_INSTITUTIONS));
  }

  /** Whether a word stands for nobody even in a person's name: "Jr." */
  boolean isNobody(String word) {
    return word.length() < 2 || NOBODY.contains(word) || CapitalRuns.isInstitutional(word);
  }

  /** Whether a word is one of everyday language too. */
  boolean isCommon(String word) {
    Counts counts = words.get(word);
    return counts != null && counts.lower * SLIP > counts.inside && counts.lower > 0;
  }

  /** Whether a word is one of the lists of names. */
  boolean isListed(String word) {
    return lists.given().contains(word) || lists.family().contains(word);
  }

  /** Whether a word of everyday language is so usual that it names nobody. */
  boolean isPlain(String word) {
    return lowerDocuments(word) > atMost(SHARE_OF_PLAIN_WORDS, FEWEST_OF_PLAIN_WORDS);
  }

  /** Whether a word of everyday language is so usual that it names no person either. */
  boolean isFunctionWord(String word) {
    return lowerDocuments(word) > atMost(SHARE_OF_FUNCTION_WORDS, FEWEST_OF_PLAIN_WORDS);
  }

  /** Whether a word stands in names of persons mostly. */
  boolean isPersonal(String word) {
    Counts counts = words.get(word);
    return counts != null && 2 * counts.named > counts.inside && 2 * counts.upper <= counts.inside;
  }

  /** Documents that have the word in lower case. */
  int lowerDocuments(String word) {
    Counts counts = words.get(word);
    return counts == null ? 0 : counts.lowerDocuments;
  }

  /** Documents that have the word with a capital letter. */
  int capitalDocuments(String word) {
    Counts counts = words.get(word);
    return counts == null ? 0 : counts.capitalDocuments;
  }

  /** Whether so few documents have a run of capitalised words that it may belong to one case. */
  boolean isRareRun(String run) {
    return runs.getOrDefault(run, 0) <= FEWEST_OF_INSTITUTIONS;
  }

  /** "Aquart" of "Aquarts", whose apostrophe got lost; null where the word is no such form. */
  String possessor(String word) {
    if (word.length() < SHORTEST_POSSESSIVE || !word.endsWith("s") || isListed(word)) {
      return null;
    }
    String bare = word.substring(0, word.length() - 1);
    return isName(bare) && capitalDocuments(bare) >= capitalDocuments(word) ? bare : null;
  }

  /** The lists of names. */
  List<Set<String>> lists() {
    return List.of(lists.given(), lists.family());
  }

  private int atMost(double share, int fewest) {
    return Math.max(fewest, (int) (share * documents));
  }
}
