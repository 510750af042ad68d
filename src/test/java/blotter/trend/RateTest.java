package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RateTest {

  @Test
  void theRateOfTheWholeIsThatOfItsPartsTogether() {
    List<Rate> parts = parts(100);
    Rate whole = sum(parts);

    assertThat(sum(parts.subList(0, 37)).plus(sum(parts.subList(37, 100)))).isEqualTo(whole);
    assertThat(whole.n()).isEqualTo(parts.stream().mapToLong(Rate::n).sum());
    assertThat(whole.documents()).isEqualTo(parts.stream().mapToLong(Rate::documents).sum());
    assertThat(whole.tokens()).isEqualTo(parts.stream().mapToLong(Rate::tokens).sum());
  }

  @Test
  void partsAddUpInAnyOrder() {
    List<Rate> parts = parts(30);
    for (int i = 2; i < parts.size(); i++) {
      Rate a = parts.get(i - 2);
      Rate b = parts.get(i - 1);
      Rate c = parts.get(i);

      assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
      assertThat(a.plus(b)).isEqualTo(b.plus(a));
      assertThat(a.plus(Rate.EMPTY)).isEqualTo(Rate.EMPTY.plus(a)).isEqualTo(a);
    }
  }

  @Test
  void unitsAreThousandDocumentsAndMillionTokens() {
    Rate rate = new Rate(5, 2_000, 500_000);
    Interval mean = PoissonInterval.of(5, 0.95);

    Estimate documents = rate.perThousandDocuments(0.95).value();
    assertThat(documents.value()).isEqualTo(2.5);
    assertThat(documents.low()).isCloseTo(mean.low() / 2, within(1e-12));
    assertThat(documents.high()).isCloseTo(mean.high() / 2, within(1e-12));

    Estimate tokens = rate.perMillionTokens(0.95).value();
    assertThat(tokens.value()).isEqualTo(10);
    assertThat(tokens.low()).isCloseTo(mean.low() * 2, within(1e-12));
    assertThat(tokens.high()).isCloseTo(mean.high() * 2, within(1e-12));
  }

  @Test
  void nothingCountedIsARateOfZeroAndNothingReadIsNone() {
    Estimate none = new Rate(0, 1_000, 0).perThousandDocuments(0.95).value();

    assertThat(none.value()).isZero();
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(-Math.log(0.025), within(1e-9));
    assertThat(Rate.EMPTY.perThousandDocuments(0.95)).isEqualTo(Figure.none(Reason.EMPTY));
    assertThat(new Rate(0, 1_000, 0).perMillionTokens(0.95)).isEqualTo(Figure.none(Reason.EMPTY));
  }

  @Test
  void valuesOutOfTheirRangeAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rate(1, -2, 3))
        .withMessage("counts are not negative: n 1, documents -2, tokens 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.EMPTY.perMillionTokens(1))
        .withMessage("level must lie between 0 and 1: 1.0");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Rate(0, 0, Long.MAX_VALUE).plus(new Rate(0, 0, 1)));
  }

  private static Rate sum(List<Rate> parts) {
    return parts.stream().reduce(Rate.EMPTY, Rate::plus);
  }

  private static List<Rate> parts(int count) {
    Random random = new Random(11);
    return Stream.generate(
            () -> new Rate(random.nextInt(9), random.nextInt(99), random.nextInt(9999)))
        .limit(count)
        .toList();
  }
}
