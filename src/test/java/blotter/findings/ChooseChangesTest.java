package blotter.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import blotter.findings.ChangeCandidate.Kind;
import blotter.report.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChooseChangesTest {

  private final Random random = new Random(8);

  @Test
  void theSurestComesFirstAndOfEquallySureOnesTheStrongest() {
    ChangeCandidate sure = drug("a", 0.001, 5);
    ChangeCandidate strong = drug("b", 0.01, 80);
    ChangeCandidate falling = drug("c", 0.01, -60);
    ChangeCandidate weak = drug("d", 0.01, 3);

    assertThat(ChooseChanges.of(List.of(weak, strong, falling, sure)))
        .containsExactly(sure, falling, strong, weak);
  }

  @Test
  void aPartIsNotListedBesideItsWholeIfBothTellTheSame() {
    ChangeCandidate whole = agency("us.hhs", 0.001, 1);
    ChangeCandidate part = agency("us.hhs.oig", 0.01, 1);
    ChangeCandidate opposite = agency("us.hhs.fda", 0.01, -1);

    assertThat(ChooseChanges.of(List.of(part, whole, opposite))).containsExactly(whole, opposite);
  }

  @Test
  void siblingsAreTwoStories() {
    ChangeCandidate one = agency("us.hhs.oig", 0.001, 1);
    ChangeCandidate other = agency("us.hhs.oigs", 0.01, 1);

    assertThat(ChooseChanges.of(List.of(one, other))).containsExactly(one, other);
  }

  @Test
  void seriesThatGoUpAndDownTogetherAreOneStory() {
    List<Long> counts = List.of(3L, 8L, 2L, 9L, 14L, 11L);
    ChangeCandidate one = candidate("us.a", Kind.AGENCY, 0.001, 9, counts);
    ChangeCandidate other = candidate("us.b", Kind.AGENCY, 0.01, 9, counts);
    ChangeCandidate ofAnotherKind = candidate("c", Kind.DRUG, 0.01, 9, counts);

    assertThat(ChooseChanges.of(List.of(one, other, ofAnotherKind)))
        .containsExactly(one, ofAnotherKind);
  }

  @Test
  void aChangeWhoseIntervalHoldsZeroIsNoHeadline() {
    ChangeCandidate unclear =
        new ChangeCandidate(
            "a",
            Kind.DRUG,
            List.of("a"),
            "A",
            "",
            50,
            0.4,
            0.04,
            9,
            Optional.of(new Interval(1.6, -0.1, 3.3)),
            counts(),
            counts());

    assertThat(ChooseChanges.of(List.of(unclear))).isEmpty();
  }

  @Test
  void aChangeWithoutAModelHasOnlyItsTest() {
    ChangeCandidate tested =
        new ChangeCandidate(
            "a",
            Kind.DRUG,
            List.of("a"),
            "A",
            "",
            50,
            0.4,
            0.04,
            9,
            Optional.empty(),
            counts(),
            counts());

    assertThat(ChooseChanges.of(List.of(tested))).containsExactly(tested);
  }

  @Test
  void manyAgenciesLeavePlacesToDrugsAndEvents() {
    List<ChangeCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      candidates.add(agency("us." + i, 0.0001, 1 + i));
    }
    ChangeCandidate drug = drug("d", 0.04, 2);
    ChangeCandidate event = candidate("arrest", Kind.EVENT, 0.03, 2, counts());
    candidates.add(drug);
    candidates.add(event);

    assertThat(ChooseChanges.of(candidates)).hasSize(12).contains(drug, event);
  }

  @Test
  void correlationIsPearsons() {
    assertThat(ChooseChanges.correlation(List.of(1L, 2L, 3L), List.of(2L, 4L, 6L))).isEqualTo(1);
    assertThat(ChooseChanges.correlation(List.of(1L, 2L, 3L, 4L), List.of(2L, 1L, 4L, 3L)))
        .isCloseTo(0.6, within(1e-12));
    assertThat(ChooseChanges.correlation(List.of(1L, 1L), List.of(2L, 4L))).isZero();
    assertThat(ChooseChanges.correlation(List.of(1L), List.of(2L, 4L))).isZero();
  }

  private ChangeCandidate drug(String id, double q, double percent) {
    return candidate(id, Kind.DRUG, q, percent, counts());
  }

  private ChangeCandidate agency(String id, double q, double percent) {
    return candidate(id, Kind.AGENCY, q, percent, counts());
  }

  private ChangeCandidate candidate(
      String id, Kind kind, double q, double percent, List<Long> counts) {
    return new ChangeCandidate(
        id,
        kind,
        List.of(id.split("\\.", -1)),
        id,
        "documents that name it",
        100,
        Math.signum(percent) * 0.5,
        q,
        40,
        Optional.of(new Interval(percent, percent - 0.5, percent + 0.5)),
        counts,
        counts);
  }

  private List<Long> counts() {
    return random.longs(24, 0, 50).boxed().toList();
  }
}
