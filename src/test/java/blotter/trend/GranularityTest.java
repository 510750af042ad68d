package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GranularityTest {

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2012-02-29, 2012-02-01",
    "QUARTER, 2012-02-29, 2012-01-01",
    "QUARTER, 2012-12-31, 2012-10-01",
    "YEAR, 2012-12-31, 2012-01-01",
    "QUARTER, -0001-11-30, -0001-10-01"
  })
  void aPeriodIsNamedByItsFirstDay(Granularity granularity, LocalDate day, LocalDate first) {
    assertThat(granularity.firstDay(granularity.index(day))).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource
  void periodsSideBySideHaveNumbersSideBySide(Granularity granularity) {
    LocalDate day = LocalDate.of(1969, 1, 1);
    for (int i = 0; i < 200; i++) {
      LocalDate next = day.plusMonths(12 / granularity.periodsPerYear());
      assertThat(granularity.index(next)).isEqualTo(granularity.index(day) + 1);
      day = next;
    }
  }

  @Test
  void aNameIsThatOfTheTables() {
    assertThat(Granularity.of("quarter")).isEqualTo(Granularity.QUARTER);
    assertThat(Granularity.QUARTER.text()).isEqualTo("quarter");
    assertThatIllegalArgumentException().isThrownBy(() -> Granularity.of("fortnight"));
  }
}
