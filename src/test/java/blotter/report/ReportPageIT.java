package blotter.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a headless Chromium, where one is installed. */
class ReportPageIT {

  private static final Set<String> WORTH_MENDING = Set.of("moderate", "serious", "critical");

  @TempDir static Path folder;
  private static Browser browser;
  private static Path example;
  private static Path small;

  @BeforeAll
  static void openBrowser() throws IOException {
    assumeTrue(Browser.isInstalled(), "No chromium and chromedriver on the PATH");
    example = write("example.html", ExampleReport.report());
    small = write("small.html", ExampleReport.small());
    browser = Browser.open(folder.resolve("profile"));
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void start() {
    browser.scripts(true);
    browser.dark(false);
    browser.width(1280, 900);
  }

  @Test
  void nothingIsLoadedAndTheConsoleIsSilent() {
    browser.driver().get("about:blank");
    browser.console();
    browser.requests();

    open(example);

    assertThat(browser.requests())
        .contains(example.toUri().toString())
        .isSubsetOf(example.toUri().toString(), "data:,");
    assertThat(browser.console()).isEmpty();
    assertThat(browser.value("getComputedStyle(document.body).margin")).isEqualTo("0px");
  }

  @ParameterizedTest
  @CsvSource({"1280,false", "1280,true", "390,false", "390,true"})
  void axeFindsNothingToMend(int width, boolean dark) {
    browser.dark(dark);
    browser.width(width, 900);
    open(small);
    browser.value(
        "document.querySelectorAll('details').forEach((fold, i) => fold.open = i % 3 === 0)");

    List<Rule> violations = new AxeBuilder().analyze(browser.driver()).getViolations();

    assertThat(violations)
        .filteredOn(rule -> WORTH_MENDING.contains(rule.getImpact()))
        .extracting(rule -> rule.getId() + " " + rule.getNodes())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1280,light", "1280,dark", "390,light", "390,dark"})
  void nothingSticksOutOfThePage(int width, String scheme) {
    browser.dark(scheme.equals("dark"));
    browser.width(width, 900);
    open(example);

    assertThat(browser.value("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);

    long height = (long) browser.value("document.documentElement.scrollHeight");
    browser.width(width, (int) height);
    browser.screenshot(Path.of("target", "report-" + width + "-" + scheme + ".png"));
  }

  @Test
  void aHeaderSortsUpAndDownByKeyboard() {
    open(example);
    WebElement mass =
        browser.driver().findElement(By.xpath("//table[@id='incident-table']//button[.='Mass']"));

    mass.sendKeys(Keys.ENTER);
    assertThat(sorted("Mass")).isEqualTo("descending");
    assertThat(column(5)).startsWith("74.0 kg", "72.8 kg").endsWith("–");

    mass.sendKeys(Keys.SPACE);
    assertThat(sorted("Mass")).isEqualTo("ascending");
    assertThat(column(5)).startsWith("250 g", "1.5 kg").endsWith("–");

    browser.driver().findElement(By.xpath("//button[.='Date']")).click();
    assertThat(sorted("Mass")).isNull();
    assertThat(sorted("Date")).isEqualTo("ascending");
    assertThat(column(0).get(0)).contains("2013");
  }

  @Test
  void filtersShowWhatFitsAndSayHowMany() {
    open(example);
    WebElement text = browser.driver().findElement(By.id("filter-text"));
    assertThat(shown()).hasSize(ExampleReport.INCIDENTS);

    choose("type", "Seizure");
    assertThat(shown()).isNotEmpty().allMatch(row -> row.contains("Seizure"));
    choose("drug", "Fentanyl");
    choose("year", "2018");
    List<String> narrow = shown();
    assertThat(narrow)
        .isNotEmpty()
        .allMatch(
            row -> row.contains("Seizure") && row.contains("Fentanyl") && row.contains("2018"));
    assertThat(count()).isEqualTo(narrow.size() + " of 300 rows shown");

    text.sendKeys("no such words");
    assertThat(shown()).isEmpty();
    assertThat(count()).isEqualTo("0 of 300 rows shown");

    browser.driver().findElement(By.cssSelector("#incident-filter button")).click();
    assertThat(shown()).hasSize(ExampleReport.INCIDENTS);
    text.sendKeys("gazette-less STATE police");
    assertThat(shown()).isEmpty();
  }

  @Test
  void withoutJavaScriptTheTableIsWholeAndItsControlsAreAway() {
    browser.scripts(false);
    open(example);

    assertThat(browser.driver().findElements(By.cssSelector("#incident-table tbody tr")))
        .hasSize(ExampleReport.INCIDENTS)
        .first()
        .matches(WebElement::isDisplayed);
    assertThat(browser.driver().findElement(By.id("incident-filter")).isDisplayed()).isFalse();
    assertThat(browser.driver().findElements(By.tagName("button"))).hasSize(1);
  }

  @Test
  void markupInEveryTextStaysText() throws IOException {
    open(write("hostile.html", HostileReport.report()));

    assertThat(browser.console()).isEmpty();
    assertThat(browser.value("document.scripts.length")).isEqualTo(1L);
    assertThat(browser.value("document.querySelectorAll('style').length")).isEqualTo(1L);
    assertThat(browser.value("document.querySelectorAll('img, iframe, object, marquee').length"))
        .isEqualTo(0L);
    assertThat(browser.value("document.querySelectorAll('[onclick], [onerror], [onload]').length"))
        .isEqualTo(0L);
    assertThat(
            browser.value(
                "Array.from(document.links).map(a => a.protocol).filter(p => p !== 'file:')"))
        .isEqualTo(List.of());
    assertThat((String) browser.value("document.querySelector('h1').textContent"))
        .contains("<script>alert(1)</script>");
  }

  @Test
  void quotesAreFoldedAndDoNotPrint() {
    open(example);

    assertThat(browser.driver().findElement(By.cssSelector("blockquote")).isDisplayed()).isFalse();
    browser.driver().findElement(By.cssSelector(".quotes summary")).sendKeys(Keys.ENTER);
    assertThat(browser.driver().findElement(By.cssSelector("blockquote")).isDisplayed()).isTrue();

    browser.print(true);
    assertThat(browser.driver().findElement(By.cssSelector("blockquote")).isDisplayed()).isFalse();
    assertThat(browser.driver().findElement(By.id("incident-table")).isDisplayed()).isTrue();
    browser.print(false);
  }

  private static Path write(String name, Report report) throws IOException {
    return Files.writeString(folder.resolve(name), ReportPage.html(report));
  }

  private static void open(Path page) {
    browser.driver().get(page.toUri().toString());
  }

  private static void choose(String filter, String option) {
    browser
        .driver()
        .findElement(By.xpath("//select[@id='filter-" + filter + "']/option[.='" + option + "']"))
        .click();
  }

  private static String sorted(String header) {
    return (String)
        browser.value(
            "Array.from(document.querySelectorAll('#incident-table th')).find(th =>"
                + " th.textContent === '"
                + header
                + "').getAttribute('aria-sort')");
  }

  private static List<String> column(int column) {
    return texts("row.cells[" + column + "].textContent");
  }

  private static List<String> shown() {
    return texts("Array.from(row.cells).slice(0, 3).map(cell => cell.textContent).join()");
  }

  /** Of the rows that are shown. */
  private static List<String> texts(String expression) {
    List<?> texts =
        (List<?>)
            browser.value(
                "Array.from(document.querySelectorAll('#incident-table tbody tr')).filter(row =>"
                    + " row.offsetHeight > 0).map(row => "
                    + expression
                    + ".replaceAll('\\u00a0', ' '))");
    return texts.stream().map(String.class::cast).toList();
  }

  private static String count() {
    return browser.driver().findElement(By.id("incident-count")).getText();
  }
}
