package blotter.notebook;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/**
 * What a cell says: {@code import static blotter.notebook.Cells.*}. A cell's last expression is
 * shown, so that {@code trend("documents|month|drug=heroin")} is a whole cell.
 */
public final class Cells {

  /** Environment variable with the folder that {@code jobs/run} wrote to. */
  public static final String OUT_VARIABLE = "BLOTTER_OUT";

  /** System property with that folder; it goes before the variable. */
  public static final String OUT_PROPERTY = "blotter.out";

  private static final int SHOWN = 25;

  private static RunTables tables;

  private Cells() {}

  /** Opens the tables of the folder that the property, the variable or {@code ../out} names. */
  public static String open() {
    String out = System.getProperty(OUT_PROPERTY, System.getenv(OUT_VARIABLE));
    return open(out == null ? "../out" : out);
  }

  /**
   * Opens the tables of a folder.
   *
   * @param out what {@code --out} was
   * @return a line that says which run is open
   */
  public static synchronized String open(String out) {
    close();
    tables = RunTables.open(Path.of(out));
    return "Run " + tables.run() + ": " + String.join(", ", tables.names());
  }

  /** Closes what is open. */
  public static synchronized void close() {
    if (tables != null) {
      tables.close();
      tables = null;
    }
  }

  /** Whether the run has a table with rows or without. */
  public static boolean has(String table) {
    return opened().names().contains(table);
  }

  /**
   * Rows of a query over the tables, which have their names: {@code sql("SELECT * FROM trends WHERE
   * series_id = ?", id)}.
   *
   * @param values what stands for each question mark
   */
  public static Rows sql(String query, Object... values) {
    return opened().query(query, Arrays.asList(values));
  }

  /** The first rows of a query, as a table. */
  public static Rows view(String query, Object... values) {
    return view(sql(query, values));
  }

  /** The first of some rows, as a table. */
  public static Rows view(Rows rows) {
    return view(rows, SHOWN);
  }

  /** As many of some rows, as a table. */
  public static Rows view(Rows rows, int most) {
    return rows.first(most);
  }

  /**
   * Series of {@code trends}, one below the other: the rate with its 95 % interval, a gap where a
   * period has no documents, and a line where a new level begins.
   *
   * @param seriesIds ids such as {@code documents|month|drug=heroin}
   */
  public static Chart trend(String... seriesIds) {
    return TrendChart.draw(
        Arrays.stream(seriesIds).map(id -> TrendSeries.read(opened(), id)).toList());
  }

  /**
   * Bars: the first column names them, every other one that holds numbers is a series.
   *
   * @param title what the numbers are, with their unit
   */
  public static Chart bars(String title, Rows rows) {
    return BarChart.draw(title, rows);
  }

  /**
   * Says what holds, or fails.
   *
   * @throws AssertionError if it does not hold
   */
  public static String check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("does not hold: " + what);
    }
    return "Holds: " + what;
  }

  private static synchronized RunTables opened() {
    return Objects.requireNonNull(tables, "no tables are open: call open() first");
  }
}
