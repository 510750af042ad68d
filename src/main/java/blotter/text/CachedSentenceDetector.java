package blotter.text;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * OpenNLP's maximum-entropy sentence detector behind two bounded caches, with exactly its spans.
 *
 * <p>{@link SentenceDetectorME} asks its model at each {@code .}, {@code !} and {@code ?} whether a
 * sentence ends there, from the two words before it and the two behind. A model of two outcomes
 * adds up what speaks for each, so that its answer is the sum of what the words before say and what
 * the words behind say: the logarithms of the odds. Each half is a function of its own few words,
 * which news repeats, and is looked up. A mark that ends the stretch is not asked about, because it
 * changes nothing.
 *
 * <p>Linear in the length of the stretch, but for its longest word, whose marks each cost its
 * length. Not thread-safe.
 */
final class CachedSentenceDetector {

  private static final int CAPACITY = 1 << 15;
  private static final int LONGEST_CACHED = 64;
  private static final int WORDS = 2;

  /** Beginnings of the model's features of what stands behind the mark. */
  private static final List<String> BEHIND = List.of("s=", "n=");

  /** The other features of what stands behind it: a space, a capital letter, an abbreviation. */
  private static final List<String> BEHIND_MARKS =
      List.of("sn", "scap", "sabbrev", "ncap", "nabbrev");

  private final MaxentModel model = Models.sentences().getMaxentModel();
  private final SDContextGenerator contexts =
      Models.sentences().getFactory().getSDContextGenerator();
  private final int split = model.getIndex(SentenceDetectorME.SPLIT);
  private final int noSplit = model.getIndex(SentenceDetectorME.NO_SPLIT);

  private final SliceCache<Double> before = new SliceCache<>(CAPACITY, this::oddsBefore);
  private final SliceCache<Double> behind = new SliceCache<>(CAPACITY, this::oddsBehind);

  /** Adds the sentences of a stretch of text, without white space at their ends. */
  void detect(String text, CharSpan stretch, List<CharSpan> sentences) {
    CharSpan trimmed = Paragraphs.trim(text, stretch.begin(), stretch.end());
    int end = trimmed.end();
    int sentence = trimmed.begin();
    int unsplit = trimmed.begin();

    for (int at = trimmed.begin(); at < end - 1; at++) {
      if (!isMark(text.charAt(at)) || at < sentence || isInsideWord(text, at, end)) {
        continue;
      }
      if (odds(text, trimmed.begin(), at, end) >= 0) {
        if (at != unsplit) {
          int next = nextWord(text, at + 1, end);
          add(text, sentence, next, sentences);
          sentence = next;
        }
        unsplit = at + 1;
      }
    }
    add(text, sentence, end, sentences);
  }

  private static void add(String text, int begin, int end, List<CharSpan> sentences) {
    CharSpan sentence = Paragraphs.trim(text, begin, end);
    if (sentence.length() > 0) {
      sentences.add(sentence);
    }
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  /** Whether a mark comes before another one of its word, and before no capital letter. */
  private static boolean isInsideWord(String text, int at, int end) {
    if (Character.isUpperCase(text.charAt(at + 1))) {
      return false;
    }
    for (int i = at + 1; i < end && !Paragraphs.isBlank(text.charAt(i)); i++) {
      if (isMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int nextWord(String text, int at, int end) {
    int next = at;
    while (next < end && !Paragraphs.isBlank(text.charAt(next))) {
      next++;
    }
    while (next < end && Paragraphs.isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** Logarithm of the odds that a sentence ends at a mark. */
  private double odds(String text, int begin, int mark, int end) {
    int from = wordsBefore(text, begin, mark);
    int to = wordsBehind(text, mark, end);
    double left =
        mark - from < LONGEST_CACHED
            ? before.get(text, from, mark + 1)
            : oddsBefore(text.substring(from, mark + 1));
    double right =
        to - mark <= LONGEST_CACHED
            ? behind.get(text, mark + 1, to)
            : oddsBehind(text.substring(mark + 1, to));
    return left + right;
  }

  /** Where the two words before a mark begin: at the space before them, or where the text does. */
  private static int wordsBefore(String text, int begin, int mark) {
    int at = mark;
    for (int word = 0; word < WORDS && at > begin; word++) {
      at--;
      while (at > begin && !Paragraphs.isBlank(text.charAt(at))) {
        at--;
      }
      while (at > begin && Paragraphs.isBlank(text.charAt(at - 1))) {
        at--;
      }
    }
    return at;
  }

  /** Behind the two words behind a mark and the space that ends them, or where the text ends. */
  private static int wordsBehind(String text, int mark, int end) {
    int at = mark + 1;
    for (int word = 0; word < WORDS && at < end; word++) {
      at = nextWord(text, at, end);
    }
    return at;
  }

  private double oddsBefore(String words) {
    String[] features = contexts.getContext(words, words.length() - 1);
    return odds(features, feature -> !isBehind(feature));
  }

  private double oddsBehind(String words) {
    return odds(contexts.getContext("." + words, 0), CachedSentenceDetector::isBehind);
  }

  private static boolean isBehind(String feature) {
    return BEHIND_MARKS.contains(feature) || BEHIND.stream().anyMatch(feature::startsWith);
  }

  private double odds(String[] features, Predicate<String> wanted) {
    double[] probabilities = model.eval(Stream.of(features).filter(wanted).toArray(String[]::new));
    return Math.log(probabilities[split]) - Math.log(probabilities[noSplit]);
  }
}
