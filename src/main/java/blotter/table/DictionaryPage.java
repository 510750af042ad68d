package blotter.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/tables.md}: every table with its columns and with how to open it. */
public final class DictionaryPage {

  private DictionaryPage() {}

  /** The page, in Markdown. */
  public static String markdown(List<Table> tables) {
    StringBuilder page = new StringBuilder(Dictionary.text("tables").strip()).append("\n\n");
    page.append(
        tables.stream()
            .map(table -> "[`" + table.name() + "`](#" + anchor(table) + ")")
            .collect(Collectors.joining(" ·\n")));
    page.append("\n");
    tables.forEach(table -> add(page, table));
    return page.toString();
  }

  /** Where a heading leads: a star becomes nothing, the space before it a hyphen. */
  private static String anchor(Table table) {
    return table.name() + (table.byYear() ? "-" : "");
  }

  private static void add(StringBuilder page, Table table) {
    String name = table.name();
    page.append("\n## ").append(name).append(table.byYear() ? " *" : "").append("\n\n");
    page.append(Dictionary.before(name)).append("\n\n");
    page.append("| column | type | unit | meaning | example | null means |\n");
    page.append("|---|---|---|---|---|---|\n");

    Map<String, ColumnMeaning> meanings = Dictionary.byName(name);
    for (ColumnMeaning column : table.columns().stream().map(meanings::get).toList()) {
      page.append("| ")
          .append(
              List.of(
                      column.name(),
                      escaped(table.schema().apply(column.name()).dataType().sql()),
                      column.unit(),
                      escaped(column.meaning()),
                      code(column.example()),
                      escaped(column.nullMeans()))
                  .stream()
                  .collect(Collectors.joining(" | ")))
          .append(" |\n");
    }

    String behind = Dictionary.behind(name);
    if (!behind.isEmpty()) {
      page.append("\n").append(behind).append("\n");
    }
    page.append("\n").append(opened(table)).append("\n");
  }

  private static String opened(Table table) {
    String folder = "out/current/" + table.name();
    String files = folder + (table.byYear() ? "/**/*.parquet" : "/*.parquet");
    String partitioned = table.byYear() ? ", hive_partitioning = true" : "";
    return String.join(
        "\n",
        "<details><summary>Open <code>" + table.name() + "</code></summary>",
        "",
        "```",
        "DuckDB   SELECT * FROM read_parquet('" + files + "'" + partitioned + ");",
        "pandas   " + name(table) + " = pandas.read_parquet(\"" + folder + "\")",
        "R        " + name(table) + " <- arrow::open_dataset(\"" + folder + "\")",
        "Spark    spark.read().parquet(\"" + folder + "\")",
        "```",
        "",
        "</details>");
  }

  private static String name(Table table) {
    return table.name().toLowerCase(Locale.ROOT);
  }

  private static String code(String example) {
    return example.isEmpty() ? "" : "`" + escaped(example).replace("`", "'") + "`";
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;");
  }
}
