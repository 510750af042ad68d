package blotter.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.report.Change;
import blotter.report.DrugTrend;
import blotter.report.Interval;
import blotter.report.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  private static final LocalDate DAY = LocalDate.of(2014, 5, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b=c#d",
        "http://example.org",
        "HTTPS://EXAMPLE.ORG/%20",
        "https://example.org:8443/ü"
      })
  void addressesOfTheWebAreLinks(String uri) {
    assertThat(Links.safe(Optional.of(uri))).contains(uri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " https://example.org",
        "https://example.org/\" onclick=\"x",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "file:///etc/hosts",
        "//example.org",
        "releases/1.html",
        "https:opaque",
        "https:///no-host",
        "https://user:secret@example.org/",
        ""
      })
  void nothingElseIsALink(String uri) {
    assertThat(Links.safe(Optional.of(uri))).isEmpty();
  }

  @Test
  void daysAreWrittenAsNarrowlyAsTheyAreKnown() {
    assertThat(span(DAY, DAY)).isEqualTo("3 May 2014");
    assertThat(span(DAY, DAY.plusDays(6))).isEqualTo("3 May 2014 to 9 May 2014");
    assertThat(span(LocalDate.of(2014, 5, 1), LocalDate.of(2014, 5, 31))).isEqualTo("May 2014");
    assertThat(span(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31))).isEqualTo("2014");
    assertThat(span(null, DAY)).isEqualTo("until 3 May 2014");
    assertThat(span(DAY, null)).isEqualTo("from 3 May 2014");
    assertThat(span(null, null)).isEqualTo("not given");
  }

  @Test
  void aChangeWithoutAModelIsToldByItsRanks() {
    Period year = new Period(DAY, DAY, "2014");
    Change change =
        new Change(
            "Heroin", "documents", Optional.empty(), -0.284, 0.013, 1, year, year, 12.5, 4.83);

    assertThat(plain(Findings.change(change)))
        .isEqualTo(
            "12.5 per 1,000 documents at first (2014), 4.8 at last (2014);"
                + " Kendall’s tau −0.28 (q = .013 among 1 series)");
    assertThat(Findings.rose(change)).isFalse();
  }

  @Test
  void aTrendSaysWhyItHasNoFigure() {
    assertThat(plain(Findings.trend(trend(Optional.empty(), Optional.empty(), "too few counts"))))
        .isEqualTo("1 document; not tested: too few counts");
    assertThat(plain(Findings.trend(trend(Optional.of(0.2), Optional.empty(), ""))))
        .isEqualTo("1 document; no yearly change estimated; q = .20, no clear trend");
    assertThat(
            plain(
                Findings.trend(
                    trend(Optional.of(0.004), Optional.of(new Interval(20, 10, 30)), ""))))
        .isEqualTo("1 document; +20 % a year (95 % interval 10 to 30; q = .004)");
  }

  private static DrugTrend trend(Optional<Double> q, Optional<Interval> annual, String reason) {
    return new DrugTrend("Heroin", "opioids", 1, List.of(), List.of(), q, annual, reason);
  }

  private static String span(LocalDate begin, LocalDate end) {
    return plain(Days.span(Optional.ofNullable(begin), Optional.ofNullable(end)));
  }

  private static String plain(String written) {
    return written.replace('\u00a0', ' ');
  }
}
