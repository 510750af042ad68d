package blotter.table;

/**
 * What a column of a table means.
 *
 * @param name its name
 * @param unit of its numbers, or empty
 * @param meaning in Markdown
 * @param example a value that it can have, shortened
 * @param nullMeans what it means if there is no value; empty if there always is one
 */
public record ColumnMeaning(
    String name, String unit, String meaning, String example, String nullMeans) {

  /** The meaning with the unit, as a comment of the column. */
  String comment() {
    String text = unit.isEmpty() ? meaning : meaning + " [" + unit + "]";
    return nullMeans.isEmpty() ? text : text + ". Null: " + nullMeans;
  }
}
