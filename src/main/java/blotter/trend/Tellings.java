package blotter.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many stories some sentences tell that share a term: a sentence that repeats another one with
 * other names and numbers tells no new story.
 *
 * <p>Two sentences tell the same if of the words of the shorter one at least {@value #ALIKE} stand
 * in the other, too (the overlap coefficient). Words are tokens of four characters or more that
 * begin with a letter, without those of the term itself. Each sentence is compared with the first
 * one of each story so far, so that the order matters: the earliest comes first. Quadratic in the
 * number of sentences.
 */
public final class Tellings {

  private static final double ALIKE = 0.6;
  private static final int SHORTEST_WORD = 4;

  private Tellings() {}

  /**
   * The number of stories, 0 without a sentence.
   *
   * @param sentences the tokens of each in lower case, one space between them
   * @param term what they share, in lower case, one space between its words
   */
  public static int stories(Iterable<String> sentences, String term) {
    Set<String> own = new HashSet<>(Arrays.asList(term.split(" ", -1)));
    List<Set<String>> stories = new ArrayList<>();
    for (String sentence : sentences) {
      Set<String> words = words(sentence, own);
      if (stories.stream().noneMatch(story -> areAlike(story, words))) {
        stories.add(words);
      }
    }
    return stories.size();
  }

  private static Set<String> words(String sentence, Set<String> own) {
    Set<String> words = new HashSet<>();
    for (String token : sentence.split(" ", -1)) {
      if (token.length() >= SHORTEST_WORD
          && Character.isLetter(token.codePointAt(0))
          && !own.contains(token)) {
        words.add(token);
      }
    }
    return words;
  }

  private static boolean areAlike(Set<String> story, Set<String> words) {
    Set<String> fewer = story.size() <= words.size() ? story : words;
    Set<String> more = fewer == story ? words : story;
    long shared = fewer.stream().filter(more::contains).count();
    return shared >= ALIKE * fewer.size();
  }
}
