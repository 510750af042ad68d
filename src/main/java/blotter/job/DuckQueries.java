package blotter.job;

import blotter.findings.QueryRow;
import blotter.findings.TableQueries;
import blotter.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Tables on a local disk, asked with DuckDB: no session has to be opened, and a question takes
 * milliseconds. DuckDB never looks for extensions, so that nothing goes to the network.
 */
final class DuckQueries implements TableQueries, AutoCloseable {

  private static final String DRIVER = "org.duckdb.DuckDBDriver";

  /** In a name of a file they would stand for others. */
  private static final String WILDCARDS = ".*[*?\\[\\]{}\\\\].*";

  private final Connection connection;
  private final Set<String> tables = new HashSet<>();

  /** Opens the tables of a generation. */
  DuckQueries(Path generation, List<Table> wanted) {
    try {
      connection = DriverManager.getConnection("jdbc:duckdb:");
      run("SET autoinstall_known_extensions = false");
      run("SET autoload_known_extensions = false");
      run("CREATE MACRO size(list) AS len(list)");
      for (Table table : wanted) {
        if (Files.isDirectory(generation.resolve(table.name()))) {
          open(generation, table);
          tables.add(table.name());
        }
      }
    } catch (SQLException e) {
      throw new JobException("cannot read " + generation + ": " + e.getMessage(), e);
    }
  }

  /** Whether DuckDB is there and can read a folder. */
  static boolean canRead(org.apache.hadoop.fs.Path generation) {
    String scheme = generation.toUri().getScheme();
    if ((scheme != null && !scheme.equals("file"))
        || generation.toUri().getPath().matches(WILDCARDS)) {
      return false;
    }
    try {
      Class.forName(DRIVER);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** A view with the columns of the contract; one that an older run did not write is null. */
  private void open(Path generation, Table table) throws SQLException {
    String files =
        "read_parquet("
            + files(generation.resolve(table.name()))
            + ", hive_partitioning = true, hive_types_autocast = false)";
    Set<String> present = new HashSet<>();
    for (QueryRow row : ask("SELECT column_name FROM (DESCRIBE SELECT * FROM " + files + ")")) {
      present.add(row.text("column_name"));
    }

    String columns =
        Arrays.stream(table.schema().fields())
            .map(
                field ->
                    present.contains(field.name())
                        ? '"' + field.name() + '"'
                        : "CAST(NULL AS " + type(field) + ") AS \"" + field.name() + '"')
            .collect(Collectors.joining(", "));
    run("CREATE VIEW " + table.name() + " AS SELECT " + columns + " FROM " + files);
  }

  private static String files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".parquet"))
          .map(file -> TableQueries.quoted(file.toString()))
          .sorted()
          .collect(Collectors.joining(", ", "[", "]"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** The type of a column in DuckDB's words. */
  private static String type(StructField field) {
    DataType type = field.dataType();
    if (type instanceof ArrayType array && !(array.elementType() instanceof StructType)) {
      return array.elementType().sql() + "[]";
    }
    return type.sql().startsWith("ARRAY") || type.sql().startsWith("MAP") ? "STRING" : type.sql();
  }

  @Override
  public boolean has(String table) {
    return tables.contains(table);
  }

  @Override
  public List<QueryRow> rows(String sql) {
    try {
      return ask(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<QueryRow> ask(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      ResultSetMetaData columns = result.getMetaData();
      List<QueryRow> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          values.put(columns.getColumnLabel(i), value(result.getObject(i)));
        }
        rows.add(new QueryRow(values));
      }
      return rows;
    }
  }

  private static Object value(Object value) throws SQLException {
    if (value instanceof java.sql.Array array) {
      List<Object> values = new ArrayList<>();
      for (Object each : (Object[]) array.getArray()) {
        values.add(value(each));
      }
      return values;
    }
    if (value instanceof java.sql.Date day) {
      return day.toLocalDate();
    }
    if (value instanceof Float || value instanceof BigDecimal) {
      return ((Number) value).doubleValue();
    }
    return value instanceof Number number && !(value instanceof Double)
        ? (Object) number.longValue()
        : value;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB cannot be closed", e);
    }
  }
}
