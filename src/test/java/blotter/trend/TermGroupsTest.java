package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.trend.TermGroups.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermGroupsTest {

  private static Term term(String text, long n, String... documents) {
    return new Term(text, n, documents.length, Set.of(documents));
  }

  @Test
  void partsOfATermAreRelatedToIt() {
    var groups =
        TermGroups.of(
            List.of(
                term("bath", 4, "a", "b", "c"),
                term("salts", 4, "a", "b", "c"),
                term("bath salts", 4, "a", "b", "c")));

    assertThat(groups).containsOnlyKeys("bath salts");
    assertThat(groups.get("bath salts")).containsExactly("salts", "bath");
  }

  @Test
  void theTermThatMoreStoriesTellLeads() {
    var groups =
        TermGroups.of(
            List.of(term("tranq", 9, "a", "b", "c", "d"), term("tranq dope", 3, "a", "b", "c")));

    assertThat(groups).containsOnlyKeys("tranq");
  }

  @Test
  void termsWithoutACommonWordNeedMoreCommonDocuments() {
    Term one = term("xylazine", 5, "a", "b", "c", "d", "e");

    assertThat(TermGroups.of(List.of(one, term("supply", 3, "a", "b", "c")))).hasSize(2);
    assertThat(TermGroups.of(List.of(one, term("wounds", 4, "a", "b", "c", "d")))).hasSize(1);
  }

  @Test
  void termsOfOtherDocumentsStayApart() {
    assertThat(TermGroups.of(List.of(term("pill mill", 2, "a", "b"), term("mill", 2, "c", "d"))))
        .hasSize(2);
  }

  @Test
  void theOrderOfTermsDoesNotMatter() {
    Random random = new Random(5);
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String[] documents =
          random.ints(0, 12).distinct().limit(4).mapToObj(Integer::toString).toArray(String[]::new);
      terms.add(term("w" + i % 7 + " v" + i, 4 + i % 3, documents));
    }

    var expected = TermGroups.of(terms);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(terms, random);
      assertThat(TermGroups.of(terms)).isEqualTo(expected);
    }
    int members = expected.size() + expected.values().stream().mapToInt(List::size).sum();
    assertThat(members).as("no term is lost").isEqualTo(60);
    assertThat(expected.size()).isLessThan(60);
  }

  @Test
  void noTermsMakeNoGroup() {
    assertThat(TermGroups.of(List.of())).isEmpty();
  }
}
