package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A published table: tau and p of Mann and Kendall for the monthly share of samples of nine
 * categories of drugs that hold fentanyl, 2013 to 2023. NFLIS-Drug, CC BY 4.0.
 */
class NflisTest {

  private static final MathContext PRINTED = new MathContext(5, RoundingMode.HALF_EVEN);

  @ParameterizedTest
  @CsvSource({
    "Cannabinoids, 0.78713, 7.5126e-40",
    "Club drugs, 0.49364, 1.3682e-16",
    "Cocaine, 0.88252, 8.4116e-51",
    "Hallucinogens, 0.53836, 8.4556e-17",
    "Heroin, 0.94569, 3.5467e-58",
    "Methamphetamine, 0.89029, 1.9322e-51",
    "Prescription benzodiazepines, 0.64640, 4.4273e-27",
    "Prescription opioids, 0.76338, 2.3217e-38",
    "Prescription stimulants, 0.36302, 1.2356e-08"
  })
  void everyPrintedDigitIsReached(String category, BigDecimal tau, BigDecimal p)
      throws IOException {
    MannKendall test = MannKendall.of(shares(category)).value();

    assertThat(new BigDecimal(test.tau()).setScale(5, RoundingMode.HALF_EVEN)).isEqualTo(tau);
    assertThat(new BigDecimal(test.p()).round(PRINTED)).isEqualByComparingTo(p);
    assertThat(test.n()).isEqualTo(132);
  }

  private static double[] shares(String category) throws IOException {
    try (InputStream file = NflisTest.class.getResourceAsStream("nflis-monthly.csv")) {
      List<String> lines =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      int column = cells(lines.get(0)).indexOf(category);
      return lines.stream().skip(1).mapToDouble(line -> share(cells(line).get(column))).toArray();
    }
  }

  private static List<String> cells(String line) {
    return Pattern.compile(",").splitAsStream(line).toList();
  }

  private static double share(String cell) {
    int slash = cell.indexOf('/');
    return Double.parseDouble(cell.substring(0, slash))
        / Double.parseDouble(cell.substring(slash + 1));
  }
}
