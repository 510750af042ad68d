package blotter.official;

import blotter.trend.Granularity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads files of official series: rows of cells below a header that stands among the first lines.
 *
 * <p>The layouts of CDC WONDER, of the monthly and annual NFLIS tables, and of columns {@code
 * period} and {@code value} are known by their header. A row is a line; it counts if it has a
 * period and a number, and others (totals, notes, suppressed values) are counted apart. A number
 * may have commas between its thousands.
 */
public final class OfficialReader {

  private static final char[] DELIMITERS = {'\t', ',', ';', '|'};
  private static final int FIRST_LINES = 50;
  private static final int NAMED = 3;
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");

  private final String name;
  private final List<String> lines;

  private final Map<String, SortedMap<LocalDate, Double>> values = new TreeMap<>();
  private final Map<String, Set<LocalDate>> seen = new TreeMap<>();
  private final Set<String> twice = new TreeSet<>();
  private final Set<Granularity> granularities = new TreeSet<>();
  private int rows;
  private int other;

  private OfficialReader(String name, List<String> lines) {
    this.name = name;
    this.lines = lines;
  }

  /**
   * Reads a file.
   *
   * @param name what its series are called: the file's name without its extension
   * @param text its text
   * @param columns its columns; null to know them by the header
   * @throws OfficialFormatException if it has no series, periods of two lengths, or several rows
   *     for one period and group
   */
  public static OfficialFile read(String name, String text, SeriesColumns columns)
      throws OfficialFormatException {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new OfficialReader(name, content.lines().toList()).read(columns);
  }

  private OfficialFile read(SeriesColumns given) throws OfficialFormatException {
    for (int i = 0; i < Math.min(lines.size(), FIRST_LINES); i++) {
      for (char delimiter : DELIMITERS) {
        List<String> header = cells(lines.get(i), delimiter);
        Optional<SeriesColumns> columns =
            given == null
                ? SeriesColumns.of(header)
                : Optional.of(given).filter(one -> one.areIn(header));
        if (columns.isPresent()) {
          return read(columns.get(), header, lines.subList(i + 1, lines.size()), delimiter);
        }
      }
    }
    throw new OfficialFormatException(
        (given == null ? "no known columns" : "no columns " + given.named())
            + "; the first line has "
            + firstLine());
  }

  private String firstLine() {
    List<String> best = List.of();
    for (char delimiter : DELIMITERS) {
      List<String> cells = lines.isEmpty() ? List.of() : cells(lines.get(0), delimiter);
      best = cells.size() > best.size() ? cells : best;
    }
    return best.isEmpty() ? "no cells" : String.join(", ", best);
  }

  private OfficialFile read(
      SeriesColumns columns, List<String> header, List<String> below, char delimiter)
      throws OfficialFormatException {
    int period = SeriesColumns.place(header, columns.period());
    int value = SeriesColumns.place(header, columns.value());
    int total = SeriesColumns.place(header, columns.total());
    int group = SeriesColumns.place(header, columns.group());

    boolean onlyDays = true;
    for (String line : below) {
      if (line.isBlank()) {
        continue;
      }
      List<String> cells = cells(line, delimiter);
      Optional<OfficialPeriod> at = OfficialPeriod.of(cell(cells, period));
      String number = cell(cells, value);
      String whole = total < 0 ? "1" : cell(cells, total);
      if (at.isEmpty() || !isNumber(number) || !isNumber(whole)) {
        other++;
        continue;
      }

      rows++;
      if (at.get().granularity() != null) {
        onlyDays = false;
        granularities.add(at.get().granularity());
      }
      add(cell(cells, group), at.get().begin(), number(number) / number(whole));
    }

    if (rows == 0) {
      throw new OfficialFormatException(
          "no row has a period and a number in the columns " + columns.named());
    }
    return file(onlyDays ? ofDays() : onlyOne());
  }

  private void add(String group, LocalDate period, double value) {
    String series = group.isEmpty() ? name : name + "|" + group;
    if (!seen.computeIfAbsent(series, any -> new TreeSet<>()).add(period)) {
      twice.add(period + (group.isEmpty() ? "" : " " + group));
    }

    // A share of nothing is no value.
    SortedMap<LocalDate, Double> ofSeries = values.computeIfAbsent(series, any -> new TreeMap<>());
    if (Double.isFinite(value)) {
      ofSeries.put(period, value);
    }
  }

  private OfficialFile file(Granularity granularity) throws OfficialFormatException {
    if (!twice.isEmpty()) {
      List<String> some = twice.stream().limit(NAMED).toList();
      throw new OfficialFormatException(
          "several rows for the same period and group: "
              + String.join("; ", some)
              + (twice.size() > NAMED ? " and " + (twice.size() - NAMED) + " more" : ""));
    }

    List<OfficialSeries> series = new ArrayList<>();
    values.forEach((one, ofOne) -> series.add(new OfficialSeries(one, granularity, ofOne)));
    return new OfficialFile(series, rows, other);
  }

  private Granularity onlyOne() throws OfficialFormatException {
    if (granularities.size() > 1) {
      throw new OfficialFormatException(
          "periods of several lengths: "
              + String.join(", ", granularities.stream().map(Granularity::text).toList()));
    }
    return granularities.iterator().next();
  }

  /** The longest periods that begin on all days. */
  private Granularity ofDays() {
    Set<Integer> months = new TreeSet<>();
    seen.values().stream().flatMap(Collection::stream).forEach(d -> months.add(d.getMonthValue()));
    if (Set.of(1).containsAll(months)) {
      return Granularity.YEAR;
    }
    return Set.of(1, 4, 7, 10).containsAll(months) ? Granularity.QUARTER : Granularity.MONTH;
  }

  private static String cell(List<String> cells, int place) {
    return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
  }

  private static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches();
  }

  private static double number(String cell) {
    return Double.parseDouble(cell.replace(",", ""));
  }

  /** The cells of a line; none where quotation marks are out of place, as in notes. */
  private static List<String> cells(String line, char delimiter) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(line, format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.isEmpty() ? List.of() : records.get(0).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
