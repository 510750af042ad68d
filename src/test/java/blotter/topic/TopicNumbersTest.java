package blotter.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicNumbersTest {

  @Test
  void aTopicHasThirtyDocumentsOnAverage() {
    assertThat(TopicNumbers.of(50)).containsExactly(5);
    assertThat(TopicNumbers.of(299)).containsExactly(5);
    assertThat(TopicNumbers.of(300)).containsExactly(10);
    assertThat(TopicNumbers.of(600)).containsExactly(10, 20);
    assertThat(TopicNumbers.of(1_000_000)).containsExactly(10, 20, 30);
  }
}
