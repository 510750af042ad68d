package blotter.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

  private final Rows rows =
      new Rows(
          List.of("name", "n"),
          List.of(List.of("<b>\"a\"</b>", 1), Arrays.asList("b & c", null), List.of("d", 0.00001)),
          3);

  @Test
  void nothingInAValueBecomesMarkup() {
    assertThat(rows.html())
        .contains("&lt;b&gt;&quot;a&quot;&lt;/b&gt;", "b &amp; c")
        .doesNotContain("<b>");
  }

  @Test
  void whatIsLeftAwayIsSaid() {
    assertThat(rows.first(2).html()).contains("2 of 3 rows");
    assertThat(rows.html()).doesNotContain("of 3 rows");
  }

  @Test
  void longTextsAreCutBetweenCharacters() {
    Rows one = new Rows(List.of("text"), List.of(List.of("😀".repeat(400))), 1);
    assertThat(one.html()).contains("😀".repeat(300) + "&hellip;").doesNotContain("😀".repeat(301));
  }

  @Test
  void smallNumbersAreNotRoundedToZero() {
    assertThat(rows.html()).contains("1.0e-05");
  }

  @Test
  void aMissingNumberIsNoNumberAndAMissingColumnIsNamed() {
    assertThat(rows.number(1, "n")).isNaN();
    assertThatThrownBy(() -> rows.value(0, "m")).hasMessage("no column 'm' among [name, n]");
  }
}
