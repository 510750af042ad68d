package blotter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** No text of a report becomes markup, script, style, a link, or a change of direction. */
class HostilePageTest {

  private static final String HTML = ReportPage.html(HostileReport.report());
  private static final Document PAGE = Jsoup.parse(HTML);

  @Test
  void thePageHasOneScriptAndOneStyleItsOwn() {
    assertThat(PAGE.select("script")).hasSize(1);
    assertThat(PAGE.select("style")).hasSize(1);
    assertThat(PAGE.select("img, iframe, object, embed, b")).isEmpty();
    assertThat(PAGE.select("script").first().data()).doesNotContain("alert");
  }

  @Test
  void noElementHasAHandlerOrAStyleOfItsOwn() {
    List<String> attributes =
        PAGE.getAllElements().stream()
            .flatMap(element -> element.attributes().asList().stream())
            .map(attribute -> attribute.getKey())
            .distinct()
            .toList();

    assertThat(attributes).noneMatch(name -> name.startsWith("on") || name.equals("style"));
  }

  @Test
  void nothingButTheContentsIsALink() {
    assertThat(PAGE.select("a[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
  }

  @Test
  void theTextIsShownAsItWasWritten() {
    String shown = HostileReport.TEXT.substring(0, HostileReport.TEXT.indexOf('\u202E'));

    assertThat(PAGE.select("h1").text()).startsWith(shown);
    assertThat(PAGE.select("blockquote p").first().text()).startsWith(shown);
    assertThat(PAGE.select("svg desc").eachText()).anyMatch(text -> text.contains(shown));
    assertThat(PAGE.select("option").eachText()).anyMatch(text -> text.startsWith(shown));
  }

  @Test
  void charactersThatTurnOrEndALineAreReplaced() {
    assertThat(HTML.chars()).noneMatch(c -> c < ' ' && c != '\n' && c != '\t');
    assertThat(HTML).doesNotContain("\u202E", "\u2066", "\uD800").contains("\uFFFDevil\uFFFD");
  }

  @Test
  void whatIsNoNumberIsADash() {
    assertThat(HTML).doesNotContain("NaN", "Infinity", "∞");
  }

  @Test
  void everyIdIsGivenOnce() {
    assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }
}
