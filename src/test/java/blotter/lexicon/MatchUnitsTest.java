package blotter.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.text.CachedWordTokenizer;
import blotter.text.ChunkCache;
import blotter.text.RandomTexts;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchUnitsTest {

  @Test
  void aUnitIsARunOfLettersAndDigitsOrAnotherVisibleCharacter() {
    assertThat(keys("Police seized 5kg, $3.50 (net).\n\tEnd"))
        .containsExactly(
            "police", "seized", "5", "kg", ",", "$", "3", ".", "50", "(", "net", ")", ".", "end");
  }

  @Test
  void theUnitsOfATextAreThoseOfItsChunks() {
    for (String text : RandomTexts.of(2000, 30, 11)) {
      MatchUnits units = new MatchUnits();
      MatchUnits chunks = new MatchUnits();
      CachedWordTokenizer<UnitRun> tokenizer =
          new CachedWordTokenizer<>(new ChunkCache<>(), chunks::run, lower -> 0);
      tokenizer.tokenize(text, 0, text.length(), (run, at) -> run.addTo(units, at));

      MatchUnits whole = read(text);

      assertThat(described(units)).as(text).isEqualTo(described(whole));
    }
  }

  private static List<String> described(MatchUnits units) {
    return IntStream.range(0, units.size())
        .mapToObj(i -> units.begin(i) + "-" + units.end(i) + " " + units.word(i))
        .toList();
  }

  @Test
  void aUnitKnowsItsLettersAndItsSpan() {
    MatchUnits units = read("The DEA seized.");

    assertThat(units.size()).isEqualTo(4);
    assertThat(units.word(1)).isEqualTo("DEA");
    assertThat(units.key(1)).isEqualTo("dea");
    assertThat(spans("The DEA seized.")).containsExactly("The", "DEA", "seized", ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\u00A0\u3000\t", "\u200B\uFEFF\u00AD", "\u0000\u0007\u0085"})
  void whatIsNotVisibleIsNoUnit(String text) {
    assertThat(keys(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sheriff's", "Sheriff\u2019s", "Sheriff\u2018s", "Sheriff\u02BCs", "Sheriff`s"})
  void anApostropheInsideAWordLeavesNoTrace(String text) {
    assertThat(keys(text)).containsExactly("sheriffs");
    assertThat(spans(text)).containsExactly(text);
  }

  @Test
  void anApostropheBehindAWordIsNoPartOfIt() {
    assertThat(keys("Sheriffs' office")).containsExactly("sheriffs", "office");
    assertThat(spans("Sheriffs' office")).containsExactly("Sheriffs", "office");
  }

  @Test
  void aQuotedWordIsFound() {
    assertThat(keys("'ice'")).contains("ice");
    assertThat(keys("\u2018ice\u2019 and \u201Csnow\u201D")).contains("ice", "snow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crack-cocaine",
        "crack\u2010cocaine",
        "crack\u2011cocaine",
        "crack\u2013cocaine",
        "Crack cocaine"
      })
  void aHyphenBetweenLettersLeavesNoTrace(String text) {
    assertThat(keys(text)).containsExactly("crack", "cocaine");
  }

  @Test
  void otherDashesAndHyphensAreUnits() {
    assertThat(keys("crack - cocaine")).containsExactly("crack", "-", "cocaine");
    assertThat(keys("crack \u2013 cocaine")).containsExactly("crack", "\u2013", "cocaine");
    assertThat(keys("crack\u2014cocaine")).containsExactly("crack", "\u2014", "cocaine");
    assertThat(keys("-crack")).containsExactly("-", "crack");
    assertThat(keys("crack-")).containsExactly("crack", "-");
  }

  @Test
  void digitsAreJoinedByHyphensToo() {
    assertThat(keys("5-MeO-DMT")).isEqualTo(keys("5 meo dmt"));
  }

  @ParameterizedTest
  @CsvSource({
    "U.S., us, U.S.",
    "U.S, us, U.S",
    "D.E.A., dea, D.E.A.",
    "a.m., am, a.m.",
    "a.m, am, a.m",
    "U.S.A, usa, U.S.A"
  })
  void anAbbreviationOfSingleLettersIsOneUnit(String text, String key, String span) {
    assertThat(keys(text)).containsExactly(key);
    assertThat(spans("the " + text + " agents")).containsExactly("the", span, "agents");
  }

  @Test
  void anAbbreviationKeepsItsLettersForTheCase() {
    assertThat(read("D.E.A.").word(0)).isEqualTo("DEA");
  }

  @Test
  void thePossessiveOfAnAbbreviationIsThatOfTheWord() {
    assertThat(keys("U.S.'s")).isEqualTo(keys("US's"));
  }

  @Test
  void oneInitialIsNoAbbreviation() {
    assertThat(keys("Maria L. Lopez")).containsExactly("maria", "l", ".", "lopez");
    assertThat(keys("plan B.")).containsExactly("plan", "b", ".");
  }

  @Test
  void anAbbreviationEndsWhereTheStretchEnds() {
    MatchUnits units = new MatchUnits();
    units.read("D.E.A. agents", 0, 4);

    assertThat(units.size()).isEqualTo(1);
    assertThat(units.key(0)).isEqualTo("de");
    assertThat(units.end(0)).isEqualTo(4);
  }

  @Test
  void accentsDoNotCount() {
    assertThat(keys("Bogot\u00E1")).containsExactly("bogota");
    assertThat(keys("Bogota\u0301")).containsExactly("bogota");
    assertThat(spans("in Bogota\u0301 now")).containsExactly("in", "Bogota\u0301", "now");
    assertThat(keys("Pe\u00F1a Nieto \u00C5land")).containsExactly("pena", "nieto", "aland");
  }

  @Test
  void compatibleFormsAreThePlainOnes() {
    assertThat(keys("\uFF24\uFF25\uFF21 \uFB01ne")).containsExactly("dea", "fine");
  }

  @Test
  void otherScriptsAreWords() {
    assertThat(keys("\u0433\u0435\u0440\u043E\u0438\u043D \u6D77\u6D1B\u56E0"))
        .containsExactly("\u0433\u0435\u0440\u043E\u0438\u043D", "\u6D77\u6D1B\u56E0");
  }

  @Test
  void zeroWidthCharactersInsideAWordLeaveNoTrace() {
    assertThat(keys("fen\u200Bta\u00ADnyl")).containsExactly("fentanyl");
    assertThat(spans("fen\u200Bta\u00ADnyl sold")).containsExactly("fen\u200Bta\u00ADnyl", "sold");
    assertThat(spans("fentanyl\u200B sold")).containsExactly("fentanyl", "sold");
  }

  @Test
  void anAmpersandIsAnd() {
    assertThat(keys("Alcohol, Tobacco & Firearms"))
        .isEqualTo(keys("Alcohol, Tobacco and Firearms"));
    assertThat(spans("Alcohol & Firearms")).containsExactly("Alcohol", "&", "Firearms");
  }

  @Test
  void anEmojiIsOneUnit() {
    assertThat(keys("\uD83D\uDC8A\u2744\uFE0Fpills")).startsWith("\uD83D\uDC8A", "\u2744");
    assertThat(spans("\uD83D\uDC8A pills")).containsExactly("\uD83D\uDC8A", "pills");
  }

  @Test
  void aLoneSurrogateIsAUnitOfItsOwn() {
    assertThat(spans("a\uD83D b\uDC8A")).containsExactly("a", "\uD83D", "b", "\uDC8A");
  }

  @Test
  void aStretchIsReadByItself() {
    MatchUnits units = new MatchUnits();
    units.read("xxheroin-yy", 2, 8);

    assertThat(units.size()).isEqualTo(1);
    assertThat(units.key(0)).isEqualTo("heroin");
    assertThat(units.begin(0)).isEqualTo(2);
    assertThat(units.end(0)).isEqualTo(8);
  }

  @Test
  void readingAgainReplacesWhatWasRead() {
    MatchUnits units = new MatchUnits();
    units.read("one two", 0, 7);
    units.read("three", 0, 5);

    assertThat(units.size()).isEqualTo(1);
    assertThat(units.key(0)).isEqualTo("three");
  }

  @Test
  void aLongTextIsReadWhole() {
    assertThat(keys("heroin ".repeat(10_000))).hasSize(10_000).containsOnly("heroin");
  }

  @Test
  void unitsOfAnyTextLieInItInOrder() {
    Random random = new Random(20_181_104L);
    String alphabet = "aZ9 .'-\u2019&\u0301\u00E9\u200B\uD83D\uDC8A\n$\u00A0";
    MatchUnits units = new MatchUnits();

    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(20); j > 0; j--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int begin = random.nextInt(text.length() + 1);
      int end = begin + random.nextInt(text.length() - begin + 1);

      units.read(text.toString(), begin, end);

      int last = begin;
      for (int u = 0; u < units.size(); u++) {
        assertThat(units.begin(u)).as(text.toString()).isGreaterThanOrEqualTo(last);
        assertThat(units.end(u)).as(text.toString()).isGreaterThan(units.begin(u));
        assertThat(units.key(u)).isNotEmpty();
        last = units.end(u);
      }
      assertThat(last).isLessThanOrEqualTo(end);
    }
  }

  private static MatchUnits read(String text) {
    MatchUnits units = new MatchUnits();
    units.read(text, 0, text.length());
    return units;
  }

  private static List<String> keys(String text) {
    MatchUnits units = read(text);
    return IntStream.range(0, units.size()).mapToObj(units::key).toList();
  }

  private static List<String> spans(String text) {
    MatchUnits units = read(text);
    return IntStream.range(0, units.size())
        .mapToObj(i -> text.substring(units.begin(i), units.end(i)))
        .toList();
  }
}
