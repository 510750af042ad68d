package blotter.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.MeasureReader;
import blotter.text.RandomTexts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {

  private static final Duration SECONDS = Duration.ofSeconds(10);

  private static final MeasureReader READER = new MeasureReader(List.of(LexiconFiles.shipped()));

  private final QuantityFinder finder = new QuantityFinder(READER.read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The car held 5 kg of heroin.|5 kg|5|kilogram|5000",
        "The car held 5kg of heroin.|5kg|5|kilogram|5000",
        "The car held 16,67 gr of heroin.|16,67 gr|16.67|gram|16.67",
        "The car held 2 \u00bd pounds of it.|2 \u00bd pounds|2.5|pound|1133.98",
        "The car held 1/2 kilo of it.|1/2 kilo|0.5|kilogram|500",
        "The car held two and a half tonnes.|two and a half tonnes|2.5|metric-ton|2500000",
        "The car held half a dozen pills.|half a dozen pills|6|pill|6",
        "The car held half a kilo of it.|half a kilo|0.5|kilogram|500",
        "The car held 1.4 million tablets.|1.4 million tablets|1400000|tablet|1400000",
        "The car held one hundred and twenty grams.|one hundred and twenty grams|120|gram|120",
        "The car held twenty-six bales.|twenty-six bales|26|bundle|26",
        "The car held 10 000 pills.|10 000 pills|10000|pill|10000",
        "The car held a kilogram of it.|a kilogram|1|kilogram|1000",
        "The car held 12 small plastic bags.|12 small plastic bags|12|bag|12",
        "The car held 812 thousand 357 pills.|812 thousand 357 pills|812357|pill|812357",
        "The tank held 1,893 litres.|1,893 litres|1893|litre|1893",
        "The car held 8 pounds 8 ounces.|8 pounds 8 ounces|8.5|pound|3855.54",
        "The car held 4 kilos and 55 grams.|4 kilos and 55 grams|4.055|kilogram|4055",
        "He carried 40,000 dosage units.|40,000 dosage units|40000|dose|40000",
        "He carried a five-kilogram parcel.|five-kilogram|5|kilogram|5000",
        "Deaths rose by 12.5 percent.|12.5 percent|12.5|percent|12.5",
        "They paid $4.6 billion.|$4.6 billion|4600000000|USD|4600000000",
        "They paid $5m for it.|$5m|5000000|USD|5000000",
        "They paid US$500 for it.|US$500|500|USD|500",
        "They paid 94,000 dollars.|94,000 dollars|94000|USD|94000"
      })
  void findsNumbersWithTheirUnits(
      String sentence, String surface, double value, String unit, double si) {
    Quantity quantity = only(sentence);

    assertThat(sentence.substring(quantity.begin(), quantity.end())).isEqualTo(surface);
    assertThat(quantity.low()).isCloseTo(value, withPercentage(1e-6));
    assertThat(quantity.unit()).isEqualTo(unit);
    assertThat(quantity.siLow()).isCloseTo(si, withPercentage(1e-3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They found more than 5 kg.|more than 5 kg|AT_LEAST",
        "They found over 5 kg.|5 kg|AT_LEAST",
        "They found approximately 5 kg.|approximately 5 kg|APPROXIMATE",
        "They found nearly 5 kg.|nearly 5 kg|APPROXIMATE",
        "They found up to 5 kg.|up to 5 kg|AT_MOST",
        "They found 5 kg or more of it.|5 kg|AT_LEAST",
        "They found 5 kg.|5 kg|EXACT",
        "They found 5 to 10 kg.|5 to 10 kg|RANGE",
        "They found between 5 and 10 kg.|5 and 10 kg|RANGE",
        "They paid $5 to $10 million.|$5 to $10 million|RANGE",
        "They paid as high as $10 million.|as high as $10 million|AT_MOST",
        "Rates ran from 104 percent to 395 percent.|104 percent to 395 percent|RANGE"
      })
  void tellsHowANumberBoundsTheAmount(String sentence, String surface, Quantity.Bound bound) {
    Quantity quantity = only(sentence);

    assertThat(sentence.substring(quantity.begin(), quantity.end())).isEqualTo(surface);
    assertThat(quantity.bound()).isEqualTo(bound);
  }

  @Test
  void aListSharesTheUnitOfItsLastNumber() {
    assertThat(finder.find("Cases of 5, 6 and 7 kg.", 0, 23))
        .extracting(Quantity::siLow)
        .containsExactly(5000.0, 6000.0, 7000.0);
  }

  @Test
  void moneyOfOtherCurrenciesIsNotConverted() {
    Quantity quantity = only("They paid \u20ac500,000.");

    assertThat(quantity.unit()).isEqualTo("EUR");
    assertThat(quantity.low()).isEqualTo(500_000);
    assertThat(quantity.siLow()).isNull();
  }

  @Test
  void aMalformedNumberHasReadingsInsteadOfAValue() {
    Quantity quantity = only("Besides 2,0000 lethal doses they seized computers.");

    assertThat(quantity.dimension()).isEqualTo(Quantity.Dimension.DOSE);
    assertThat(quantity.low()).isNull();
    assertThat(quantity.siHigh()).isNull();
    assertThat(quantity.readings()).containsExactly(2000.0, 20_000.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "$",
        "1.2.3",
        "Call 202-514-2007.",
        "In 2018 it was new.",
        "a",
        "an",
        "half",
        "Unit 5",
        "They met at 5 o'clock.",
        "The G8 met.",
        "Section 5 of the act",
        "and and and",
        "1/0 1/"
      })
  void findsNothingWhereNothingIsMeasured(String sentence) {
    assertThat(finder.find(sentence, 0, sentence.length())).isEmpty();
  }

  @Test
  void aNumberThatIsNoneHasNoValue() {
    assertThat(only("They had 1.2.3 kg of it.").siLow()).isNull();
    assertThat(only("They had " + "9".repeat(400) + " kg.").siLow()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "9 ",
        "123 ",
        "one hundred ",
        "million ",
        "two and ",
        "5, ",
        "$ ",
        "1/2 ",
        "\u00bd",
        "a ",
        "half ",
        "5 to ",
        "more than ",
        "5 kg and "
      })
  void aPageOfAnythingCostsBoundedTime(String piece) {
    String page = piece.repeat(60_000);
    Assertions.assertTimeout(SECONDS, () -> finder.find(page, 0, page.length()));
  }

  @Test
  void randomStringsRaiseNothingAndSpansLieInTheText() {
    for (String text : RandomTexts.of(3000, 40, 5)) {
      int last = 0;
      for (Quantity quantity : finder.find(text, 0, text.length())) {
        assertThat(quantity.begin()).isGreaterThanOrEqualTo(last).isLessThan(quantity.end());
        last = quantity.end();
      }
      assertThat(last).isLessThanOrEqualTo(text.length());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyRowsExampleHoldsAQuantity(String example) {
    assertThat(finder.find(example, 0, example.length())).as(example).isNotEmpty();
  }

  static List<String> examples() {
    return READER.examples();
  }

  private Quantity only(String sentence) {
    List<Quantity> quantities = finder.find(sentence, 0, sentence.length());
    assertThat(quantities).as(sentence).hasSize(1);
    return quantities.get(0);
  }

  @Test
  void millionsAreExact() {
    assertThat(only("They paid $4.1 million.").siLow()).isEqualTo(4_100_000.0);
  }

  @Test
  void aChangeIsNoRange() {
    String sentence = "The share dropped from $40.03 to $23.21.";

    assertThat(finder.find(sentence, 0, sentence.length()))
        .extracting(Quantity::low)
        .containsExactly(40.03, 23.21);
  }

  @Test
  void aTornNumberIsMalformed() {
    Quantity fine = only("He got a $1, 250 fine.");

    assertThat(fine.low()).isNull();
    assertThat(fine.readings()).containsExactly(1.0, 1250.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 20 th Street members met.",
        "The owner applied for a CUP permit.",
      })
  void namesAndAcronymsHoldNoQuantity(String sentence) {
    assertThat(finder.find(sentence, 0, sentence.length())).isEmpty();
  }
}
