package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void aFigureIsAValueOrAReason() {
    assertThat(Figure.of(2.5).given()).contains(2.5);
    assertThat(Figure.none(Reason.CONSTANT).given()).isEmpty();
    assertThat(Figure.none(Reason.CONSTANT).reason().text()).isEqualTo("constant");
  }

  @Test
  void whatIsMadeOfNoFigureKeepsItsReason() {
    Figure<Double> none = Figure.none(Reason.ALL_ZERO);

    assertThat(none.map(value -> value * 2)).isEqualTo(Figure.none(Reason.ALL_ZERO));
    assertThat(Figure.of(2.0).map(value -> value * 2)).isEqualTo(Figure.of(4.0));
  }

  @Test
  void bothOrNeitherIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Figure<>(null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Figure<>(1, Reason.EMPTY));
  }
}
