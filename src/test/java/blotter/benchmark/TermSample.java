package blotter.benchmark;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconReader;
import blotter.mention.Annotation;
import blotter.mention.Annotator;
import blotter.text.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Two-word terms that would be published, to be judged: is one a person's name? Prints the most
 * frequent of all, then some drawn from those that are mostly written with capitals.
 *
 * <p>Arguments: the corpus, how many frequent ones, how many drawn.
 */
public final class TermSample {

  private static final int MIN_DOCUMENTS = 10;

  private TermSample() {}

  private static final class Counts {
    private int n;
    private int capitalised;
    private int documents;
    private int last = -1;
  }

  /** Prints a line a term: its kind, n, documents, term. */
  public static void main(String[] arguments) throws IOException {
    Map<String, Counts> counts = count(Texts.of(Path.of(arguments[0])));
    List<String> published =
        new ArrayList<>(
            counts.keySet().stream()
                .filter(t -> counts.get(t).documents >= MIN_DOCUMENTS)
                .toList());
    published.sort(
        Comparator.comparingInt((String term) -> -counts.get(term).n)
            .thenComparing(Comparator.naturalOrder()));
    print("frequent", published.stream().limit(Integer.parseInt(arguments[1])).toList(), counts);

    List<String> capitalised =
        new ArrayList<>(
            published.stream()
                .filter(term -> counts.get(term).capitalised * 2 > counts.get(term).n)
                .sorted()
                .toList());
    System.out.println("# published " + published.size() + ", capitalised " + capitalised.size());
    Collections.shuffle(capitalised, new Random(7));
    print(
        "capitalised",
        capitalised.stream().limit(Integer.parseInt(arguments[2])).sorted().toList(),
        counts);
  }

  private static Map<String, Counts> count(List<String> texts) {
    LexiconReader reader = new LexiconReader(List.of(LexiconFiles.shipped()));
    Annotator annotator = new Annotator(new LexiconIndex(reader.read()), reader.abbreviations());
    Map<String, Counts> counts = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      count(annotator.annotate(texts.get(i)), i, counts);
    }
    return counts;
  }

  private static void count(Annotation annotation, int document, Map<String, Counts> counts) {
    for (int s = 0; s < annotation.tokens().size(); s++) {
      List<Token> tokens = annotation.tokens().get(s);
      BitSet names = annotation.names().get(s);
      for (int i = 0; i + 1 < tokens.size(); i++) {
        Token left = tokens.get(i);
        Token right = tokens.get(i + 1);
        if (names.get(i) || names.get(i + 1) || !isWord(left) || !isWord(right)) {
          continue;
        }
        Counts of = counts.computeIfAbsent(left.lower() + " " + right.lower(), t -> new Counts());
        of.n++;
        of.capitalised += left.capitalised() && right.capitalised() ? 1 : 0;
        of.documents += of.last == document ? 0 : 1;
        of.last = document;
      }
    }
  }

  private static boolean isWord(Token token) {
    return Character.isLetter(token.lower().codePointAt(0));
  }

  private static void print(String kind, List<String> terms, Map<String, Counts> counts) {
    for (String term : terms) {
      Counts of = counts.get(term);
      System.out.println(kind + "\t" + of.n + "\t" + of.documents + "\t" + term);
    }
  }
}
