package blotter.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What the columns of each table mean. It stands beside this class as data: a file {@code
 * TABLE.csv} with a row a column, and {@code TABLE.md} with what is to be said of the table, before
 * and behind its columns.
 */
public final class Dictionary {

  private static final String COLUMNS = "<!-- columns -->";

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final Map<String, List<ColumnMeaning>> READ = new ConcurrentHashMap<>();

  private Dictionary() {}

  /**
   * The columns of a table.
   *
   * @throws IllegalStateException if there is no file for the table
   */
  public static List<ColumnMeaning> of(String table) {
    return READ.computeIfAbsent(table, Dictionary::read);
  }

  /** The columns of a table, by name. */
  static Map<String, ColumnMeaning> byName(String table) {
    return of(table).stream().collect(Collectors.toMap(ColumnMeaning::name, Function.identity()));
  }

  /** What is to be said of a table before its columns, in Markdown. */
  static String before(String table) {
    String prose = text(table);
    return prose.substring(0, prose.indexOf(COLUMNS)).strip();
  }

  /** What is to be said of a table behind its columns, in Markdown; may be empty. */
  static String behind(String table) {
    String prose = text(table);
    return prose.substring(prose.indexOf(COLUMNS) + COLUMNS.length()).strip();
  }

  private static List<ColumnMeaning> read(String table) {
    List<ColumnMeaning> columns = new ArrayList<>();
    try (Reader reader = new InputStreamReader(open(table + ".csv"), StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(reader, FORMAT)) {
      for (CSVRecord row : rows) {
        columns.add(
            new ColumnMeaning(
                row.get("column"),
                row.get("unit"),
                row.get("meaning"),
                row.get("example"),
                row.get("null_means")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(columns);
  }

  /** A text of this room: a table's, or {@code tables}, which is about all of them. */
  static String text(String name) {
    try (InputStream in = open(name + ".md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    InputStream in = Dictionary.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("the dictionary of tables has no file '" + file + "'");
    }
    return in;
  }
}
