package blotter.job;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads published tables as a notebook does, with DuckDB. */
final class Duck {

  private Duck() {}

  /** The rows of a query as text, columns separated by a bar; {@code $name} stands for a table. */
  static List<String> rows(Path out, String query) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(resolved(out, query))) {
      List<String> rows = new ArrayList<>();
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          values.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join("|", values));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** Runs a statement that gives no rows. */
  static void run(String statement) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement running = connection.createStatement()) {
      running.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** The single number that a query gives. */
  static long number(Path out, String query) {
    return Long.parseLong(rows(out, query).get(0));
  }

  /** Types of a table's columns by name. */
  static Map<String, String> types(Path out, String table) {
    Map<String, String> types = new TreeMap<>();
    for (String row :
        rows(out, "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM $" + table + ")")) {
      types.put(row.substring(0, row.indexOf('|')), row.substring(row.indexOf('|') + 1));
    }
    return types;
  }

  static String resolved(Path out, String query) {
    return query.replaceAll(
        "\\$([a-z_]+)",
        "read_parquet('"
            + out.resolve("current")
            + "/$1/**/*.parquet', hive_partitioning=true, union_by_name=true)");
  }
}
