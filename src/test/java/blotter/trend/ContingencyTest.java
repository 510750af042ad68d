package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ContingencyTest {

  private static final double RELATIVE_ERROR = 1e-10;

  @ParameterizedTest
  @CsvFileSource(
      resources = "/blotter/trend/contingency.csv",
      useHeadersInDisplayName = true,
      nullValues = "-")
  void theMeasuresAreThoseOfSixtyDigits(
      long joint,
      long left,
      long right,
      long all,
      double g2,
      double p,
      double npmi,
      Double logDice) {
    Contingency table = new Contingency(joint, left, right, all);

    LikelihoodRatio ratio = table.likelihoodRatio().value();
    assertThat(ratio.g2()).isCloseTo(g2, relative(g2));
    assertThat(ratio.p()).isCloseTo(p, within(p * 1e-9 + 1e-307));
    assertThat(table.npmi().value()).isCloseTo(npmi, relative(npmi));
    if (logDice == null) {
      assertThat(table.logDice()).isEqualTo(Figure.none(Reason.NOT_FINITE));
    } else {
      assertThat(table.logDice().value()).isCloseTo(logDice, relative(logDice));
    }
  }

  @Test
  void exchangedPropertiesAndTheirOppositesHaveTheSameRatio() {
    Random random = new Random(11);
    for (int i = 0; i < 1000; i++) {
      long joint = random.nextInt(50);
      long left = joint + 1 + random.nextInt(500);
      long right = joint + 1 + random.nextInt(500);
      long all = left + right - joint + 1 + random.nextInt(5000);
      Contingency table = new Contingency(joint, left, right, all);
      Contingency exchanged = new Contingency(joint, right, left, all);
      Contingency opposite = new Contingency(left - joint, left, all - right, all);

      LikelihoodRatio ratio = table.likelihoodRatio().value();
      assertThat(ratio.g2()).isNotNegative();
      assertThat(ratio.p()).isBetween(0.0, 1.0);
      assertThat(exchanged.likelihoodRatio().value().g2())
          .isCloseTo(ratio.g2(), relative(ratio.g2()));
      assertThat(opposite.likelihoodRatio().value().g2())
          .isCloseTo(ratio.g2(), relative(ratio.g2()));
      assertThat(exchanged.npmi()).isEqualTo(table.npmi());
      assertThat(exchanged.logDice()).isEqualTo(table.logDice());
    }
  }

  @Test
  void theRatioGrowsWithTheTableAndTheOthersDoNot() {
    Random random = new Random(12);
    for (int i = 0; i < 1000; i++) {
      long joint = 1L + random.nextInt(50);
      long left = joint + 1 + random.nextInt(500);
      long right = joint + 1 + random.nextInt(500);
      long all = left + right - joint + 1 + random.nextInt(5000);
      Contingency table = new Contingency(joint, left, right, all);
      Contingency larger = new Contingency(joint * 7, left * 7, right * 7, all * 7);

      double g2 = table.likelihoodRatio().value().g2();
      assertThat(larger.likelihoodRatio().value().g2()).isCloseTo(g2 * 7, relative(g2 * 7));
      assertThat(larger.npmi().value()).isCloseTo(table.npmi().value(), within(1e-12));
      assertThat(larger.logDice()).isEqualTo(table.logDice());
      assertThat(table.npmi().value()).isBetween(-1.0, 1.0);
      assertThat(table.logDice().value()).isLessThanOrEqualTo(14.0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, EMPTY, EMPTY, EMPTY",
    "0, 0, 0, 9, ALL_ZERO, ALL_ZERO, ALL_ZERO",
    "0, 0, 5, 9, ALL_ZERO, ALL_ZERO, NOT_FINITE",
    "0, 5, 0, 9, ALL_ZERO, ALL_ZERO, NOT_FINITE",
    "9, 9, 9, 9, CONSTANT, CONSTANT,",
    "5, 9, 5, 9, CONSTANT,,"
  })
  void whereNothingCanBeSaidAReasonIsGiven(
      long joint,
      long left,
      long right,
      long all,
      Reason ofRatio,
      Reason ofInformation,
      Reason ofDice) {
    Contingency table = new Contingency(joint, left, right, all);

    assertThat(table.likelihoodRatio().reason()).isEqualTo(ofRatio);
    assertThat(table.npmi().reason()).isEqualTo(ofInformation);
    assertThat(table.logDice().reason()).isEqualTo(ofDice);
  }

  @Test
  void theSmallestExpectedCountIsThatOfTheRarerOnes() {
    assertThat(new Contingency(0, 10, 20, 100).smallestExpected()).isEqualTo(2);
    assertThat(new Contingency(80, 90, 80, 100).smallestExpected()).isEqualTo(2);
    assertThat(new Contingency(0, 0, 0, 0).smallestExpected()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"-1, 2, 2, 9", "3, 2, 5, 9", "3, 5, 2, 9", "1, 5, 6, 9", "0, 5, 5, -1"})
  void aTableThatCannotBeIsNamed(long joint, long left, long right, long all) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contingency(joint, left, right, all))
        .withMessage(
            "no such table: joint "
                + joint
                + ", left "
                + left
                + ", right "
                + right
                + ", all "
                + all);
  }

  private static Offset<Double> relative(double value) {
    return within(Math.abs(value) * RELATIVE_ERROR + 1e-300);
  }
}
