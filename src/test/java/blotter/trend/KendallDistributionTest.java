package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KendallDistributionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1111",
        "22",
        "13",
        "31",
        "112",
        "11111",
        "2111",
        "221",
        "222",
        "1131",
        "11111111",
        "2222",
        "332",
        "81",
        "123",
        "41112"
      })
  void everyOrderIsCounted(String groups) {
    int[] sizes = groups.chars().map(digit -> digit - '0').toArray();
    Map<Long, Long> counted = new HashMap<>();
    int n = groups.chars().map(digit -> digit - '0').sum();
    long orders = walk(sizes.clone(), new int[n], 0, counted);
    KendallDistribution distribution = KendallDistribution.ofGroups(sizes);

    for (long s = -40; s <= 40; s++) {
      long far = 0;
      for (Map.Entry<Long, Long> entry : counted.entrySet()) {
        far += Math.abs(entry.getKey()) >= Math.abs(s) ? entry.getValue() : 0;
      }
      assertThat(distribution.orders(s)).as("S %d", s).isEqualTo(counted.getOrDefault(s, 0L));
      assertThat(distribution.twoSided(s)).isEqualTo((double) far / orders);
    }
  }

  @Test
  void theOrderOfTheGroupsIsOfNoAccount() {
    KendallDistribution one = KendallDistribution.ofGroups(4, 1, 2, 7);
    KendallDistribution other = KendallDistribution.ofGroups(1, 7, 4, 2);

    for (long s = -91; s <= 91; s++) {
      assertThat(one.orders(s)).isEqualTo(other.orders(s)).isEqualTo(one.orders(-s));
    }
  }

  @Test
  void twentyDifferentValuesFit() {
    int[] single = new int[20];
    Arrays.fill(single, 1);
    assertThat(KendallDistribution.ofGroups(single).twoSided(190))
        .isEqualTo(2 / 2432902008176640000.0);
  }

  @Test
  void moreValuesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KendallDistribution.ofGroups(20, 1))
        .withMessage("exact only up to 20 values: 21");
  }

  /** Visits every order of a multiset and returns how many there are. */
  private static long walk(int[] left, int[] order, int next, Map<Long, Long> counted) {
    if (next == order.length) {
      long s = 0;
      for (int late = 1; late < order.length; late++) {
        for (int early = 0; early < late; early++) {
          s += Integer.signum(order[late] - order[early]);
        }
      }
      counted.merge(s, 1L, Long::sum);
      return 1;
    }

    long orders = 0;
    for (int value = 0; value < left.length; value++) {
      if (left[value] > 0) {
        left[value]--;
        order[next] = value;
        orders += walk(left, order, next + 1, counted);
        left[value]++;
      }
    }
    return orders;
  }
}
