package blotter.incident;

import static blotter.incident.IncidentExamples.RULES;
import static blotter.incident.IncidentExamples.account;
import static blotter.incident.IncidentExamples.changed;
import static blotter.incident.IncidentExamples.plea;
import static blotter.incident.IncidentExamples.telling;
import static org.assertj.core.api.Assertions.assertThat;

import blotter.event.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final LocalDate MAY = LocalDate.of(2014, 5, 6);
  private static final LocalDate LATER = LocalDate.of(2014, 9, 1);

  /** What two documents on one case share. */
  private static final Map<String, Integer> CASE =
      Map.of(
          "n|maria lopez",
          2,
          "w|lopez",
          4,
          "n|carl boyd",
          2,
          "n|ann boyd",
          2,
          "w|boyd",
          2,
          "n|river works",
          3,
          "u|1250000",
          2);

  @Test
  void onePersonsPleaRecalledLaterIsOne() {
    Evidence evidence = compared(plea("1", MAY, "maria lopez"), plea("2", MAY, "maria lopez"));

    assertThat(evidence.isLink(RULES)).isTrue();
    assertThat(evidence.weights())
        .containsKeys(Feature.SUBJECT, Feature.SAME_DAY, Feature.CASE)
        .doesNotContainKey(Feature.SUBJECTS_DIFFER);
  }

  @Test
  void pleasOfTwoPersonsOnOneDayOfOneCaseAreTwo() {
    Evidence evidence = compared(plea("1", MAY, "ann boyd"), plea("2", MAY, "carl boyd"));

    assertThat(evidence.isLink(RULES)).isFalse();
    assertThat(evidence.weights()).containsKey(Feature.SUBJECTS_DIFFER);
  }

  @Test
  void sentencesOfOtherTermsAreTwo() {
    Telling one = withMonths(telling("1", EventType.SENTENCE, null, List.of(), "maria lopez"), 40);
    Telling other =
        withMonths(telling("2", EventType.SENTENCE, null, List.of(), "maria lopez"), 120);

    assertThat(compared(one, other).isLink(RULES)).isFalse();
    assertThat(compared(one, one).isLink(RULES)).isTrue();
  }

  @Test
  void whatWasToldBeforeItHappenedIsAnother() {
    Telling late = plea("1", LATER.plusMonths(2), "maria lopez");
    Telling undated = plea("2", null, "maria lopez");

    assertThat(compared(late, undated).weights()).containsKey(Feature.TOLD_BEFORE);
  }

  @Test
  void aSlipOfTheYearIsForgiven() {
    Evidence evidence =
        compared(plea("1", MAY, "maria lopez"), plea("2", MAY.minusYears(1), "maria lopez"));

    assertThat(evidence.weights()).containsKey(Feature.OTHER_YEAR);
    assertThat(evidence.isLink(RULES)).isTrue();
  }

  @Test
  void theCaseAloneMakesNothingOne() {
    Evidence evidence =
        compared(
            telling("1", EventType.CHARGE, null, List.of()),
            telling("2", EventType.CHARGE, null, List.of()));

    assertThat(evidence.isLink(RULES)).isFalse();
  }

  @Test
  void amountsIdentifyWhatHappensToNoPerson() {
    Telling one = telling("1", EventType.SEIZURE, MAY, List.of(1_250_000.0));
    Telling other = telling("2", EventType.SEIZURE, MAY, List.of(1_250_000.0));

    assertThat(compared(one, other).isLink(RULES)).isTrue();
  }

  private static Telling withMonths(Telling it, double months) {
    return changed(it, null, null, List.of(months));
  }

  private static Evidence compared(Telling one, Telling other) {
    Account left = account("a", MAY.plusDays(1), one);
    Account right = account("b", LATER, other);
    return new Comparison(RULES, left, right, new Rarity(CASE)).of(one, other);
  }
}
