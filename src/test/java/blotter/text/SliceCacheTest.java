package blotter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SliceCacheTest {

  @Test
  void computesAValueOnceWhileItIsAskedFor() {
    AtomicInteger computed = new AtomicInteger();
    SliceCache<Integer> cache = new SliceCache<>(10, slice -> computed.incrementAndGet());

    assertThat(cache.get("a fentanyl b", 2, 10)).isEqualTo(1);
    assertThat(cache.get("fentanyl", 0, 8)).isEqualTo(1);
    assertThat(computed).hasValue(1);
  }

  @Test
  void neverHoldsMoreThanTwiceItsCapacityAndIsAlwaysRight() {
    SliceCache<String> cache = new SliceCache<>(7, slice -> slice);
    SplittableRandom random = new SplittableRandom(1);

    for (int i = 0; i < 20_000; i++) {
      String text = "w" + random.nextInt(40);
      assertThat(cache.get("<" + text + ">", 1, text.length() + 1)).isEqualTo(text);
      assertThat(cache.size()).isLessThanOrEqualTo(14);
    }
  }

  @Test
  void keepsWhatIsAskedForAndForgetsTheRest() {
    AtomicInteger computed = new AtomicInteger();
    SliceCache<Integer> cache = new SliceCache<>(4, slice -> computed.incrementAndGet());

    for (int i = 0; i < 100; i++) {
      cache.get("often", 0, 5);
      cache.get("rare" + i, 0, ("rare" + i).length());
    }

    assertThat(computed).hasValue(101);
  }

  @Test
  void refusesACapacityBelowOne() {
    assertThatThrownBy(() -> new SliceCache<>(0, slice -> slice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }
}
