package blotter.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconMatcherTest {

  private static final LexiconIndex INDEX = MatcherLexicon.index();

  private final LexiconMatcher matcher = new LexiconMatcher(INDEX);

  @Test
  void aSurfaceIsFoundWhereItStands() {
    List<LexiconMatch> matches = matcher.match("Police seized heroin.", 0, 21);

    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).begin()).isEqualTo(14);
    assertThat(matches.get(0).end()).isEqualTo(20);
    assertThat(matches.get(0).entityId()).isEqualTo("heroin");
    assertThat(matches.get(0).surface().text()).isEqualTo("heroin");
  }

  @Test
  void ofSurfacesThatBeginTogetherTheLongestWins() {
    assertThat(found("He sold crack cocaine.")).containsExactly("crack=crack cocaine");
    assertThat(found("He sold crack-cocaine.")).containsExactly("crack=crack-cocaine");
    assertThat(found("crack, cocaine")).containsExactly("crack=crack", "cocaine=cocaine");
  }

  @Test
  void ofSurfacesThatOverlapTheFirstWins() {
    assertThat(found("He sold black tar heroin."))
        .containsExactly("heroin=black tar", "heroin=heroin");
    assertThat(found("He sold tar heroin.")).containsExactly("opioid=tar heroin");
  }

  @Test
  void aPhraseThatBlocksIsNoMatchAndLeavesNoneInside() {
    assertThat(found("Police crack down on heroin.")).containsExactly("heroin=heroin");
    assertThat(found("Police found crack, down the street.")).containsExactly("crack=crack");
  }

  @Test
  void exactLettersMustStandAsWritten() {
    assertThat(found("ICE agents")).containsExactly("us.dhs.ice=ICE");
    assertThat(found("I.C.E. agents")).containsExactly("us.dhs.ice=I.C.E.");
    assertThat(found("dea agents and Dea agents")).isEmpty();
  }

  @Test
  void otherLettersLeaveTheSurfaceOfAnotherKind() {
    assertThat(found("Ice on the road, ice in the pipe"))
        .containsExactly("methamphetamine=Ice", "methamphetamine=ice");
  }

  @Test
  void capitalLettersMustBeCapitalInTheText() {
    assertThat(found("the Drug Enforcement Administration"))
        .containsExactly("us.doj.dea=Drug Enforcement Administration");
    assertThat(found("DRUG ENFORCEMENT ADMINISTRATION")).hasSize(1);
    assertThat(found("drug enforcement administration")).isEmpty();
    assertThat(found("crystal clear")).isEmpty();
  }

  @Test
  void theLastWordMayCarryAnS() {
    assertThat(found("heroins")).containsExactly("heroin=heroins");
    assertThat(found("heroin's price")).containsExactly("heroin=heroin's");
    assertThat(found("ICE's agents, DEAs")).containsExactly("us.dhs.ice=ICE's", "us.doj.dea=DEAs");
    assertThat(found("khats and khat")).containsExactly("khat=khats");
    assertThat(found("the sheriffs office")).containsExactly("us.local.sheriff=sheriffs office");
  }

  @Test
  void streetNamesCarryNoS() {
    assertThat(found("cracks in the ices of black tars")).isEmpty();
  }

  @Test
  void partsOfWordsAreNoMatches() {
    assertThat(found("heroine, xheroin, heroin2, policemen")).isEmpty();
  }

  @Test
  void aStateFillsItsSlot() {
    assertThat(found("the New York State Police seized"))
        .containsExactly("us.state.police=New York State Police");
    assertThat(found("New York's State Police")).hasSize(1);
    assertThat(found("the Mexico State Police")).containsExactly("mx=Mexico");
  }

  @Test
  void aDemonymFillsItsSlotAndTellsTheCountry() {
    assertThat(found("the Mexican National Police and the French National Police"))
        .containsExactly("mx.police=Mexican National Police", "fr.police=French National Police");
    assertThat(found("the mexican National Police")).isEmpty();
    assertThat(found("the Mexican national police")).containsExactly("mx=Mexican");
  }

  @Test
  void aCountryFillsItsSlotAtTheEnd() {
    assertThat(found("Police of Mexico said")).containsExactly("mx.police=Police of Mexico");
    assertThat(found("Police of New Mexico said")).containsExactly("us.nm=New Mexico");
    assertThat(found("Police of the United States")).containsExactly("us=United States");
  }

  @Test
  void aPatternsAgencyMustExistForTheMatch() {
    for (LexiconMatch match : matcher.match("police of France", 0, 16)) {
      assertThat(INDEX.lexicon().entity(match.surface().kind(), match.entityId())).isPresent();
    }
  }

  @Test
  void aNamedSurfaceTakesTheCapitalisedWordsBeforeIt() {
    assertThat(found("officers of the St. Louis Police Department"))
        .containsExactly("us.local.police=St. Louis Police Department");
    assertThat(found("The Baton Rouge Police Department said"))
        .containsExactly("us.local.police=Baton Rouge Police Department");
    assertThat(found("the police department, the Police Department")).isEmpty();
  }

  @Test
  void aNameHasAtMostFiveWords() {
    assertThat(found("One Two Three Four Five Six Police Department"))
        .containsExactly("us.local.police=Two Three Four Five Six Police Department");
  }

  @Test
  void aPlaceInsideANameIsSwallowed() {
    assertThat(found("the New York Police Department"))
        .containsExactly("us.local.police=New York Police Department");
    assertThat(found("in New York, the Dallas Police Department"))
        .containsExactly("us.ny=New York", "us.local.police=Dallas Police Department");
  }

  @Test
  void aPlaceIsSwallowedAlsoWhereTheBodysOwnWordsBeginInIt() {
    assertThat(found("The New York City Police came."))
        .containsExactly("us.local.police=New York City Police");
    assertThat(found("The New York City police came.")).containsExactly("us.ny.city=New York City");
  }

  @Test
  void aPlaceTellsItsJudicialDistrict() {
    assertThat(found("the U.S. Attorney for the District of New Mexico"))
        .containsExactly("us.doj.usao.nm=U.S. Attorney for the District of New Mexico");
    assertThat(found("the U.S. Attorney for the New York office"))
        .containsExactly("us.ny=New York");
  }

  @Test
  void aBodyTellsItsInspectorGeneral() {
    assertThat(found("the DEA's Inspector General"))
        .containsExactly("us.doj.dea.oig=DEA's Inspector General");
    assertThat(found("the ICE Inspector General")).containsExactly("us.dhs.ice=ICE");
  }

  @Test
  void aNameDoesNotReachIntoAnotherAgency() {
    assertThat(found("DEA Dallas Police Department"))
        .containsExactly("us.doj.dea=DEA", "us.local.police=Dallas Police Department");
  }

  @Test
  void aDrugsNameInsideAnAgencysNameIsNoDrug() {
    assertThat(found("the Heroin Task Force found heroin"))
        .containsExactly("us.task-force=Heroin Task Force", "heroin=heroin");
    assertThat(found("the heroin task force")).containsExactly("heroin=heroin");
  }

  @Test
  void nothingOutsideTheStretchIsRead() {
    String text = "crack cocaine and heroin";

    assertThat(matcher.match(text, 0, 5)).extracting(LexiconMatch::end).containsExactly(5);
    assertThat(matcher.match(text, 6, 18))
        .extracting(LexiconMatch::entityId)
        .containsExactly("cocaine");
    assertThat(matcher.match(text, 18, 22)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "'", "\uD83D", "s", "{state} State Police", "{name}"})
  void textWithoutASurfaceHasNoMatch(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void zeroWidthCharactersAndAccentsDoNotHideASurface() {
    assertThat(found("hero\u200Bin and coca\u00EFne"))
        .containsExactly("heroin=hero\u200Bin", "cocaine=coca\u00EFne");
  }

  @Test
  void matchesOfAnyTextLieInItInOrderAndDoNotOverlap() {
    Random random = new Random(20_181_104L);
    String[] pieces =
        ("heroin,crack,cocaine,down,ICE,ice,DEA,Drug,Enforcement,Administration,Heroin,Task,Force,"
                + "New,York,Mexico,Mexican,National,State,Police,Department,police,of,France,St,"
                + "Louis,the,The,sheriff,office,black,tar,'s,s,.,-,\u2019,\u200B,\uD83D,\uDC8A,&,\n")
            .split(",", -1);

    for (int i = 0; i < 50_000; i++) {
      StringBuilder built = new StringBuilder();
      for (int j = random.nextInt(14); j > 0; j--) {
        built
            .append(pieces[random.nextInt(pieces.length)])
            .append(random.nextInt(5) > 0 ? " " : "");
      }
      String text = built.toString();
      int begin = random.nextInt(text.length() + 1) / 4;
      int end = text.length() - random.nextInt(text.length() - begin + 1) / 4;

      assertOrdered(matcher.match(text, begin, end), text, begin, end);
    }
  }

  private static void assertOrdered(List<LexiconMatch> matches, String text, int begin, int end) {
    int last = begin;
    for (LexiconMatch match : matches) {
      assertThat(match.begin()).as(text).isGreaterThanOrEqualTo(last);
      assertThat(match.end()).as(text).isGreaterThan(match.begin());
      assertThat(match.surface().blocks()).as(text).isFalse();
      assertThat(INDEX.lexicon().entity(match.surface().kind(), match.entityId()))
          .as(text)
          .isPresent();
      last = match.end();
    }
    assertThat(last).as(text).isLessThanOrEqualTo(end);
  }

  private List<String> found(String text) {
    return matcher.match(text, 0, text.length()).stream()
        .map(match -> match.entityId() + "=" + text.substring(match.begin(), match.end()))
        .toList();
  }
}
