package blotter.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconReader;
import blotter.lexicon.MeasureReader;
import blotter.mention.Annotation;
import blotter.mention.Annotator;
import blotter.number.Pieces;
import blotter.text.CharSpan;
import blotter.text.RandomTexts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureExtractorTest {

  private static final Duration BOUND = Duration.ofSeconds(30);
  private static final LexiconReader LEXICON = new LexiconReader(List.of(LexiconFiles.shipped()));
  private static final LexiconIndex INDEX = new LexiconIndex(LEXICON.read());
  private static final MeasureReader MEASURES = new MeasureReader(List.of(LexiconFiles.shipped()));

  private final Annotator annotator = new Annotator(INDEX, LEXICON.abbreviations());
  private final MeasureExtractor extractor = new MeasureExtractor(MEASURES.read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Agents seized 12 kilograms of suspected cocaine.|12 kilograms|cocaine|SEIZED",
        "The cocaine, weighing 3 kg, lay in the boot.|3 kg|cocaine|INVOLVED",
        "Officers found 4 kg of heroin and 2 of methamphetamine.|2|methamphetamine|SEIZED",
        "The fentanyl pills weighed nearly 4 pounds.|nearly 4 pounds|fentanyl|INVOLVED",
        "He was caught with heroin (5 g) and cocaine (7 g).|7 g|cocaine|SEIZED",
        "Police recovered twelve bags containing 40 grams of heroin.|twelve bags|heroin|SEIZED",
        "They sold 22 ecstasy pills at the club.|22 ecstasy pills|mdma|INVOLVED",
        "They grew 120 marijuana plants.|120 marijuana plants|cannabis|INVOLVED",
        "He conspired to distribute five kilograms or more of cocaine.|five"
            + " kilograms|cocaine|THRESHOLD",
        "She pleaded guilty to possessing more than 500 grams of methamphetamine.|more than 500"
            + " grams|methamphetamine|THRESHOLD",
        "He sold 30 mg oxycodone tablets.|30 mg|oxycodone|DOSE",
        "They shipped 1.1 million pounds, or 500 metric tons, of cocaine.|500 metric"
            + " tons|cocaine|INVOLVED"
      })
  void linksAmountsToTheirDrugs(String sentence, String surface, String drug, String role) {
    Measurement measurement = only(sentence, surface);

    assertThat(measurement.drug().id()).isEqualTo(drug);
    assertThat(measurement.role()).hasToString(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police seized 2 kg of heroin and 3 kg of cutting agents.|3 kg",
        "They found 5 grams of cocaine, 2 scales and 3 kg of lactose.|3 kg",
        "Officers took 400 kg of fish from the boat.|400 kg"
      })
  void linksWhatIsNoDrugToNone(String line) {
    String[] parts = line.split("\\|", -1);

    assertThat(only(parts[0], parts[1]).drug()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She was sentenced to 120 months in prison.|120 months|120|TERM|CUSTODY",
        "She was sentenced to 17 and a half years.|17 and a half years|210|TERM|CUSTODY",
        "He got one year and one day in prison.|one year and one day|12.0333|TERM|CUSTODY",
        "He must serve three years of supervised release.|three years|36|TERM|SUPERVISED_RELEASE",
        "She was given 24 months of home confinement.|24 months|24|TERM|HOME_CONFINEMENT",
        "He was given a three-year suspended sentence.|three-year|36|TERM|SUSPENDED",
        "They got two consecutive terms of 60 months.|60 months|60|TERM|CONSECUTIVE",
        "If convicted, he faces up to 20 years in prison.|up to 20 years|240|MAXIMUM|CUSTODY",
        "The charge carries a maximum sentence of 20 years.|20 years|240|MAXIMUM|CUSTODY",
        "He faces a mandatory minimum of 10 years in prison.|10 years|120|MINIMUM|CUSTODY",
        "The charge carries a minimum of two years in prison.|a minimum of two"
            + " years|24|MINIMUM|CUSTODY"
      })
  void readsTerms(String sentence, String surface, double months, String role, String manner) {
    Measurement measurement = only(sentence, surface);

    assertThat(measurement.quantity().siLow()).isCloseTo(months, withPercentage(0.01));
    assertThat(measurement.role()).hasToString(role);
    assertThat(measurement.manner()).hasToString(manner);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He was sentenced to life in prison.|life|life|TERM",
        "She was sentenced to life without parole.|life|life|TERM",
        "He faces ten years to life in prison.|life|life|MAXIMUM",
        "She was sentenced to time served.|time served|time-served|TERM"
      })
  void termsWithoutANumberHaveNone(String sentence, String surface, String unit, String role) {
    Measurement measurement = only(sentence, surface);

    assertThat(measurement.quantity().unit()).isEqualTo(unit);
    assertThat(measurement.quantity().siLow()).isNull();
    assertThat(measurement.role()).hasToString(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He must work there in the first six months following his release from prison.",
        "He served in the army for over 20 years.",
        "The two-year investigation ended a ten-year conspiracy.",
        "The man, 34 years old, moved here five years ago.",
        "He worked for the company for 12 years.",
        "She has 20 years of experience as a prosecutor.",
        "His life changed; the time served him well."
      })
  void otherDurationsAreNoTerms(String sentence) {
    assertThat(extract(sentence))
        .noneMatch(it -> it.quantity().dimension() == Quantity.Dimension.DURATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Austin and seven others were arrested.|Austin and seven others|8",
        "A dozen people were hurt.|A dozen people|12",
        "Twenty-four alleged gang members were indicted.|Twenty-four alleged gang members|24",
        "The charges name John Smith, 45, Maria Lopez, 33, and Peter Jones.|John Smith, 45, Maria"
            + " Lopez, 33, and Peter Jones|3",
        "The case was brought by David Miller, James P. Lopez and Zyxel W. Quorv of the office."
            + "|David Miller, James P. Lopez and Zyxel W. Quorv|3",
        "They arrested two Miami residents.|two Miami residents|2"
      })
  void countsPeople(String sentence, String surface, double number) {
    Measurement measurement = only(sentence, surface);

    assertThat(measurement.quantity().dimension()).isEqualTo(Quantity.Dimension.PEOPLE);
    assertThat(measurement.quantity().low()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The MS-13 members met in a park.",
        "One out of every five residents was ill.",
        "They agreed not to compete for one another's customers.",
        "John Smith Company and Mary Jones Inc. were fined.",
        "Zyxel Quorv, John Miller and Mary Jones spoke at noon.",
        "They live in Charles Smith and James Miller Counties.",
        "The park is two blocks from the school on one parcel of land."
      })
  void countsNoPeopleOrThingsWhereNoneAreCounted(String sentence) {
    assertThat(extract(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The drugs have a street value of $2 million.|$2 million|VALUE",
        "The drugs are worth more than $40,000.|more than $40,000|VALUE",
        "Officers seized $12,000 from the house.|$12,000|SEIZED",
        "Officers found $12,000 in cash.|$12,000|SEIZED",
        "He will forfeit about $99,000 seized from two accounts.|about $99,000|SEIZED",
        "It carries a maximum sentence of ten years in prison and a fine of up to"
            + " $250,000.|up to $250,000|MAXIMUM",
        "There is a potential fine of up to $800,000.|up to $800,000|MAXIMUM",
        "He faces up to 20 years in prison and a fine of $250,000.|$250,000|MAXIMUM",
        "More than 66,000 Americans died.|More than 66,000 Americans|STATISTIC",
        "Deaths rose by 12 percent.|12 percent|STATISTIC"
      })
  void tellsThePartOfMoneyPeopleAndShares(String sentence, String surface, String role) {
    assertThat(only(sentence, surface).role()).hasToString(role);
  }

  @Test
  void aLethalDoseIsNoMass() {
    Measurement doses = only("They sold 1,000 lethal doses of fentanyl.", "1,000 lethal doses");

    assertThat(doses.quantity().dimension()).isEqualTo(Quantity.Dimension.DOSE);
    assertThat(doses.drug().id()).isEqualTo("fentanyl");
  }

  @Test
  void aMalformedNumberKeepsItsReadings() {
    Quantity pills = only("Officers found 2,0000 pills.", "2,0000 pills").quantity();

    assertThat(pills.low()).isNull();
    assertThat(pills.siHigh()).isNull();
    assertThat(pills.readings()).containsExactly(2000.0, 20000.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 kg of heroin and ",
        "sentenced to 10 years and ",
        "John Smith, ",
        "heroin ",
        "$",
        "9",
        "1.2.3 kg ",
        "and seven others ",
        "life in prison ",
        "12 bags with "
      })
  void aPageOfOneThingTakesTimeInProportion(String part) {
    String text = part.repeat(60_000 / part.length());

    assertTimeout(BOUND, () -> extract(text));
  }

  @ParameterizedTest
  @MethodSource("randomRows")
  void measurementsLieInTheirTextInOrder(String text) {
    int at = 0;
    for (Measurement measurement : extract(text)) {
      assertThat(measurement.quantity().begin()).isGreaterThanOrEqualTo(at);
      at = measurement.quantity().end();
      assertThat(at).isLessThanOrEqualTo(text.length());
    }
  }

  private static List<String> randomRows() {
    return RandomTexts.rows(
        List.of(
            "5",
            "kg",
            "of",
            "heroin",
            "and",
            ",",
            "$",
            "years",
            "life",
            "in",
            "prison",
            "to",
            "sentenced",
            "John",
            "Smith",
            "seven",
            "others",
            "pills",
            "(",
            ")",
            "more",
            "than",
            "a",
            "1.2.3",
            "2,0000",
            "half",
            "million",
            "fentanyl",
            "-",
            "faces",
            "up",
            ".",
            "\n"),
        300,
        60,
        11);
  }

  @Test
  void everyCueStandsInItsExample() {
    assertThat(MEASURES.cueExamples())
        .allSatisfy(
            example ->
                assertThat(
                        new Cues(
                                Pieces.of(example.sentence(), 0, example.sentence().length()),
                                new PhraseIndex<>(MEASURES.read().cues()))
                            .behind(0, Integer.MAX_VALUE / 2, java.util.Set.of(example.id())))
                    .as(example.sentence())
                    .isNotNull());
  }

  private Measurement only(String sentence, String surface) {
    List<Measurement> found =
        extract(sentence).stream()
            .filter(
                it ->
                    sentence.substring(it.quantity().begin(), it.quantity().end()).equals(surface))
            .toList();
    assertThat(found).as(sentence).hasSize(1);
    return found.get(0);
  }

  private List<Measurement> extract(String text) {
    Annotation annotation = annotator.annotate(text);
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < annotation.sentences().size(); i++) {
      int sentence = i;
      CharSpan span = annotation.sentences().get(i);
      measurements.addAll(
          extractor.extract(
              i,
              Pieces.of(text, span.begin(), span.end()),
              annotation.mentions().stream().filter(it -> it.sentence() == sentence).toList(),
              annotation.tokens().get(i),
              annotation.names().get(i)));
    }
    return measurements;
  }
}
