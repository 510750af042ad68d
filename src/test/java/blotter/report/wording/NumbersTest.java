package blotter.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.report.Interval;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "0.049|0.05",
        "0.5|0.50",
        "0.9996|1.0",
        "12.44|12.4",
        "99.94|99.9",
        "99.96|100",
        "1204.4|1,204",
        "-3.25|−3.3",
        "-0.0001|0.00",
        "NaN|–",
        "Infinity|–",
        "1e300|1.00e+300"
      })
  void aDecimalHasAboutThreeDigits(double x, String written) {
    assertThat(Numbers.decimal(x)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|q < .001", "0.00099|q < .001", "0.001|q = .001", "0.0124|q = .012", "0.0996|q = .10",
        "0.344|q = .34", "1|q = 1.00", "NaN|q –", "-1|q –", "2|q –"
      })
  void qHasNoZeroBeforeThePoint(double q, String written) {
    assertThat(plain(Numbers.q(q))).isEqualTo(written);
  }

  @Test
  void aBareQHasNoLetter() {
    assertThat(plain(Numbers.bareQ(Optional.of(0.0124)))).isEqualTo(".012");
    assertThat(plain(Numbers.bareQ(Optional.of(0.0)))).isEqualTo("< .001");
    assertThat(Numbers.bareQ(Optional.of(Double.NaN))).isEqualTo("–");
    assertThat(Numbers.bareQ(Optional.empty())).isEqualTo("–");
  }

  @Test
  void anIntervalHasTheDigitsOfItsFigure() {
    assertThat(Numbers.interval(new Interval(12.4, 10.06, 150))).isEqualTo("12.4 (10.1–150.0)");
    assertThat(Numbers.interval(new Interval(0.25, 0, 1.4))).isEqualTo("0.25 (0.00–1.40)");
    assertThat(Numbers.interval(Optional.empty())).isEqualTo("–");
  }

  @Test
  void aChangeAYearSaysItsSign() {
    assertThat(plain(Numbers.annual(new Interval(12.2, 8.1, 16.4))))
        .isEqualTo("+12 % a year (95 % interval 8 to 16");
    assertThat(plain(Numbers.annual(new Interval(-1.44, -4.2, 1.6))))
        .isEqualTo("−1.4 % a year (95 % interval −4.2 to 1.6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.5|0.50 g", "450|450 g", "999.6|1.0 kg", "12500|12.5 kg", "3400000|3.4 t"})
  void aMassHasTheUnitOfItsSize(double grams, String written) {
    assertThat(plain(Numbers.mass(grams))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12400|$12,400", "1200000|$1.2 million", "2.5e9|$2.5 billion", "0|$0"})
  void dollarsAreRoundedWhereTheyAreMany(double dollars, String written) {
    assertThat(plain(Numbers.dollars(dollars))).isEqualTo(written);
  }

  @Test
  void aShareOfNothingIsNone() {
    assertThat(Numbers.percent(1, 0)).isEqualTo("–");
    assertThat(plain(Numbers.percent(7_102, 7_795))).isEqualTo("91 %");
    assertThat(plain(Numbers.percent(1, 250))).isEqualTo("0.4 %");
  }

  @Test
  void oneIsSingular() {
    assertThat(Numbers.count(1, "document", "documents")).isEqualTo("1 document");
    assertThat(Numbers.count(7_795, "document", "documents")).isEqualTo("7,795 documents");
  }

  private static String plain(String written) {
    return written.replace('\u00a0', ' ');
  }
}
