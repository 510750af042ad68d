package blotter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void equalTheOffsetsOfATextWithoutPairs() {
    CodePoints points = CodePoints.of("café");

    assertThat(points.at(0)).isZero();
    assertThat(points.at(4)).isEqualTo(4);
  }

  @Test
  void agreeWithTheCountOfCodePointsEverywhere() {
    for (String text : RandomTexts.of(500, 30, 3L)) {
      CodePoints points = CodePoints.of(text);
      for (int i = 0; i <= text.length(); i++) {
        boolean inside =
            i > 0
                && i < text.length()
                && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
        if (!inside) {
          assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
        }
      }
    }
  }
}
