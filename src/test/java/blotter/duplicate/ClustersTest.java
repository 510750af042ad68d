package blotter.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ClustersTest {

  private static final double HALF = 0.5;

  @Test
  void withoutDocumentsOrWithOneThereIsNoCluster() {
    assertThat(clusters()).isEmpty();
    assertThat(clusters(document("a", 1, 0, 100))).isEmpty();
  }

  @Test
  void theFirstIsOfItsOwnCluster() {
    assertThat(clusters(document("a", 1, 0, 100), document("b", 2, 20, 100)))
        .containsExactly(new Membership("a", "a", 1), new Membership("b", "a", 0.8));
  }

  @Test
  void ofAChainTheEndsAreInTwoClusters() {
    assertThat(
            clusters(
                document("a", 1, 0, 100),
                document("b", 2, 30, 130),
                document("c", 3, 60, 160),
                document("d", 4, 65, 165)))
        .containsExactly(
            new Membership("a", "a", 1),
            new Membership("b", "a", 70.0 / 130),
            new Membership("c", "c", 1),
            new Membership("d", "c", 95.0 / 105));
  }

  @Test
  void whatIsMergedFromTwoJoinsTheOneThatItResemblesMost() {
    assertThat(
            clusters(
                document("a", 1, 0, 100),
                document("b", 2, 200, 290),
                merged("m", 3, LongStream.range(0, 100), LongStream.range(200, 280))))
        .containsExactly(new Membership("a", "a", 1), new Membership("m", "a", 100.0 / 180));
  }

  @Test
  void ofEqualLeadersTheEarlierHasIt() {
    assertThat(
            clusters(document("a", 1, 0, 60), document("b", 1, 60, 120), document("m", 2, 0, 120)))
        .extracting(Membership::first)
        .containsExactly("a", "a");
  }

  @Test
  void documentsOfFewShinglesAreLeftAlone() {
    assertThat(clusters(document("a", 1, 0, 19), document("b", 1, 0, 19))).isEmpty();
    assertThat(clusters(document("a", 1, 0, 20), document("b", 1, 0, 20))).hasSize(2);
  }

  @Test
  void aFormThatIsFilledInOnTwelveDaysMakesNothingAlike() {
    assertThat(filledForms(Template.DAYS, 1)).isEmpty();
  }

  @Test
  void aStoryReprintedOftenWithinDaysIsNoForm() {
    assertThat(filledForms(60, 6)).hasSize(60);
  }

  @Test
  void copiesOfWhatFillsAFormAreFound() {
    List<ShingledDocument> documents = forms(Template.DAYS, 1);
    ShingledDocument last = documents.get(documents.size() - 1);
    documents.add(new ShingledDocument("copy", last.day(), last.shingles()));

    assertThat(Clusters.of(documents.iterator(), HALF))
        .containsExactly(
            new Membership(last.id(), last.id(), 1), new Membership("copy", last.id(), 1));
  }

  private static List<Membership> filledForms(int number, int perDay) {
    return Clusters.of(forms(number, perDay).iterator(), HALF);
  }

  /** Three quarters are the form, the rest is each document's own. */
  private static List<ShingledDocument> forms(int number, int perDay) {
    List<ShingledDocument> documents = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      documents.add(
          merged(
              "f" + i,
              i / perDay,
              LongStream.range(0, 90),
              LongStream.range(1000 + 30L * i, 1030 + 30L * i)));
    }
    return documents;
  }

  private static List<Membership> clusters(ShingledDocument... documents) {
    return Clusters.of(List.of(documents).iterator(), HALF);
  }

  private static ShingledDocument document(String id, int day, long begin, long end) {
    return new ShingledDocument(id, day, LongStream.range(begin, end).toArray());
  }

  private static ShingledDocument merged(String id, int day, LongStream one, LongStream other) {
    return new ShingledDocument(id, day, LongStream.concat(one, other).sorted().toArray());
  }
}
