package blotter.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "7|7",
        "007|7",
        "2.5|2.5",
        "1,234|1234",
        "1,234,567.89|1234567.89",
        "1.234.567|1234567",
        "1'234'567|1234567",
        "12,34,567|1234567",
        "1.234,5|1234.5",
        "16,67|16.67",
        "0,208|0.208",
        "1.250|1.25"
      })
  void readsEveryUsualWayOfWritingANumber(String digits, double value) {
    assertThat(DigitNumber.of(digits).value()).isEqualTo(value);
    assertThat(DigitNumber.of(digits).readings()).isEmpty();
  }

  @Test
  void aGroupOfFourDigitsHasNoValueButTwoReadings() {
    assertThat(DigitNumber.of("2,0000")).satisfies(DigitNumberTest::isMalformed);
    assertThat(DigitNumber.of("2,0000").readings()).containsExactly(2000.0, 20_000.0);
    assertThat(DigitNumber.of("1,250,0000").readings()).containsExactly(1_250_000.0, 12_500_000.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3", "1,2,3", "192.168.1.2", "12345,678", "1,,2", "5,67890"})
  void whatIsNoNumberHasNoValue(String digits) {
    assertThat(DigitNumber.of(digits)).satisfies(DigitNumberTest::isMalformed);
  }

  @Test
  void hundredsOfDigitsAreNoNumber() {
    assertThat(DigitNumber.of("9".repeat(400))).satisfies(DigitNumberTest::isMalformed);
    assertThat(DigitNumber.of("9".repeat(400)).readings()).isEmpty();
  }

  private static void isMalformed(DigitNumber number) {
    assertThat(number.value()).isNull();
  }
}
