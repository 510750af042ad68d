package blotter.benchmark;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.MeasureReader;
import blotter.measure.Quantity;
import blotter.measure.QuantityFinder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How many of the amounts in a file of specifications are found with their value and unit: an array
 * of {@code {"Input", "Results": [{"Text", "Resolution": {"value", "unit", "subtype"}}]}}, as the
 * English specifications of Microsoft Recognizers-Text have it. Of dimensions only weights and
 * volumes are asked for. Lists what was not found.
 *
 * <p>Arguments: such files.
 */
public final class MeasureSpecs {

  private static final Set<String> SUBTYPES = Set.of("Weight", "Volume");

  /** Units of the specifications that bear another name here. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("dollar", "USD"),
          Map.entry("united-states-dollar", "USD"),
          Map.entry("cent", "USD"),
          Map.entry("euro", "EUR"),
          Map.entry("chinese-yuan", "CNY"),
          Map.entry("pound-money", "GBP"),
          Map.entry("british-pound", "GBP"),
          Map.entry("pence", "GBP"),
          Map.entry("penny", "GBP"),
          Map.entry("canadian-dollar", "CAD"),
          Map.entry("japanese-yen", "JPY"),
          Map.entry("australian-dollar", "AUD"),
          Map.entry("new-zealand-dollar", "NZD"),
          Map.entry("hong-kong-dollar", "HKD"),
          Map.entry("bitcoin", "BTC"),
          Map.entry("turkish-lira", "TRY"),
          Map.entry("mexican-peso", "MXN"),
          Map.entry("finnish-markka", "FIM"),
          Map.entry("peseta", "ESP"),
          Map.entry("netherlands-guilder", "NLG"),
          Map.entry("swiss-franc", "CHF"),
          Map.entry("rupee", "XXX"),
          Map.entry("franc", "XXX"),
          Map.entry("ton", "short-ton"),
          Map.entry("milliliter", "millilitre"),
          Map.entry("liter", "litre"));

  private final QuantityFinder finder =
      new QuantityFinder(new MeasureReader(List.of(LexiconFiles.shipped())).read());

  private MeasureSpecs() {}

  /** Compares and prints. */
  public static void main(String[] arguments) throws IOException {
    MeasureSpecs specs = new MeasureSpecs();
    for (String argument : arguments) {
      specs.run(Path.of(argument));
    }
  }

  private void run(Path file) throws IOException {
    String json = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    int asked = 0;
    int right = 0;

    for (JsonNode spec : new ObjectMapper().readTree(json)) {
      String input = spec.path("Input").asText();
      List<Quantity> found = finder.find(input, 0, input.length());
      for (JsonNode result : spec.path("Results")) {
        JsonNode resolution = result.path("Resolution");
        if (!isAskedFor(result.path("TypeName").asText(), resolution)) {
          continue;
        }

        asked++;
        if (found.stream().anyMatch(quantity -> isSame(quantity, resolution))) {
          right++;
        } else {
          System.out.println(result.path("Text").asText() + "\t" + resolution + "\t" + input);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %.3f (%d of %d)%n",
        file.getFileName(),
        (double) right / asked,
        right,
        asked);
  }

  private static boolean isAskedFor(String type, JsonNode resolution) {
    boolean dimension = type.equals("dimension");
    return resolution.hasNonNull("value")
        && (type.equals("currency")
            || (dimension && SUBTYPES.contains(resolution.path("subtype").asText())));
  }

  private static boolean isSame(Quantity quantity, JsonNode resolution) {
    String unit = resolution.path("unit").asText().toLowerCase(Locale.ROOT).replace(' ', '-');
    boolean money = quantity.dimension() == Quantity.Dimension.MONEY;
    String name = money && unit.equals("pound") ? "pound-money" : unit;
    double value = resolution.path("value").asDouble();
    return UNITS.getOrDefault(name, name).equals(quantity.unit())
        && quantity.low() != null
        && Math.abs(quantity.low() - value) <= 1e-9 * Math.abs(value);
  }
}
