package blotter.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import blotter.evaluate.Evaluation.Disagreement;
import blotter.evaluate.Evaluation.Score;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationTest {

  private static final AgencyFolding FOLDING = new AgencyFolding(Set.of("us.doj.dea"));

  private static final List<GoldDocument> GOLD =
      List.of(
          document("a", Set.of("heroin", "cocaine"), Set.of("us.doj.dea")),
          document("b", Set.of("fentanyl"), Set.of("us.dhs.cbp", "us.dhs.hsi")),
          document("c", Set.of("crack", "opioid", "heroin"), Set.of()));

  private static final List<GoldDocument> FOUND =
      List.of(
          document("a", Set.of("heroin", "marijuana"), Set.of("us.doj.dea.lab", "us.doj.fbi")),
          document("b", Set.of("fentanyl"), Set.of("us.dhs")));

  @Test
  void hitsMissesAndExtrasAddUpOverTheDocuments() {
    Score score = new Evaluation(GOLD, FOUND, FOLDING).score(Measure.DRUGS);

    assertThat(score.measure()).isEqualTo(Measure.DRUGS);
    assertThat(score.tally()).isEqualTo(new Tally(2, 4, 2, 1));
    assertThat(score.tally().precision()).isCloseTo(2.0 / 3, within(1e-15));
    assertThat(score.tally().recall()).isCloseTo(2.0 / 6, within(1e-15));
    assertThat(score.tally().f1()).isCloseTo(4.0 / 9, within(1e-15));
  }

  @Test
  void agenciesFoldOnBothSides() {
    Score score = new Evaluation(GOLD, FOUND, FOLDING).score(Measure.AGENCIES);

    assertThat(score.tally()).isEqualTo(new Tally(2, 0, 2, 1));
    assertThat(score.errors()).containsExactly(new Disagreement("a", "us.doj", false));
  }

  @Test
  void disagreementsStandInTheOrderOfTheGold() {
    assertThat(new Evaluation(GOLD, FOUND, FOLDING).score(Measure.DRUGS).errors())
        .containsExactly(
            new Disagreement("a", "cocaine", true),
            new Disagreement("a", "marijuana", false),
            new Disagreement("c", "crack", true),
            new Disagreement("c", "heroin", true),
            new Disagreement("c", "opioid", true));
  }

  @Test
  void aDocumentThatTheRunDoesNotHaveCountsAsEmpty() {
    List<GoldDocument> withEmpty =
        Stream.concat(FOUND.stream(), Stream.of(document("c", Set.of(), Set.of()))).toList();

    assertThat(new Evaluation(GOLD, FOUND, FOLDING).score(Measure.DRUGS))
        .isEqualTo(new Evaluation(GOLD, withEmpty, FOLDING).score(Measure.DRUGS));
  }

  @Test
  void aDocumentThatTheGoldDoesNotHaveIsNotCompared() {
    List<GoldDocument> withOther =
        Stream.concat(FOUND.stream(), Stream.of(document("z", Set.of("lsd"), Set.of()))).toList();

    assertThat(new Evaluation(GOLD, withOther, FOLDING).score(Measure.DRUGS).tally())
        .isEqualTo(new Tally(2, 4, 2, 1));
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void theSameGoldGivesTheSameInterval(Measure measure) {
    assertThat(new Evaluation(GOLD, FOUND, FOLDING).score(measure))
        .isEqualTo(new Evaluation(GOLD, FOUND, FOLDING).score(measure));
  }

  @Test
  void theIntervalContainsF1AndNarrowsWithTheNumberOfDocuments() {
    Score few = random(20);
    Score many = random(500);

    for (Score score : List.of(few, many)) {
      assertThat(score.tally().f1()).isStrictlyBetween(score.f1Low(), score.f1High());
    }
    assertThat(many.f1High() - many.f1Low()).isLessThan((few.f1High() - few.f1Low()) / 2);
  }

  @Test
  void fullAgreementHasAnIntervalOfOnePoint() {
    Score score = new Evaluation(GOLD, GOLD, FOLDING).score(Measure.DRUGS);

    assertThat(score.tally().f1()).isEqualTo(1);
    assertThat(score.f1Low()).isEqualTo(1);
    assertThat(score.f1High()).isEqualTo(1);
    assertThat(score.errors()).isEmpty();
  }

  @Test
  void withoutGoldEverythingIsZero() {
    Score score = new Evaluation(List.of(), FOUND, FOLDING).score(Measure.DRUGS);

    assertThat(score.tally()).isEqualTo(Tally.EMPTY);
    assertThat(score.f1Low()).isZero();
    assertThat(score.f1High()).isZero();
  }

  @Test
  void theTallyOfAUnionIsTheSumOfTheTallies() {
    for (int cut = 0; cut <= GOLD.size(); cut++) {
      Tally left = tally(GOLD.subList(0, cut));
      Tally right = tally(GOLD.subList(cut, GOLD.size()));

      assertThat(left.plus(right)).isEqualTo(right.plus(left)).isEqualTo(tally(GOLD));
    }
  }

  private static Tally tally(List<GoldDocument> gold) {
    return new Evaluation(gold, FOUND, FOLDING).score(Measure.DRUGS).tally();
  }

  /** A run that finds two of three drugs and adds one that is not there to every fifth document. */
  private static Score random(int documents) {
    Random random = new Random(11);
    List<GoldDocument> gold =
        IntStream.range(0, documents)
            .mapToObj(i -> document("d" + i, Set.of("heroin", "lsd", "mdma"), Set.of()))
            .toList();
    List<GoldDocument> found =
        gold.stream()
            .map(
                d ->
                    document(
                        d.id(),
                        random.nextInt(5) == 0
                            ? Set.of("heroin", "khat")
                            : random.nextInt(3) == 0 ? Set.of("lsd") : d.drugs(),
                        Set.of()))
            .toList();
    return new Evaluation(gold, found, FOLDING).score(Measure.DRUGS);
  }

  private static GoldDocument document(String id, Set<String> drugs, Set<String> agencies) {
    return new GoldDocument(id, drugs, agencies, List.of());
  }
}
