package blotter.notebook;

import java.util.Locale;

/** Writes rows as an HTML table. Every value is text: nothing of a document becomes markup. */
final class HtmlTable {

  private static final int LONGEST = 300;
  private static final double SMALL = 0.001;
  private static final double LARGE = 1_000;

  private HtmlTable() {}

  static String of(Rows rows) {
    StringBuilder html = new StringBuilder("<table><thead><tr>");
    for (String column : rows.columns()) {
      html.append("<th scope=\"col\" style=\"text-align:left\">")
          .append(escaped(column))
          .append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (var row : rows.values()) {
      html.append("<tr>");
      for (Object value : row) {
        html.append(value instanceof Number ? "<td style=\"text-align:right\">" : CELL)
            .append(cell(value))
            .append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</tbody></table>");

    if (rows.size() < rows.all()) {
      html.append("<p>").append(rows.size()).append(" of ").append(rows.all()).append(" rows</p>");
    }
    return html.toString();
  }

  private static final String CELL =
      "<td style=\"text-align:left;white-space:normal;max-width:40em\">";

  private static String cell(Object value) {
    if (value == null) {
      return "<span style=\"opacity:.6\">none</span>";
    }
    if (value instanceof Double || value instanceof Float) {
      return number(((Number) value).doubleValue());
    }
    String text = value.toString();
    return text.length() <= LONGEST
        ? escaped(text)
        : escaped(text.substring(0, text.offsetByCodePoints(0, shortened(text)))) + "&hellip;";
  }

  private static int shortened(String text) {
    return Math.min(LONGEST, text.codePointCount(0, text.length()));
  }

  private static String number(double value) {
    double size = Math.abs(value);
    if (size > 0 && size < SMALL) {
      return String.format(Locale.ROOT, "%.1e", value);
    }
    return String.format(Locale.ROOT, size >= LARGE ? "%,.0f" : "%.3f", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
