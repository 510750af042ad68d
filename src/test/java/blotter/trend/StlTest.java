package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StlTest {

  /** Of the largest value of a series. */
  private static final double RELATIVE_ERROR = 1e-10;

  @TestFactory
  List<DynamicTest> theSeriesOfADecompositionAreThoseOfStlInR() {
    return comparisons("/blotter/trend/stl.csv");
  }

  @TestFactory
  List<DynamicTest> robustOnesOfEvenLengthAreThoseOfStatsmodels() {
    return comparisons("/blotter/trend/stl_robust.csv");
  }

  private static List<DynamicTest> comparisons(String resource) {
    Map<String, List<String[]>> decompositions = new LinkedHashMap<>();
    for (String[] row : SeriesText.rows(resource)) {
      String name = String.join(" ", row[0], "period", row[1], "window", row[2], "robust", row[3]);
      decompositions.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
    }

    return decompositions.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> compare(entry.getValue())))
        .toList();
  }

  private static void compare(List<String[]> rows) {
    String[] first = rows.get(0);
    Stl stl =
        new Stl(
            Integer.parseInt(first[1]), Integer.parseInt(first[2]), Boolean.parseBoolean(first[3]));
    double[] values = SeriesText.column(rows, 4);
    double error = RELATIVE_ERROR * Arrays.stream(values).map(Math::abs).max().orElseThrow();

    Decomposition parts = stl.decompose(values);

    assertThat(parts.seasonal()).containsExactly(SeriesText.column(rows, 5), within(error));
    assertThat(parts.trend()).containsExactly(SeriesText.column(rows, 6), within(error));
    assertThat(sum(parts)).containsExactly(values, within(error));
  }

  @Test
  void aLineWithACycleComesApart() {
    double[] cycle = {3, -1, -4, 2};
    double[] values = new double[23];
    for (int i = 0; i < values.length; i++) {
      values[i] = 10 + 0.5 * i + cycle[i % 4];
    }

    Decomposition parts = Stl.periodic(4).decompose(values);

    for (int i = 0; i < values.length; i++) {
      assertThat(parts.seasonal()[i]).isCloseTo(cycle[i % 4], within(0.2));
      assertThat(parts.trend()[i]).isCloseTo(10 + 0.5 * i, within(0.2));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Stl.PERIODIC, 7})
  void unitsDoNotMatter(int window) {
    double[] values = random(61, 3);
    double[] other = Arrays.stream(values).map(value -> 40 - 3 * value).toArray();

    Decomposition parts = new Stl(12, window, true).decompose(values);
    Decomposition others = new Stl(12, window, true).decompose(other);

    for (int i = 0; i < values.length; i++) {
      assertThat(others.seasonal()[i]).isCloseTo(-3 * parts.seasonal()[i], within(1e-9));
      assertThat(others.trend()[i]).isCloseTo(40 - 3 * parts.trend()[i], within(1e-9));
    }
  }

  @Test
  void aPeriodicSeasonIsTheSameInEveryCycle() {
    double[] seasonal = new Stl(5, Stl.PERIODIC, true).decompose(random(33, 4)).seasonal();

    for (int i = 5; i < seasonal.length; i++) {
      assertThat(seasonal[i]).isEqualTo(seasonal[i - 5]);
    }
  }

  @Test
  void anOutlierMovesARobustTrendLess() {
    double[] values = random(72, 5);
    double[] spoiled = values.clone();
    spoiled[30] += 500;

    assertThat(shift(new Stl(12, 7, true), values, spoiled))
        .isLessThan(shift(new Stl(12, 7, false), values, spoiled) / 10);
  }

  @Test
  void aConstantSeriesIsItsTrend() {
    double[] values = new double[25];
    Arrays.fill(values, 7);

    Decomposition parts = new Stl(12, 7, true).decompose(values);

    assertThat(parts.trend()).containsExactly(values, within(1e-12));
    assertThat(parts.seasonal()).containsExactly(new double[25], within(1e-12));
  }

  @Test
  void whatIsOutOfRangeIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stl.periodic(1))
        .withMessage("period must be at least 2: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stl(12, 8, false))
        .withMessage("a window of the season is odd and at least 3: 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stl.periodic(4).decompose(new double[8]))
        .withMessage("a series needs more than 8 values: 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stl.periodic(2).decompose(new double[] {1, 2, 3, Double.NaN, 5}))
        .withMessage("values[3] is not finite: NaN");
  }

  private static double shift(Stl stl, double[] values, double[] spoiled) {
    return Math.abs(stl.decompose(values).trend()[30] - stl.decompose(spoiled).trend()[30]);
  }

  private static double[] random(int size, long seed) {
    return new SplittableRandom(seed).doubles(size, 0, 10).toArray();
  }

  private static double[] sum(Decomposition parts) {
    double[] sum = new double[parts.trend().length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = parts.seasonal()[i] + parts.trend()[i] + parts.remainder()[i];
    }
    return sum;
  }
}
