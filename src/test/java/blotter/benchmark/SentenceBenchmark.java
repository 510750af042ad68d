package blotter.benchmark;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconReader;
import blotter.text.Abbreviations;
import blotter.text.CharSpan;
import blotter.text.ModelSentenceSplitter;
import blotter.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many month-day dates ("Jan. 5") a sentence break divides, by month: the model with lines
 * split first but nothing mended, against the splitter that pipelines use, in one run.
 *
 * <p>Arguments: corpus files, all read as one corpus. Exits with 1 if more than 0.5 % of the dates
 * of a month are broken.
 */
public final class SentenceBenchmark {

  private static final double MOST_BROKEN = 0.005;

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April"
              + "|June|July|August|September|October|November|December)\\.?[ \\u00a0]\\d{1,2}\\b");

  private SentenceBenchmark() {}

  /** Counts and prints. */
  public static void main(String[] arguments) throws IOException {
    SentenceSplitter bare = new ModelSentenceSplitter(new Abbreviations(Map.of(), Set.of()));
    SentenceSplitter mended =
        new ModelSentenceSplitter(
            new LexiconReader(List.of(LexiconFiles.shipped())).abbreviations());
    int months = MONTHS.size();
    int[] dates = new int[months];
    int[] brokenByModel = new int[months];
    int[] broken = new int[months];

    for (String argument : arguments) {
      for (String text : Texts.of(Path.of(argument))) {
        count(text, bare, dates, brokenByModel);
        count(text, mended, new int[months], broken);
      }
    }

    boolean good = true;
    System.out.println("month   dates   broken by the model   broken");
    for (int i = 0; i < months; i++) {
      System.out.printf(
          Locale.ROOT,
          "%-5s %7d   %8d (%5.1f %%)   %6d (%.2f %%)%n",
          MONTHS.get(i),
          dates[i],
          brokenByModel[i],
          percent(brokenByModel[i], dates[i]),
          broken[i],
          percent(broken[i], dates[i]));
      good &= broken[i] <= MOST_BROKEN * dates[i];
    }
    System.exit(good ? 0 : 1);
  }

  private static void count(String text, SentenceSplitter splitter, int[] dates, int[] broken) {
    List<CharSpan> sentences = splitter.split(text);
    Matcher matcher = DATE.matcher(text);
    int at = 0;

    while (matcher.find()) {
      int month = MONTHS.indexOf(matcher.group(1).substring(0, 3));
      dates[month]++;
      while (at < sentences.size() && sentences.get(at).end() <= matcher.start()) {
        at++;
      }
      boolean whole = at < sentences.size() && sentences.get(at).end() >= matcher.end();
      broken[month] += whole ? 0 : 1;
    }
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
