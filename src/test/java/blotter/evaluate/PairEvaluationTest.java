package blotter.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairEvaluationTest {

  private static final List<GoldPair> PAIRS =
      GoldPairReader.read(
          List.of(
              "{\"type\":\"plea\",\"a\":\"1\",\"b\":\"2\",\"same\":true,\"note\":\"recalled\"}",
              "",
              "{\"type\":\"plea\",\"a\":\"1\",\"b\":\"3\",\"same\":false}",
              "{\"type\":\"arrest\",\"a\":\"1\",\"b\":\"2\",\"same\":true}",
              "{\"type\":\"arrest\",\"a\":\"4\",\"b\":\"2\",\"same\":false}"));

  @Test
  void pairsAreJoinedWhereEventsOfTheTypeShareAnIncident() {
    PairEvaluation evaluation =
        new PairEvaluation(
            PAIRS,
            Map.of(
                "plea|1", Set.of("x", "y"),
                "plea|2", Set.of("y"),
                "plea|3", Set.of("x"),
                "arrest|1", Set.of("z"),
                "arrest|2", Set.of("w")));

    assertThat(evaluation.tally()).isEqualTo(new Tally(1, 1, 1, 1));
    assertThat(evaluation.apart()).isEqualTo(1);
    assertThat(evaluation.wrong()).containsExactly(PAIRS.get(1));
    assertThat(evaluation.missed()).containsExactly(PAIRS.get(2));
    assertThat(evaluation.interval(Tally::recall)).containsExactly(0.0, 1.0);
  }

  @Test
  void malformedLinesAreNamed() {
    assertThatThrownBy(() -> GoldPairReader.read(List.of("{\"type\":\"plea\",\"a\":\"1\"}")))
        .hasMessage("line 1: 'b' is missing");
    assertThatThrownBy(
            () ->
                GoldPairReader.read(
                    List.of("{\"type\":\"plea\",\"a\":\"1\",\"b\":\"2\",\"same\":\"yes\"}")))
        .hasMessage("line 1: 'same' is not true or false");
    assertThatThrownBy(() -> GoldPairReader.read(List.of("", "[")))
        .hasMessageStartingWith("line 2: not JSON");
  }
}
