package blotter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page as text; {@link ReportPageIT} looks at it in a browser. */
class ReportPageTest {

  private static final String HTML = ReportPage.html(ExampleReport.report());
  private static final Document PAGE = Jsoup.parse(HTML);

  @Test
  void theExampleIsBelowAMegabyte() throws IOException {
    Files.writeString(Path.of("target", "report-example.html"), HTML);

    assertThat(HTML.getBytes(StandardCharsets.UTF_8).length).isLessThan(800_000);
  }

  @Test
  void theSameReportGivesTheSamePage() {
    assertThat(ReportPage.html(ExampleReport.report())).isEqualTo(HTML);
  }

  @Test
  void thePolicyAllowsTheScriptAndTheStyleOfThePageAndNothingElse() throws Exception {
    String policy = PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src '"
                + hash(between("<style>", "</style>"))
                + "'; script-src '"
                + hash(between("<script>", "</script>"))
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
  }

  @Test
  void nothingIsLoaded() {
    assertThat(PAGE.select("[src], [srcset], [data], [poster]")).isEmpty();
    assertThat(PAGE.select("link").eachAttr("href")).containsExactly("data:,");
    assertThat(PAGE.select("style").first().data()).doesNotContain("@import", "url(http", "url(//");
  }

  @Test
  void everyChartHasATitleAndADescriptionAndATableOfFigures() {
    for (Element chart : PAGE.select("svg[role=img]")) {
      assertThat(chart.select("> title").text()).isNotBlank();
      assertThat(chart.select("> desc").text()).isNotBlank();
      assertThat(chart.parents().select("figure").first().select("details table tbody tr"))
          .isNotEmpty();
    }
    assertThat(PAGE.select("svg:not([role=img])")).allMatch(svg -> svg.hasAttr("aria-hidden"));
  }

  @Test
  void everyLabelAndDescriptionThatIsReferredToIsThere() {
    Set<String> ids = Set.copyOf(PAGE.select("[id]").eachAttr("id"));

    assertThat(ids).hasSameSizeAs(PAGE.select("[id]"));
    for (String reference : List.of("aria-labelledby", "aria-describedby", "for")) {
      assertThat(ids).containsAll(PAGE.select("[" + reference + "]").eachAttr(reference));
    }
    assertThat(ids)
        .containsAll(
            PAGE.select("a[href^=#]").eachAttr("href").stream().map(l -> l.substring(1)).toList());
  }

  @Test
  void changesStandInPlainWords() {
    assertThat(PAGE.select(".changes li p").first().text().replace('\u00a0', ' '))
        .isEqualTo(
            "Fentanyl rose (documents that name it): 3.2 per 1,000 documents at first (2013), 44.1"
                + " at last (2018); +41 % a year (95 % interval 31 to 53; q < .001 among 312"
                + " series).");
  }

  @Test
  void aPeriodWithoutDocumentsIsAGap() {
    Element cocaine = PAGE.select("figure.trend").first();

    assertThat(cocaine.select("path.line").attr("d").chars().filter(c -> c == 'M').count())
        .isEqualTo(2);
    assertThat(cocaine.select("path.band").attr("d").chars().filter(c -> c == 'Z').count())
        .isEqualTo(2);
    assertThat(cocaine.select("desc").text()).contains("2 periods have no document");
    assertThat(cocaine.select("tbody tr:contains(May 2016)").text()).endsWith("– no documents");
  }

  @Test
  void aNewLevelIsMarkedDescribedAndNoted() {
    Element methamphetamine = PAGE.select("figure.trend").get(2);

    assertThat(methamphetamine.select("line.change")).hasSize(1);
    assertThat(methamphetamine.select("desc").text()).contains("A new level begins in Jul 2015.");
    assertThat(methamphetamine.select("tbody tr:contains(Jul 2015)").text()).endsWith("new level");
  }

  @Test
  void scoresStandBesideTheCounts() {
    assertThat(PAGE.select("section:has(#drugs) .accuracy").text())
        .isEqualTo(
            "Checked on 120 annotated documents, drugs: precision 0.96, recall 0.94, F1 0.95"
                + " (0.93–0.97).");
  }

  @Test
  void withoutQuotesNoWordOfASourceIsThere() {
    String page = ReportPage.html(ExampleReport.withoutQuotes());

    assertThat(HTML).contains("Officers seized", "<blockquote");
    assertThat(page).doesNotContain("Officers seized", "<blockquote", "class=\"quotes\"");
    assertThat(page).contains("https://example.org/releases/");
  }

  @Test
  void quotesThatAReportHoldsInSpiteOfItselfAreLeftAwayToo() {
    assertThat(ReportPage.html(ExampleReport.withQuotesThatItDenies()))
        .doesNotContain("Officers seized");
  }

  @Test
  void anEmptySectionSaysWhichTableIsMissingOrThatNothingWasFound() {
    Document missing =
        Jsoup.parse(ReportPage.html(ExampleReport.empty(Set.of("series", "keyness"))));
    Document nothing = Jsoup.parse(ReportPage.html(ExampleReport.empty(Set.of())));

    assertThat(missing.select("section:has(#drugs) .empty").text())
        .isEqualTo(
            "This run has no table series. jobs/run trends writes it. Then write the report"
                + " again.");
    assertThat(missing.select("section:has(#words) .empty code").eachText())
        .containsExactly("keyness", "jobs/run keyness");
    assertThat(nothing.select("section:has(#drugs) .empty").text()).isEqualTo("No drug is named.");
    assertThat(nothing.select(".empty")).hasSize(10);
  }

  private static String between(String begin, String end) {
    int from = HTML.indexOf(begin) + begin.length();
    return HTML.substring(from, HTML.indexOf(end, from));
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
