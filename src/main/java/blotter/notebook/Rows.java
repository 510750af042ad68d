package blotter.notebook;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of a query.
 *
 * @param columns their names
 * @param values a list a row, in the order of the columns; elements can be null
 * @param all how many rows there were before some were left away
 */
public record Rows(List<String> columns, List<List<Object>> values, int all) {

  /** Keeps copies. */
  public Rows {
    columns = List.copyOf(columns);
    values =
        values.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
  }

  /** All rows of a result; lists and structs become their texts. */
  static Rows of(ResultSet result) throws SQLException {
    ResultSetMetaData meta = result.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      columns.add(meta.getColumnLabel(i));
    }

    List<List<Object>> rows = new ArrayList<>();
    while (result.next()) {
      List<Object> row = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        row.add(plain(result.getObject(i)));
      }
      rows.add(row);
    }
    return new Rows(columns, rows, rows.size());
  }

  private static Object plain(Object value) throws SQLException {
    if (value instanceof Array array) {
      return texts((Object[]) array.getArray());
    }
    if (value instanceof Struct struct) {
      return texts(struct.getAttributes());
    }
    return value;
  }

  private static String texts(Object[] elements) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (Object element : elements) {
      texts.add(String.valueOf(plain(element)));
    }
    return String.join(", ", texts);
  }

  /** The first rows. */
  public Rows first(int most) {
    return new Rows(columns, values.subList(0, Math.min(most, values.size())), all);
  }

  /** How many rows it has. */
  public int size() {
    return values.size();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * A value; null where the table has none.
   *
   * @throws IllegalArgumentException if there is no such column
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Object value(int row, String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("no column '" + column + "' among " + columns);
    }
    return values.get(row).get(at);
  }

  /** A value as a number; not a number where the table has none. */
  public double number(int row, String column) {
    return value(row, column) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /** The numbers of a column. */
  public double[] numbers(String column) {
    double[] numbers = new double[size()];
    Arrays.setAll(numbers, row -> number(row, column));
    return numbers;
  }

  /** A value as text; empty where the table has none. */
  public String text(int row, String column) {
    Object value = value(row, column);
    return value == null ? "" : value.toString();
  }

  /** Whether something holds for the numbers of every row. */
  public boolean each(RowTest test) {
    for (int row = 0; row < size(); row++) {
      if (!test.holds(this, row)) {
        return false;
      }
    }
    return true;
  }

  /** Something that holds for a row or not. */
  @FunctionalInterface
  public interface RowTest {
    /** Whether it holds. */
    boolean holds(Rows rows, int row);
  }

  /** This as an HTML table. */
  public String html() {
    return HtmlTable.of(this);
  }

  /** This as lines of text, with a tab between values. */
  @Override
  public String toString() {
    return String.join("\t", columns)
        + values.stream()
            .map(row -> "\n" + row.stream().map(String::valueOf).collect(Collectors.joining("\t")))
            .collect(Collectors.joining());
  }
}
