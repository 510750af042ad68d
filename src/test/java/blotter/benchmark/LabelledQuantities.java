package blotter.benchmark;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconReader;
import blotter.lexicon.MeasureReader;
import blotter.lexicon.MeasureUnit;
import blotter.lexicon.MeasureWords;
import blotter.measure.Quantity;
import blotter.measure.QuantityFinder;
import blotter.text.CharSpan;
import blotter.text.ModelSentenceSplitter;
import blotter.text.SentenceSplitter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The quantities of labelled texts, and which labels hold one that must be found. */
final class LabelledQuantities {

  private static final Set<String> ASKED = Set.of("mass", "volume", "count", "dose");

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty"
              + "|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen"
              + "|half|an?)\\b");

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\u00b5\u03bc]+");

  private final MeasureWords words = new MeasureReader(List.of(LexiconFiles.shipped())).read();
  private final QuantityFinder finder = new QuantityFinder(words);
  private final SentenceSplitter splitter =
      new ModelSentenceSplitter(new LexiconReader(List.of(LexiconFiles.shipped())).abbreviations());

  /** Whether a label holds a number and a unit of mass, volume or count. */
  boolean isAskedFor(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return NUMBER.matcher(lower).find() && WORD.splitAsStream(lower).anyMatch(this::isUnit);
  }

  private boolean isUnit(String word) {
    MeasureUnit unit = words.units().get(word);
    return unit != null && ASKED.contains(unit.dimension());
  }

  List<CharSpan> found(String text) {
    return spans(text, quantity -> true);
  }

  List<CharSpan> masses(String text) {
    return spans(text, quantity -> quantity.dimension() == Quantity.Dimension.MASS);
  }

  private List<CharSpan> spans(String text, Predicate<Quantity> wanted) {
    return splitter.split(text).stream()
        .flatMap(sentence -> finder.find(text, sentence.begin(), sentence.end()).stream())
        .filter(wanted)
        .map(quantity -> new CharSpan(quantity.begin(), quantity.end()))
        .toList();
  }
}
