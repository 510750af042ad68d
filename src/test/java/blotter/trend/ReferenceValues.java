package blotter.trend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What another program computed, from a file with the columns case, kind, index, value: one number
 * a row, ordered by index.
 */
record ReferenceValues(String name, Map<String, double[]> kinds) {

  /** All cases of a file beside this class's resources, in the order of the file. */
  static List<ReferenceValues> read(String file) {
    Map<String, Map<String, List<Double>>> cases = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(ReferenceValues.class.getResourceAsStream(file), UTF_8))) {
      reader.lines().skip(1).map(line -> line.split(",")).forEach(cells -> put(cases, cells));
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }

    return cases.entrySet().stream()
        .map(entry -> new ReferenceValues(entry.getKey(), arrays(entry.getValue())))
        .toList();
  }

  double[] all(String kind) {
    double[] values = kinds.get(kind);
    if (values == null) {
      throw new IllegalArgumentException(name + " has no " + kind + ", only " + kinds.keySet());
    }
    return values;
  }

  double one(String kind) {
    return all(kind)[0];
  }

  long[] counts(String kind) {
    double[] values = all(kind);
    long[] counts = new long[values.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = Math.round(values[i]);
    }
    return counts;
  }

  @Override
  public String toString() {
    return name;
  }

  private static void put(Map<String, Map<String, List<Double>>> cases, String[] cells) {
    List<Double> values =
        cases
            .computeIfAbsent(cells[0], key -> new LinkedHashMap<>())
            .computeIfAbsent(cells[1], key -> new ArrayList<>());
    if (values.size() != Integer.parseInt(cells[2])) {
      throw new IllegalStateException("out of order: " + String.join(",", cells));
    }
    values.add(Double.parseDouble(cells[3]));
  }

  private static Map<String, double[]> arrays(Map<String, List<Double>> kinds) {
    Map<String, double[]> arrays = new LinkedHashMap<>();
    kinds.forEach(
        (kind, values) ->
            arrays.put(kind, values.stream().mapToDouble(Double::doubleValue).toArray()));
    return arrays;
  }
}
