package blotter.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrasts of WCAG 2.2, level AA, also where a browser's test cannot see what lies behind. */
class PaletteTest {

  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;
  private static final String CSS = Asset.named("page.css").text();
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");

  @ParameterizedTest
  @CsvSource({":root {", "@media (prefers-color-scheme: dark) {", "@media print {"})
  void everyTextCanBeReadOnWhatLiesBehindIt(String scheme) {
    Map<String, Integer> palette = palette(scheme);

    for (String text : new String[] {"ink", "muted", "accent", "warm"}) {
      assertThat(contrast(palette, text, "paper")).as(text).isGreaterThanOrEqualTo(TEXT);
      assertThat(contrast(palette, text, "raised")).as(text).isGreaterThanOrEqualTo(TEXT);
    }
    for (String shade : new String[] {"shade-1", "shade-2", "shade-3"}) {
      assertThat(contrast(palette, "ink", shade)).as(shade).isGreaterThanOrEqualTo(TEXT);
    }
    for (String shade : new String[] {"shade-4", "shade-5"}) {
      assertThat(contrast(palette, "on-deep", shade)).as(shade).isGreaterThanOrEqualTo(TEXT);
      assertThat(contrast(palette, shade, "paper")).as(shade).isGreaterThanOrEqualTo(SHAPE);
    }
  }

  private static Map<String, Integer> palette(String scheme) {
    int begin = CSS.indexOf(scheme);
    Matcher colours = COLOUR.matcher(CSS.substring(begin, CSS.indexOf('}', begin)));
    Map<String, Integer> palette = new HashMap<>();
    while (colours.find()) {
      palette.put(colours.group(1), Integer.parseInt(colours.group(2), 16));
    }
    return palette;
  }

  private static double contrast(Map<String, Integer> palette, String front, String back) {
    double one = luminance(palette.get(front));
    double other = luminance(palette.get(back));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 255)
        + 0.7152 * linear(colour >> 8 & 255)
        + 0.0722 * linear(colour & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
