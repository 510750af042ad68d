package blotter.findings;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.report.Period;
import blotter.trend.Granularity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportPeriodsTest {

  @Test
  void threeYearsWithManyDocumentsAreShownByMonth() {
    assertThat(ReportPeriods.length(evenly(YearMonth.of(2012, 1), 36, 20)))
        .isEqualTo(Granularity.MONTH);
  }

  @Test
  void monthsWithFewerThanTwentyDocumentsAreTooShort() {
    assertThat(ReportPeriods.length(evenly(YearMonth.of(2012, 1), 36, 19)))
        .isEqualTo(Granularity.QUARTER);
  }

  @Test
  void sixYearsAreTooManyMonths() {
    assertThat(ReportPeriods.length(evenly(YearMonth.of(2009, 1), 72, 100)))
        .isEqualTo(Granularity.QUARTER);
    assertThat(ReportPeriods.length(evenly(YearMonth.of(2009, 1), 40, 100)))
        .isEqualTo(Granularity.MONTH);
  }

  @Test
  void elevenYearsAreTooManyQuarters() {
    assertThat(ReportPeriods.length(evenly(YearMonth.of(2000, 1), 132, 100)))
        .isEqualTo(Granularity.YEAR);
  }

  @Test
  void aCorpusThatIsTooSmallForAnythingIsShownByYear() {
    assertThat(ReportPeriods.length(Map.of(YearMonth.of(2014, 5), 3L))).isEqualTo(Granularity.YEAR);
    assertThat(ReportPeriods.length(Map.of())).isEqualTo(Granularity.YEAR);
  }

  @Test
  void periodsAreCalledAsReadersCallThem() {
    assertThat(ReportPeriods.of(Granularity.MONTH, LocalDate.of(2014, 5, 1)))
        .isEqualTo(new Period(LocalDate.of(2014, 5, 1), LocalDate.of(2014, 5, 31), "May 2014"));
    assertThat(ReportPeriods.of(Granularity.QUARTER, LocalDate.of(2014, 10, 1)))
        .isEqualTo(new Period(LocalDate.of(2014, 10, 1), LocalDate.of(2014, 12, 31), "2014 Q4"));
    assertThat(ReportPeriods.of(Granularity.YEAR, LocalDate.of(2012, 1, 1)))
        .isEqualTo(new Period(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31), "2012"));
  }

  @Test
  void fourQuartersOfAYearAreTheYear() {
    assertThat(
            ReportPeriods.span(
                    Granularity.QUARTER, LocalDate.of(2014, 1, 1), LocalDate.of(2014, 10, 1))
                .label())
        .isEqualTo("2014");
    assertThat(
            ReportPeriods.span(
                    Granularity.QUARTER, LocalDate.of(2014, 4, 1), LocalDate.of(2015, 1, 1))
                .label())
        .isEqualTo("2014 Q2 to 2015 Q1");
  }

  private static Map<YearMonth, Long> evenly(YearMonth first, int months, long documents) {
    Map<YearMonth, Long> all = new TreeMap<>();
    for (int i = 0; i < months; i++) {
      all.put(first.plusMonths(i), documents);
    }
    return all;
  }
}
