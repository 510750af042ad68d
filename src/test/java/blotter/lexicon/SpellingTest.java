package blotter.lexicon;

import static blotter.lexicon.MemoryFiles.DRUGS;
import static blotter.lexicon.MemoryFiles.SURFACES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  private static final LexiconIndex INDEX = new LexiconIndex(files().lexicon());

  private final Spelling spelling = INDEX.spelling();
  private final LexiconMatcher matcher = new LexiconMatcher(INDEX);

  private static MemoryFiles files() {
    return new MemoryFiles()
        .with(
            "drugs.csv",
            DRUGS,
            "fentanyl,Fentanyl,opioid.fentanyl,,,t",
            "furanyl-fentanyl,Furanylfentanyl,opioid.furanyl-fentanyl,,,t",
            "cocaine,Cocaine,stimulant.cocaine,,,t",
            "crack-cocaine,Crack cocaine,stimulant.crack-cocaine,,,t",
            "heroin,Heroin,opioid.heroin,,,t",
            "methadone,Methadone,opioid.methadone,,,t",
            "methylone,Methylone,stimulant.methylone,,,t",
            "ethylone,Ethylone,stimulant.ethylone,,,t",
            "mephedrone,Mephedrone,stimulant.mephedrone,,,t",
            "methedrone,Methedrone,stimulant.methedrone,,,t",
            "methylphenidate,Methylphenidate,stimulant.methylphenidate,,,t",
            "medicine,Medicine,medicine,,,t")
        .with(
            "drug-surfaces.csv",
            SURFACES,
            "fentanyl,fentanyl,name,any,none,,,t",
            "fentanyl,phentanyl,misspelling,any,none,,,t",
            "furanyl-fentanyl,furanyl fentanyl,name,any,none,,,t",
            "cocaine,cocaine,name,any,none,,,t",
            "crack-cocaine,crack cocaine,name,any,none,,,t",
            "heroin,heroin,name,any,none,,,t",
            "methadone,methadone,name,any,none,,,t",
            "methylone,methylone,name,any,none,,,t",
            "ethylone,ethylone,name,any,none,,,t",
            "mephedrone,mephedrone,name,any,none,,,t",
            "methedrone,methedrone,name,any,none,,,t",
            "methylphenidate,Concerta,brand,any,none,,,t",
            "methadone,fizzies,street,any,none,,,t",
            "medicine,elixirs,name,any,support,p,n,t")
        .with("given-names.csv", "name,source", "Rosalind,t")
        .with("person-titles.csv", "title,source", "Judge,t")
        .with(
            "drug-lookalikes.csv",
            "word,example,source",
            "concert,The concert was free.,t",
            "methylene,Methylene is a solvent.,t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fentanly",
        "fentnayl",
        "fentanil",
        "fetnanyl",
        "fentany",
        "fentannyl",
        "fentanyll",
        "fentamyl"
      })
  void aWordOneEditOffIsTheName(String word) {
    assertThat(spelling.nearest(word)).isEqualTo("fentanyl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fentanyl",
        "phentanyl",
        "fenatnly",
        "gentanyl",
        "fentan1l",
        "fent",
        "fentañyl",
        ""
      })
  void aWordThatIsKnownOrFartherOffIsNot(String word) {
    assertThat(spelling.nearest(word)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"concert", "concerts", "methylene", "methylenes", "rosalind"})
  void aLookalikeIsNeverADrug(String word) {
    assertThat(spelling.nearest(word)).isNull();
  }

  @Test
  void aWordAsNearToAnotherMeaningIsNoDrug() {
    assertThat(spelling.nearest("methedone")).as("methadone or methedrone").isNull();
    assertThat(spelling.nearest("meehedrone")).as("mephedrone or methedrone").isNull();
    assertThat(spelling.nearest("concertt")).as("concert or Concerta").isNull();
    assertThat(spelling.nearest("methylane")).as("methylene").isNull();
    assertThat(spelling.nearest("metthylone")).isEqualTo("methylone");
  }

  @Test
  void shortAmbiguousAndStreetNamesMustStandAsTheyAre() {
    assertThat(spelling.nearest("herion")).isNull();
    assertThat(spelling.nearest("fizziess")).isNull();
    assertThat(spelling.nearest("elixxirs")).isNull();
  }

  @Test
  void capitalsWantALongerName() {
    assertThat(spelling.nearest("cocanie")).isEqualTo("cocaine");
    assertThat(spelling.nearest("Cocanie")).isNull();
    assertThat(spelling.nearest("COCANIE")).isNull();
    assertThat(spelling.nearest("Methadonne")).isEqualTo("methadone");
    assertThat(spelling.nearest("METHADONNE")).isEqualTo("methadone");
  }

  @Test
  void aMisspeltNameMayCarryAnS() {
    assertThat(spelling.nearest("fentanlys")).isEqualTo("fentanyl");
    assertThat(found("fentanly's price")).containsExactly("fentanyl=fentanly's");
  }

  @Test
  void itIsReadAsTheNameInsideALongerOneToo() {
    assertThat(found("He sold crack cocanie and cocanie."))
        .containsExactly("crack-cocaine=crack cocanie", "cocaine=cocanie");
    assertThat(found("furanyl fentanly")).containsExactly("furanyl-fentanyl=furanyl fentanly");
  }

  @Test
  void theMatchSaysThatItIsMisspelt() {
    List<LexiconMatch> matches = matcher.match("cocaine, cocanie", 0, 16);

    assertThat(matches).extracting(LexiconMatch::misspelt).containsExactly(false, true);
    assertThat(matches.get(0).surface().type()).isEqualTo(Surface.Type.NAME);
    assertThat(matches.get(1).surface().type()).isEqualTo(Surface.Type.MISSPELLING);
  }

  @Test
  void aPersonsNameIsNoDrug() {
    assertThat(found("Rosalind Methadonne was charged.")).isEmpty();
    assertThat(found("Judge Methadonne ruled.")).isEmpty();
    assertThat(found("Rosalind sold methadonne.")).containsExactly("methadone=methadonne");
  }

  @Test
  void randomEditsAreReadAsBruteForceReadsThem() {
    List<String> names =
        List.of(
            "fentanyl",
            "cocaine",
            "methadone",
            "methylone",
            "ethylone",
            "mephedrone",
            "methedrone",
            "concerta",
            "phentanyl",
            "concert",
            "methylene",
            "rosalind",
            "elixirs",
            "fizzies",
            "furanyl");
    Random random = new Random(5);
    int corrected = 0;

    for (int i = 0; i < 20_000; i++) {
      String word = edited(edited(names.get(random.nextInt(7)), random), random);
      List<String> near =
          names.stream()
              .filter(name -> name.charAt(0) == word.charAt(0))
              .filter(name -> SingleEditTest.distance(name, word) == 1)
              .toList();
      if (names.contains(word) || word.endsWith("s")) {
        continue;
      }

      String expected = near.size() == 1 && names.indexOf(near.get(0)) < 8 ? near.get(0) : null;
      assertThat(spelling.nearest(word)).as(word).isEqualTo(expected);
      corrected += expected == null ? 0 : 1;
    }
    assertThat(corrected).isGreaterThan(1000);
  }

  /** A word behind the first letter changed once, or not at all. */
  private static String edited(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 2);
    String letter = Character.toString((char) ('a' + random.nextInt(26)));
    StringBuilder edited = new StringBuilder(word);
    return switch (random.nextInt(5)) {
      case 0 -> edited.insert(at, letter).toString();
      case 1 -> edited.deleteCharAt(at).toString();
      case 2 -> edited.replace(at, at + 1, letter).toString();
      case 3 -> edited.insert(at + 2, word.charAt(at)).deleteCharAt(at).toString();
      default -> word;
    };
  }

  private List<String> found(String text) {
    return matcher.match(text, 0, text.length()).stream()
        .map(match -> match.entityId() + "=" + text.substring(match.begin(), match.end()))
        .toList();
  }
}
