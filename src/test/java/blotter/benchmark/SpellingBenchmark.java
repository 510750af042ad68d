package blotter.benchmark;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconMatch;
import blotter.lexicon.LexiconMatcher;
import blotter.lexicon.LexiconReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every word of a corpus that is read as a misspelt drug, with the number of its matches and one
 * place, for a reader to judge. A list of words is a corpus too: what it prints of a dictionary
 * belongs in {@code drug-lookalikes.csv} unless it means the drug.
 *
 * <p>Arguments: corpus files.
 */
public final class SpellingBenchmark {

  private static final int CONTEXT = 60;

  private SpellingBenchmark() {}

  /** Reads and prints. */
  public static void main(String[] arguments) throws IOException {
    LexiconMatcher matcher =
        new LexiconMatcher(
            new LexiconIndex(new LexiconReader(List.of(LexiconFiles.shipped())).read()));
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, String> places = new TreeMap<>();

    for (String argument : arguments) {
      for (String text : Texts.of(Path.of(argument))) {
        for (LexiconMatch match : matcher.match(text, 0, text.length())) {
          if (match.misspelt()) {
            String key = text.substring(match.begin(), match.end()) + '\t' + match.entityId();
            counts.merge(key, 1, Integer::sum);
            places.putIfAbsent(key, place(text, match));
          }
        }
      }
    }
    counts.forEach((key, n) -> System.out.println(n + "\t" + key + '\t' + places.get(key)));
  }

  private static String place(String text, LexiconMatch match) {
    return text.substring(
            Math.max(0, match.begin() - CONTEXT), Math.min(text.length(), match.end() + CONTEXT))
        .replaceAll("\\s+", " ");
  }
}
