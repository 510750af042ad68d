package blotter.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The columns of a file that make its series. Names are compared without regard to case.
 *
 * @param period column of periods
 * @param value column of what is counted
 * @param total column of what the value is a part of; null where the value itself is compared
 * @param group column that tells the series of a file apart; null where there is one
 */
public record SeriesColumns(String period, String value, String total, String group) {

  /** Layouts that need not be described, those with the most columns first. */
  private static final List<SeriesColumns> KNOWN =
      List.of(
          new SeriesColumns("Time", "Fent_present_samples", "Total_samples", "Drug.sample"),
          new SeriesColumns("Month Code", "Deaths", null, null),
          new SeriesColumns("Year Code", "Deaths", null, null),
          new SeriesColumns("YYYY", "Freq", null, "SubstanceDetected"),
          new SeriesColumns("period", "value", "total", "group"),
          new SeriesColumns("period", "value", "total", null),
          new SeriesColumns("period", "value", null, "group"),
          new SeriesColumns("period", "value", null, null));

  /**
   * Reads a description such as {@code period=Month,value=Deaths,group=Drug}.
   *
   * @throws IllegalArgumentException if it has an unknown part, or lacks period or value
   */
  public static SeriesColumns parse(String description) {
    Map<String, String> parts = new TreeMap<>();
    for (String part : description.split(",", -1)) {
      int at = part.indexOf('=');
      String name = at < 0 ? part.strip() : part.substring(0, at).strip();
      String column = at < 0 ? "" : part.substring(at + 1).strip();
      if (!List.of("period", "value", "total", "group").contains(name) || column.isEmpty()) {
        throw new IllegalArgumentException(
            "'" + part + "' is not period=COLUMN, value=COLUMN, total=COLUMN or group=COLUMN");
      }
      if (parts.put(name, column) != null) {
        throw new IllegalArgumentException(name + " is given twice");
      }
    }
    if (!parts.containsKey("period") || !parts.containsKey("value")) {
      throw new IllegalArgumentException("period=COLUMN and value=COLUMN are needed");
    }
    return new SeriesColumns(
        parts.get("period"), parts.get("value"), parts.get("total"), parts.get("group"));
  }

  /** The known layout of a header; none if no layout is. */
  static Optional<SeriesColumns> of(List<String> header) {
    return KNOWN.stream().filter(columns -> columns.areIn(header)).findFirst();
  }

  /** Whether a header has all of them. */
  boolean areIn(List<String> header) {
    List<String> present = header.stream().map(SeriesColumns::folded).toList();
    return names().stream().allMatch(name -> present.contains(folded(name)));
  }

  /** Where a column stands in a header; -1 if it is null. */
  static int place(List<String> header, String column) {
    if (column == null) {
      return -1;
    }
    List<String> present = new ArrayList<>();
    header.forEach(name -> present.add(folded(name)));
    return present.indexOf(folded(column));
  }

  /** Their names in one line. */
  String named() {
    return String.join(", ", names());
  }

  private List<String> names() {
    return Stream.of(period, value, total, group).filter(name -> name != null).toList();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
