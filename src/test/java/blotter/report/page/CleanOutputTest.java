package blotter.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanOutputTest {

  @Test
  void scriptsOfTheWorldPassUnchanged() {
    String text = "Zoë, Łódź, 東京, العربية, עברית, 👍🏽, e\u0301, soft\u00adhyphen\n\tend";

    assertThat(written(text)).isEqualTo(text);
  }

  @Test
  void controlsAndHalvesOfPairsAreReplaced() {
    assertThat(written("a\u0000b\u001Bc\rd\u0085e\u007Ff")).isEqualTo("a�b�c�d�e�f");
    assertThat(written("a\uD83Db\uDC4D")).isEqualTo("a�b�");
    assertThat(written("a\uD83D")).isEqualTo("a�");
    assertThat(written("a\u2028b\uFFFFc\uFDD0")).isEqualTo("a�b�c�");
  }

  @Test
  void marksOfDirectionAreReplaced() {
    assertThat(written("\u202Aa\u202E\u2066b\u2069\u200E\u200F\u061C")).isEqualTo("�a��b����");
  }

  @Test
  void aPartOfATextIsWrittenWithoutTheRest() {
    StringBuilder out = new StringBuilder();
    new CleanOutput(out).writeContent("0123\u202E567", 2, 6);

    assertThat(out).hasToString("23�5");
  }

  private static String written(String text) {
    StringBuilder out = new StringBuilder();
    new CleanOutput(out).writeContent(text);
    return out.toString();
  }
}
