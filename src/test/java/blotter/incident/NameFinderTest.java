package blotter.incident;

import static blotter.incident.IncidentExamples.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameFinderTest {

  private final NameFinder finder = new NameFinder(RULES);

  @Test
  void familyNamesStandForTheFullNameThatTheTextGives() {
    assertThat(names("*Maria L . *Lopez was arrested .", "*Lopez pleaded guilty ."))
        .containsExactly(List.of("maria lopez"), List.of("maria lopez"));
  }

  @Test
  void ofSeveralBearersOfAFamilyNameTheLastNamedIsMeant() {
    assertThat(
            names(
                "*Ann *Boyd and *Carl *Boyd were charged .",
                "*Ann *Boyd fled .",
                "Later *Boyd was arrested ."))
        .last()
        .isEqualTo(List.of("ann boyd"));
  }

  @Test
  void whoWorksOnTheCaseIsNoNameOfIt() {
    assertThat(
            names(
                "*Maria *Lopez was sentenced today in federal court to several years by Judge D . *Lowell *Hayes .",
                "Trial Attorneys *John *Roe , *Jane *Poe and *Ann *Low prosecuted the case .",
                "The agent thanked *Karl *Marsh for his work ."))
        .containsExactly(List.of("maria lopez"), List.of(), List.of());
  }

  @Test
  void aDefendantBehindAJudgeAndACommaIsNoOfficial() {
    assertThat(
            names(
                "At sentencing before Judge *Ann *Hayes , *Maria *Lopez faces ten years .",
                "*Maria *Lopez , 41 , lives in @Reno ."))
        .containsExactly(List.of("maria lopez"), List.of("maria lopez"));
  }

  @Test
  void formerOfficialsAreNames() {
    assertThat(names("Former Judge *Ann *Hayes pleaded guilty ."))
        .containsExactly(List.of("ann hayes"));
  }

  @Test
  void placesAndAgenciesAreNoNamesButPartsOfThem() {
    assertThat(
            names(
                "In @Houston police saw how *Julian @Zapata *Espinoza fled from the scene near @Dallas ."))
        .containsExactly(List.of("julian zapata espinoza"));
  }

  @Test
  void inHeadingsOnlyNamesOfTheTextCount() {
    assertThat(
            names(
                "Former Clerk Lopez Pleads Guilty To Taking Bribes In River Town",
                "*Maria *Lopez pleaded guilty ."))
        .containsExactly(List.of("maria lopez"), List.of("maria lopez"));
  }

  @Test
  void actsJoinTheirPartsByAnd() {
    assertThat(names("He signed the Tribal Law and Order Act today ."))
        .containsExactly(List.of("tribal law order act"));
  }

  @Test
  void aLostApostropheIsNoOtherName() {
    assertThat(names("*Azibo *Aquart fled .", "Police found *Aquarts car ."))
        .containsExactly(List.of("azibo aquart"), List.of("azibo aquart"));
  }

  private List<List<String>> names(String... sentences) {
    List<Passage> passages = Stream.of(sentences).map(IncidentExamples::passage).toList();
    return finder.find(passages).stream()
        .map(
            placed ->
                placed.stream().filter(it -> !it.official()).map(it -> it.name().text()).toList())
        .toList();
  }
}
