package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeadingTest {

  @Test
  void theMostFrequentComeFirstThenByTheAlphabet() {
    List<String> values = List.of("heroin", "cocaine", "fentanyl", "fentanyl", "alprazolam");

    assertThat(Leading.of(values, 3)).containsExactly("fentanyl", "alprazolam", "cocaine");
  }

  @Test
  void fewerValuesGiveFewer() {
    assertThat(Leading.of(List.of("heroin"), 3)).containsExactly("heroin");
    assertThat(Leading.of(List.of(), 3)).isEmpty();
  }
}
