package blotter.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of one run, as views of a DuckDB that lives in memory. Closing it frees them. */
final class RunTables implements AutoCloseable {

  private static final Pattern TABLE = Pattern.compile("[a-z_]+");
  private static final Pattern UNKNOWN = Pattern.compile("Table with name (\\w+) does not exist");

  private final Path run;
  private final List<String> names;
  private final Connection connection;

  private RunTables(Path run, List<String> names, Connection connection) {
    this.run = run;
    this.names = names;
    this.connection = connection;
  }

  /**
   * Opens the current run of an output folder.
   *
   * @throws IllegalArgumentException if there is none
   */
  static RunTables open(Path out) {
    Path run = OutFolder.current(out);
    try {
      List<String> names = tablesOf(run);
      Connection connection = DriverManager.getConnection("jdbc:duckdb:");
      try (Statement statement = connection.createStatement()) {
        for (String name : names) {
          statement.execute(view(name, run.resolve(name)));
        }
      }
      return new RunTables(run, names, connection);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the tables in " + run, e);
    }
  }

  /** Folders with at least one Parquet file; Spark writes none for an empty partitioned table. */
  private static List<String> tablesOf(Path run) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> folders = Files.list(run)) {
      for (Path folder : (Iterable<Path>) folders::iterator) {
        String name = folder.getFileName().toString();
        if (Files.isDirectory(folder) && TABLE.matcher(name).matches() && hasParquet(folder)) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  private static boolean hasParquet(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".parquet"));
    }
  }

  private static String view(String name, Path folder) {
    String glob = folder.toString().replace("'", "''") + "/**/*.parquet";
    return "CREATE VIEW "
        + name
        + " AS SELECT * FROM read_parquet('"
        + glob
        + "', hive_partitioning = true, union_by_name = true)";
  }

  /** The folder of the run, whose name is its id. */
  String run() {
    return run.getFileName().toString();
  }

  /** The tables that it has, by name. */
  List<String> names() {
    return names;
  }

  /**
   * Rows of a query.
   *
   * @throws IllegalArgumentException if the query is wrong or the run lacks one of its tables
   */
  Rows query(String query, List<?> values) {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      try (ResultSet result = statement.executeQuery()) {
        return Rows.of(result);
      }
    } catch (SQLException e) {
      throw new IllegalArgumentException(explained(e.getMessage()), e);
    }
  }

  private String explained(String message) {
    List<String> missing = new ArrayList<>();
    Matcher unknown = UNKNOWN.matcher(message);
    while (unknown.find()) {
      missing.add(unknown.group(1));
    }
    return missing.isEmpty()
        ? message
        : "run "
            + run()
            + " has no rows in a table "
            + String.join(", ", missing)
            + "; it has "
            + String.join(", ", names)
            + ". A pipeline makes them all: jobs/run pipeline";
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
