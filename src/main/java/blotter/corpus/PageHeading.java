package blotter.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The heading of a page whose first line is the page's title: the heading again, with the site's
 * name behind it ("Man Sentenced - The County"). The heading may stand on several lines.
 *
 * @param title the heading, its lines together
 * @param pageTitle the first line
 * @param lines the heading's lines
 */
record PageHeading(String title, String pageTitle, List<String> lines) {

  private static final int FIRST_LINES = 15;
  private static final int SHORTEST = 8;
  private static final Pattern SITE =
      Pattern.compile("\\s*(?:[-|\u2013\u2014:\u00BB>\u00B7]\\s.*)?");

  /** The heading of a page; null if its first line is no page title. */
  static PageHeading of(List<String> lines) {
    if (lines.size() < 2) {
      return null;
    }

    String pageTitle = words(lines.get(0));
    for (int begin = 1; begin < Math.min(FIRST_LINES, lines.size()); begin++) {
      String remaining = pageTitle;
      StringBuilder title = new StringBuilder();

      for (int i = begin; i < Math.min(begin + FIRST_LINES, lines.size()); i++) {
        String line = words(lines.get(i));
        if (!remaining.startsWith(line)) {
          break;
        }

        title.append(title.isEmpty() ? "" : " ").append(line);
        remaining = remaining.substring(line.length()).strip();
        if (title.length() >= SHORTEST && SITE.matcher(remaining).matches()) {
          return new PageHeading(
              title.toString(), lines.get(0), List.copyOf(lines.subList(begin, i + 1)));
        }
      }
    }
    return null;
  }

  private static String words(String line) {
    return PublicationDates.plain(line);
  }

  /** The page's lines without its title and without the first lines that are its heading. */
  List<String> without(List<String> all) {
    List<String> rest = new ArrayList<>(all);
    rest.remove(pageTitle);
    for (String line : lines) {
      rest.remove(line);
    }
    return rest;
  }
}
