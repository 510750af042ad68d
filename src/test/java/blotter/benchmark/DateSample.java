package blotter.benchmark;

import blotter.calendar.DateResolver;
import blotter.calendar.TemporalExpression;
import blotter.corpus.ParsedDocument;
import blotter.lexicon.CalendarReader;
import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconReader;
import blotter.number.Piece;
import blotter.number.Pieces;
import blotter.text.CharSpan;
import blotter.text.ModelSentenceSplitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Expressions of time in a corpus, drawn at random, each marked in its sentence with the date of
 * publication and what it was resolved to, to be judged; sentences that have digits or words of
 * time outside all expressions, to look for what is missed; and the speed of the search, one
 * thread, without cutting sentences.
 *
 * <p>Arguments: a seed, how many expressions, how many sentences, and corpus files or folders.
 */
public final class DateSample {

  private final DateResolver resolver =
      new DateResolver(new CalendarReader(List.of(LexiconFiles.shipped())).read());
  private final ModelSentenceSplitter splitter =
      new ModelSentenceSplitter(new LexiconReader(List.of(LexiconFiles.shipped())).abbreviations());
  private final List<ParsedDocument> documents = new ArrayList<>();

  private DateSample() {}

  /** Draws and prints. */
  public static void main(String[] arguments) throws IOException {
    DateSample sample = new DateSample();
    for (String argument : List.of(arguments).subList(3, arguments.length)) {
      sample.documents.addAll(Texts.documents(Path.of(argument)));
    }
    sample.print(
        new Random(Long.parseLong(arguments[0])),
        Integer.parseInt(arguments[1]),
        Integer.parseInt(arguments[2]));
  }

  private void print(Random random, int expressions, int sentences) {
    List<String> found = new ArrayList<>();
    List<String> others = new ArrayList<>();
    List<List<CharSpan>> split =
        documents.stream().map(document -> splitter.split(document.text())).toList();

    for (int i = 0; i < documents.size(); i++) {
      ParsedDocument document = documents.get(i);
      String text = document.text();
      DateResolver.Reading reading = resolver.begin(document.published());
      for (CharSpan sentence : split.get(i)) {
        List<Piece> pieces = Pieces.of(text, sentence.begin(), sentence.end());
        List<TemporalExpression> here = reading.next(text, pieces);
        here.forEach(one -> found.add(line(document, sentence, one)));
        if (resolver.mayHold(pieces)) {
          others.add(document.published() + "\t" + marked(text, sentence, here));
        }
      }
    }

    Collections.shuffle(found, random);
    Collections.shuffle(others, random);
    found.stream().limit(expressions).forEach(System.out::println);
    others.stream().limit(sentences).forEach(System.out::println);
    System.out.printf(
        Locale.ROOT,
        "%d expressions, %d sentences that may hold some, %d documents%n",
        found.size(),
        others.size(),
        documents.size());
    speed(split);
  }

  private void speed(List<List<CharSpan>> split) {
    List<String> texts = documents.stream().map(ParsedDocument::text).toList();
    double megabytes = Texts.megabytes(texts);
    double cutting = Timing.median(5, () -> Timing.seconds(() -> cut(texts, split)));
    double seconds = Timing.median(5, () -> Timing.seconds(() -> search(texts, split)));
    System.out.printf(
        Locale.ROOT,
        "%.1f MB: pieces %.1f MB/s, pieces and dates %.1f MB/s%n",
        megabytes,
        megabytes / cutting,
        megabytes / seconds);
  }

  private static void cut(List<String> texts, List<List<CharSpan>> split) {
    for (int i = 0; i < texts.size(); i++) {
      for (CharSpan sentence : split.get(i)) {
        Pieces.of(texts.get(i), sentence.begin(), sentence.end());
      }
    }
  }

  private void search(List<String> texts, List<List<CharSpan>> split) {
    for (int i = 0; i < texts.size(); i++) {
      resolver.find(texts.get(i), split.get(i), documents.get(i).published());
    }
  }

  private static String line(
      ParsedDocument document, CharSpan sentence, TemporalExpression expression) {
    return String.join(
        "\t",
        String.valueOf(document.published()),
        expression.timex(),
        expression.first() + ".." + expression.last(),
        marked(document.text(), sentence, List.of(expression)));
  }

  private static String marked(
      String text, CharSpan sentence, List<TemporalExpression> expressions) {
    StringBuilder marked = new StringBuilder();
    int at = sentence.begin();
    for (TemporalExpression expression : expressions) {
      marked.append(text, at, expression.begin()).append("[[");
      marked.append(text, expression.begin(), expression.end()).append("]]");
      at = expression.end();
    }
    return marked.append(text, at, sentence.end()).toString().replaceAll("\\s+", " ");
  }
}
