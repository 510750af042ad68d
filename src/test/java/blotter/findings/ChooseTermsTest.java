package blotter.findings;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.report.KeyTerm;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChooseTermsTest {

  @Test
  void fragmentsAreNoTerms() {
    assertThat(chosen(Set.of(), "of cocaine 9", "intent to 9", "than 9", "cartel 9"))
        .containsExactly("cartel");
  }

  @Test
  void aLongerTermStandsForTheWordThatSeldomComesWithoutIt() {
    assertThat(chosen(Set.of(), "mental 559", "mental health 496", "health 1720"))
        .containsExactly("mental health", "health");
  }

  @Test
  void aWordThatOftenComesAloneStaysAndTheLongerTermTellsTheSame() {
    assertThat(chosen(Set.of(), "trafficking 498", "drug trafficking 291"))
        .containsExactly("trafficking");
  }

  @Test
  void aTermThatIsMuchRarerTellsSomethingElse() {
    assertThat(chosen(Set.of(), "drug 1128", "drug trafficking 291"))
        .containsExactly("drug", "drug trafficking");
  }

  @Test
  void namesThatMakeTheContrastAreLeftOut() {
    assertThat(chosen(Set.of("cocaine"), "cocaine 9", "powder cocaine 3", "cartel 9"))
        .containsExactly("cartel");
  }

  @Test
  void noMoreAreChosenThanAreAskedFor() {
    List<KeyTerm> terms = List.of(term("a1 3"), term("b1 3"), term("c1 3"));

    assertThat(ChooseTerms.of(terms, Set.of(), 2))
        .extracting(KeyTerm::term)
        .containsExactly("a1", "b1");
  }

  @Test
  void contrastsHaveWordsAndAnOrder() {
    assertThat(ReadKeyness.contrasts(List.of("year=2013", "drugs", "year=2014", "source=a:b")))
        .containsExactly("drugs", "source=a:b", "year=2014");
    assertThat(ReadKeyness.label("year=2014")).isEqualTo("2014 against 2013");
    assertThat(ReadKeyness.label("source=a:b")).isEqualTo("source=a against b");
    assertThat(ReadKeyness.label("drug=heroin")).isEqualTo("drug=heroin, against the rest");
  }

  private static List<String> chosen(Set<String> leftOut, String... terms) {
    return ChooseTerms.of(Arrays.stream(terms).map(ChooseTermsTest::term).toList(), leftOut, 20)
        .stream()
        .map(KeyTerm::term)
        .toList();
  }

  private static KeyTerm term(String termAndCount) {
    int space = termAndCount.lastIndexOf(' ');
    return new KeyTerm(
        "drugs",
        termAndCount.substring(0, space),
        Long.parseLong(termAndCount.substring(space + 1)),
        5,
        1,
        1,
        1,
        0.01);
  }
}
