package blotter.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ResemblanceTest {

  @Test
  void isWhatIsSharedOfAll() {
    assertThat(Resemblance.of(set(1, 2, 3), set(2, 3, 4))).isEqualTo(0.5);
    assertThat(Resemblance.of(set(1, 2), set(1, 2))).isEqualTo(1);
    assertThat(Resemblance.of(set(1, 2), set(3))).isZero();
    assertThat(Resemblance.of(set(-5, 7), set(-5))).isEqualTo(0.5);
  }

  @Test
  void ofEmptySetsIsZero() {
    assertThat(Resemblance.of(set(), set())).isZero();
    assertThat(Resemblance.of(set(), set(1))).isZero();
  }

  @Test
  void exactlyTheLeastIsEnough() {
    assertThat(Resemblance.atLeast(0.5, set(1, 2, 3), set(2, 3, 4))).isEqualTo(0.5);
    assertThat(Resemblance.atLeast(0.51, set(1, 2, 3), set(2, 3, 4))).isZero();
    assertThat(Resemblance.atLeast(1, set(1, 2, 3), set(1, 2, 3))).isEqualTo(1);
  }

  @Test
  void tellingEarlyChangesNothing() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      long[] a = some(random);
      long[] b = some(random);
      double least = random.nextDouble();
      double expected = counted(a, b);

      assertThat(Resemblance.of(a, b)).isEqualTo(expected);
      assertThat(Resemblance.atLeast(least, a, b)).isEqualTo(expected >= least ? expected : 0);
      assertThat(Resemblance.atLeast(expected, a, b)).isEqualTo(expected);
    }
  }

  private static double counted(long[] a, long[] b) {
    Set<Long> all = LongStream.of(a).boxed().collect(Collectors.toSet());
    Set<Long> shared = new HashSet<>(all);
    Set<Long> right = LongStream.of(b).boxed().collect(Collectors.toSet());
    shared.retainAll(right);
    all.addAll(right);
    return all.isEmpty() ? 0 : (double) shared.size() / all.size();
  }

  private static long[] some(Random random) {
    return random.longs(random.nextInt(30), 0, 20).distinct().sorted().toArray();
  }

  private static long[] set(long... values) {
    return values;
  }
}
