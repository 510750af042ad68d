package blotter.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import blotter.trend.Granularity;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialReaderTest {

  @Test
  void exportsOfCdcWonderAreKnown() throws OfficialFormatException {
    OfficialFile file =
        read(
            """
            "Notes"\t"Year"\t"Year Code"\t"Month"\t"Month Code"\tDeaths\tPopulation\tCrude Rate\r
            \t"2010"\t"2010"\t"Nov., 2010"\t"2010/11"\t1,271\tNot Applicable\tNot Applicable\r
            \t"2010"\t"2010"\t"Dec., 2010"\t"2010/12"\tSuppressed\tNot Applicable\tNot Applicable\r
            "Total"\t"2010"\t"2010"\t\t\t3036\tNot Applicable\tNot Applicable\r
            \t"2011"\t"2011"\t"Jan., 2011"\t"2011/01"\t334\tNot Applicable\tNot Applicable\r
            "---"\r
            "Title: heroin "monthly" 10-16"\r
            """);

    assertThat(file.rows()).isEqualTo(2);
    assertThat(file.other()).isEqualTo(4);
    assertThat(file.series())
        .containsExactly(
            series("file", Granularity.MONTH, Map.of("2010-11-01", 1271.0, "2011-01-01", 334.0)));
  }

  @Test
  void monthlyTablesOfNflisAreSharesByGroup() throws OfficialFormatException {
    OfficialFile file =
        read(
            """
            Drug.sample,Time,Total_samples,Fent_present_samples,Percent_fent_cooccurrence_monthly
            Heroin,2013-01,400,100,25
            Heroin,2013-02,0,0,NA
            Cocaine,2013-01,50,1,2
            """);

    assertThat(file.series())
        .containsExactly(
            series("file|Cocaine", Granularity.MONTH, Map.of("2013-01-01", 0.02)),
            series("file|Heroin", Granularity.MONTH, Map.of("2013-01-01", 0.25)));
  }

  @Test
  void annualTablesOfNflisHaveASeriesASubstance() throws OfficialFormatException {
    OfficialFile file =
        read(
            """
            YYYY,SubstanceDetected,Freq,Percent_p100,Cumsum_p100
            2013,"1,4-Butanediol",7,0.1,0.1
            2014,"1,4-Butanediol",9,0.1,0.1
            """);

    assertThat(file.series())
        .containsExactly(
            series(
                "file|1,4-Butanediol",
                Granularity.YEAR,
                Map.of("2013-01-01", 7.0, "2014-01-01", 9.0)));
  }

  @ParameterizedTest
  @CsvSource({
    "2013, year, 2013-01-01",
    "2013-02, month, 2013-02-01",
    "2013/2, month, 2013-02-01",
    "2013-Q3, quarter, 2013-07-01",
    "2013-02-01, month, 2013-02-01",
    "2013/07/01, quarter, 2013-07-01",
    "2013-01-01, year, 2013-01-01"
  })
  void periodsHaveFiveForms(String written, String granularity, String begin)
      throws OfficialFormatException {
    OfficialSeries series = read("Period;VALUE\n" + written + ";3.5\n").series().get(0);

    assertThat(series.granularity().text()).isEqualTo(granularity);
    assertThat(series.values()).isEqualTo(Map.of(LocalDate.parse(begin), 3.5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013-13", "2013-02-15", "Jan 2013", "13", "2013-Q5", ""})
  void whatIsNoPeriodIsNoData(String written) throws OfficialFormatException {
    OfficialFile file = read("period,value\n2013-01,1\n" + written + ",2\n");

    assertThat(file.rows()).isEqualTo(1);
    assertThat(file.other()).isEqualTo(1);
  }

  @Test
  void otherColumnsAreDescribed() throws OfficialFormatException {
    SeriesColumns columns = SeriesColumns.parse("period=Month, value=Seized,total=All,group=Drug");
    OfficialFile file =
        OfficialReader.read("f", "Seizures\n\nMonth,Drug,All,Seized\n2013-01,x,8,2\n", columns);

    assertThat(file.series())
        .containsExactly(series("f|x", Granularity.MONTH, Map.of("2013-01-01", 0.25)));
  }

  @Test
  void severalRowsOfOnePeriodAreNamedAndNotAddedUp() {
    assertThatExceptionOfType(OfficialFormatException.class)
        .isThrownBy(
            () -> read("period,value,group\n2013-01,1,a\n2013-01,2,a\n2013-01,3,b\n2014-01,3,b\n"))
        .withMessage("several rows for the same period and group: 2013-01-01 a");
  }

  @Test
  void filesWithoutSeriesSayWhatTheyHave() {
    assertThatExceptionOfType(OfficialFormatException.class)
        .isThrownBy(() -> read("Substance category,Tau,p value\nHeroin,0.9,0.1\n"))
        .withMessage("no known columns; the first line has Substance category, Tau, p value");
    assertThatExceptionOfType(OfficialFormatException.class)
        .isThrownBy(
            () -> OfficialReader.read("f", "a,b\n", SeriesColumns.parse("period=x,value=b")))
        .withMessage("no columns x, b; the first line has a, b");
    assertThatExceptionOfType(OfficialFormatException.class)
        .isThrownBy(() -> read("period,value\nTotal,3\n"))
        .withMessage("no row has a period and a number in the columns period, value");
    assertThatExceptionOfType(OfficialFormatException.class)
        .isThrownBy(() -> read(""))
        .withMessage("no known columns; the first line has no cells");
    assertThatExceptionOfType(OfficialFormatException.class)
        .isThrownBy(() -> read("period,value\n2013,3\n2013-02,4\n"))
        .withMessage("periods of several lengths: month, year");
  }

  @Test
  void descriptionsThatAreWrongAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeriesColumns.parse("period=a,valu=b"))
        .withMessageContaining("'valu=b' is not period=COLUMN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeriesColumns.parse("period=a"))
        .withMessage("period=COLUMN and value=COLUMN are needed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeriesColumns.parse("period=a,period=b,value=c"))
        .withMessage("period is given twice");
  }

  private static OfficialFile read(String text) throws OfficialFormatException {
    return OfficialReader.read("file", text, null);
  }

  private static OfficialSeries series(
      String name, Granularity granularity, Map<String, Double> values) {
    TreeMap<LocalDate, Double> byPeriod = new TreeMap<>();
    values.forEach((period, value) -> byPeriod.put(LocalDate.parse(period), value));
    return new OfficialSeries(name, granularity, byPeriod);
  }
}
