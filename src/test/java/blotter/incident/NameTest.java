package blotter.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

  @ParameterizedTest
  @CsvSource({
    "maria lopez, maria lopez, true",
    "maria lopez, maria lopez diaz, true",
    "lopez, maria lopez, true",
    "maria lopez, carlos lopez, false",
    "maria lopez, maria ruiz, false",
    "candelario santana, candelari santana, true",
    "smith, smyth, false",
  })
  void namesFitWhereTheShorterStandsInTheLonger(String one, String other, boolean fit) {
    assertThat(IncidentExamples.person(one).fits(IncidentExamples.person(other))).isEqualTo(fit);
    assertThat(IncidentExamples.person(other).fits(IncidentExamples.person(one))).isEqualTo(fit);
  }

  @Test
  void fatherAndSonAreTwo() {
    Name father = new Name(List.of("waldo", "lorenz"), true, 1);
    Name son = new Name(List.of("waldo", "lorenz"), true, 2);
    Name unknown = new Name(List.of("waldo", "lorenz"), true, 0);

    assertThat(father.fits(son)).isFalse();
    assertThat(father.fits(unknown)).isTrue();
    assertThat(son.fits(son)).isTrue();
  }
}
