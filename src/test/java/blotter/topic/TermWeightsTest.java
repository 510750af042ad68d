package blotter.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Expected values by numpy: {@code w = (1 + log([1, 3, 2])) * log(100 / ([9, 99, 0] + 1)); w /
 * norm(w)}.
 */
class TermWeightsTest {

  private static final Offset<Double> EXACT = within(1e-12);

  private final TermWeights weights = new TermWeights(99, List.of(9L, 99L, 0L));

  @Test
  void rareTermsWeighMoreAndAllTogetherOne() {
    double[] found = weights.of(new int[] {0, 1, 2}, new double[] {1, 3, 2});

    assertThat(found[0]).isEqualTo(0.2832169249871526, EXACT);
    assertThat(found[1]).isEqualTo(0, EXACT);
    assertThat(found[2]).isEqualTo(0.95905587605771, EXACT);
  }

  @Test
  void termsThatTellNothingWeighNothing() {
    assertThat(weights.of(new int[] {1}, new double[] {5})).containsExactly(0);
    assertThat(weights.of(new int[] {}, new double[] {})).isEmpty();
  }

  @Test
  void aModelAddsUpItsTerms() {
    LabelModel model = new LabelModel("a", new double[] {2, 9, -1}, 0.5);

    // 1 / (1 + exp(-(0.5 + 2 * 0.6 - 1 * 0.8)))
    assertThat(model.probability(new int[] {0, 2}, new double[] {0.6, 0.8}))
        .isEqualTo(0.7109495026250039, EXACT);
  }
}
