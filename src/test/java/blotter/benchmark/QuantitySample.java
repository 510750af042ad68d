package blotter.benchmark;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.measure.Measurement;
import blotter.measure.Quantity;
import blotter.mention.AnnotatorCache;
import blotter.stage.TextReader;
import blotter.stage.TextResources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Quantities of a corpus, drawn at random with what stands around them, to be judged by eye: one a
 * document.
 *
 * <p>Arguments: a corpus file, a seed, how many, and the dimensions that are drawn, all where none
 * is named.
 */
public final class QuantitySample {

  private static final int BEFORE = 110;
  private static final int BEHIND = 90;

  private QuantitySample() {}

  /** Draws and prints. */
  public static void main(String[] arguments) throws IOException {
    List<String> texts = Texts.of(Path.of(arguments[0]));
    Random random = new Random(Long.parseLong(arguments[1]));
    int wanted = Integer.parseInt(arguments[2]);
    List<String> dimensions = List.of(arguments).subList(3, arguments.length);
    TextResources resources = TextResources.read(List.of(LexiconFiles.shipped()));
    TextReader reader =
        new TextReader(resources, new LexiconIndex(resources.lexicon()), new AnnotatorCache());

    while (wanted > 0) {
      String text = texts.get(random.nextInt(texts.size()));
      List<Measurement> found =
          reader
              .read(new TextReader.Source(text, LocalDate.EPOCH, false, null, null))
              .measurements()
              .stream()
              .filter(
                  it ->
                      dimensions.isEmpty() || dimensions.contains(it.quantity().dimension().name()))
              .toList();
      if (!found.isEmpty()) {
        System.out.println(line(text, found.get(random.nextInt(found.size()))));
        wanted--;
      }
    }
  }

  private static String line(String text, Measurement measurement) {
    Quantity quantity = measurement.quantity();
    String drug = measurement.drug() == null ? "-" : measurement.drug().id();
    String before = text.substring(Math.max(0, quantity.begin() - BEFORE), quantity.begin());
    String behind =
        text.substring(quantity.end(), Math.min(text.length(), quantity.end() + BEHIND));
    String surface = text.substring(quantity.begin(), quantity.end());
    String read =
        String.join(
            " ",
            quantity.dimension().name(),
            quantity.low() + ".." + quantity.high(),
            quantity.bound().name(),
            quantity.unit(),
            "si=" + quantity.siLow(),
            "drug=" + drug,
            String.valueOf(measurement.role()),
            String.valueOf(measurement.manner()));
    String around = before + "[[" + surface + "]]" + behind;
    return read + "\n    " + around.replaceAll("\\v+", " ");
  }
}
