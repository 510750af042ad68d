package blotter.benchmark;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconReader;
import blotter.mention.Annotator;
import blotter.mention.MentionExtractor;
import blotter.text.CachedWordTokenizer;
import blotter.text.CharSpan;
import blotter.text.ModelLanguageIdentifier;
import blotter.text.ModelSentenceSplitter;
import blotter.text.ModelWordTokenizer;
import blotter.text.SentenceDifferences;
import blotter.text.SentenceSplitter;
import blotter.text.Token;
import blotter.text.WordTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Speed of each step of reading text, one thread, in one run: first the model's tokenizer as the
 * yardstick, then the cached one cold and warm, and the other steps.
 *
 * <p>Arguments: corpus files. The spans of the two tokenizers are compared on all of them.
 */
public final class TextBenchmark {

  private TextBenchmark() {}

  /** Runs the benchmark and prints a line a step. */
  public static void main(String[] arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String argument : arguments) {
      texts.addAll(Texts.of(Path.of(argument)));
    }
    double megabytes = Texts.megabytes(texts);
    LexiconReader reader = new LexiconReader(List.of(LexiconFiles.shipped()));
    LexiconIndex index = new LexiconIndex(reader.read());

    WordTokenizer model = new ModelWordTokenizer();
    WordTokenizer cached = CachedWordTokenizer.plain();
    SentenceSplitter splitter = new ModelSentenceSplitter(reader.abbreviations());
    MentionExtractor extractor = new MentionExtractor(index);
    ModelLanguageIdentifier languages = new ModelLanguageIdentifier();
    Annotator annotator = new Annotator(index, reader.abbreviations());

    line("documents", texts.size(), "");
    line("megabytes", megabytes, "");
    double yardstick = time("tokenizer, model alone", texts, megabytes, t -> tokens(model, t));
    double cold = time("tokenizer, cache cold", texts, megabytes, t -> tokens(cached, t));
    double warm = time("tokenizer, cache warm", texts, megabytes, t -> tokens(cached, t));
    line("  cold over model", cold / yardstick, "times");
    line("  warm over model", warm / yardstick, "times");
    line("  documents with other spans", (double) differences(texts, model, cached), "");

    SentenceDifferences sentenceDifferences = new SentenceDifferences();
    line(
        "paragraphs with other sentences",
        (double) texts.stream().mapToLong(sentenceDifferences::count).sum(),
        "");

    List<List<CharSpan>> sentences = new ArrayList<>();
    time("sentences", texts, megabytes, t -> add(sentences, splitter.split(t)));
    time("sentences again", texts, megabytes, t -> splitter.split(t).size());
    int[] at = {0};
    time("mentions", texts, megabytes, t -> mentions(extractor, t, sentences.get(at[0]++)));
    at[0] = 0;
    time("mentions again", texts, megabytes, t -> mentions(extractor, t, sentences.get(at[0]++)));
    time("language", texts, megabytes, t -> languages.identify(t).length());
    time("whole annotation", texts, megabytes, t -> annotator.annotate(t).mentions().size());
    time("whole annotation again", texts, megabytes, t -> annotator.annotate(t).mentions().size());
  }

  private static long tokens(WordTokenizer tokenizer, String text) {
    return tokenizer.tokenize(text, 0, text.length()).size();
  }

  private static long add(List<List<CharSpan>> all, List<CharSpan> sentences) {
    all.add(sentences);
    return sentences.size();
  }

  private static long mentions(MentionExtractor extractor, String text, List<CharSpan> sentences) {
    long mentions = 0;
    for (int i = 0; i < sentences.size(); i++) {
      mentions += extractor.extract(text, sentences.get(i), i).size();
    }
    return mentions;
  }

  private static long differences(List<String> texts, WordTokenizer left, WordTokenizer right) {
    return texts.stream().filter(text -> !spans(left, text).equals(spans(right, text))).count();
  }

  private static List<Token> spans(WordTokenizer tokenizer, String text) {
    return tokenizer.tokenize(text, 0, text.length());
  }

  private static double time(
      String step, List<String> texts, double megabytes, ToLongFunction<String> work) {
    long begin = System.nanoTime();
    long results = 0;
    for (String text : texts) {
      results += work.applyAsLong(text);
    }
    double speed = megabytes / ((System.nanoTime() - begin) / 1e9);
    line(step, speed, String.format(Locale.ROOT, "MB/s (%,d)", results));
    return speed;
  }

  private static void line(String name, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-30s %10.2f %s%n", name, value, unit);
  }
}
