package blotter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedCacheTest {

  @Test
  void computesAValueOnce() {
    AtomicInteger computed = new AtomicInteger();
    SharedCache<Integer> cache = new SharedCache<>(4);

    assertThat(cache.get("heroin", key -> computed.incrementAndGet())).isEqualTo(1);
    assertThat(cache.get("heroin", key -> computed.incrementAndGet())).isEqualTo(1);
  }

  @Test
  void isRightAndBoundedWhenManyThreadsAsk() {
    SharedCache<String> cache = new SharedCache<>(100);

    IntStream.range(0, 50_000)
        .parallel()
        .forEach(
            i -> {
              String key = "k" + i % 997;
              assertThat(cache.get(key, k -> k + "!")).isEqualTo(key + "!");
            });

    assertThat(cache.size()).isLessThan(300);
  }

  @Test
  void refusesACapacityBelowOne() {
    assertThatThrownBy(() -> new SharedCache<String>(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }
}
