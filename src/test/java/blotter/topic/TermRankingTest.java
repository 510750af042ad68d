package blotter.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Expected orders by numpy: {@code argsort(-(w*log(p) + (1-w)*log(p/q)), kind='stable')}. */
class TermRankingTest {

  private static final double[] TOPIC = {0.4, 0.3, 0.2, 0.1};
  private static final double[] CORPUS = {0.5, 0.1, 0.39, 0.01};

  @Test
  void frequentTermsAreTheMostProbable() {
    assertThat(TermRanking.frequent(TOPIC, 3)).containsExactly(0, 1, 2);
  }

  @Test
  void distinctiveTermsAreThoseOfTheTopicRatherThanOfTheCorpus() {
    assertThat(TermRanking.distinctive(TOPIC, CORPUS, 1, 4)).containsExactly(0, 1, 2, 3);
    assertThat(TermRanking.distinctive(TOPIC, CORPUS, 0.5, 4)).containsExactly(3, 1, 0, 2);
    assertThat(TermRanking.distinctive(TOPIC, CORPUS, 0, 2)).containsExactly(3, 1);
  }

  @Test
  void equalTermsKeepTheirOrder() {
    assertThat(TermRanking.frequent(new double[] {0.2, 0.3, 0.2, 0.3}, 9))
        .containsExactly(1, 3, 0, 2);
  }
}
