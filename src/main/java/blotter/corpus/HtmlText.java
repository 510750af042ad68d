package blotter.corpus;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes the text of an element as a reader sees it.
 *
 * <p>Paragraphs, headings and table rows have a blank line between them; list items and lines
 * behind {@code br} are lines; two {@code br} are a blank line. The cells of a row have a tab
 * between them. Runs of white space, the no-break space among them, are one space. Soft hyphens and
 * zero-width spaces, which only say where a line may break, are left out. Inside {@code pre} lines
 * stay lines.
 */
final class HtmlText {

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "menu", "dir");
  private static final Set<String> CELLS = Set.of("td", "th");

  private HtmlText() {}

  /** Whether an element stands apart from the text before and behind it. */
  static boolean isBoundary(Element element) {
    return PARAGRAPHS.contains(element.normalName()) || element.nameIs("br");
  }

  static String of(Element root) {
    Writer writer = new Writer();
    root.traverse(writer);
    return UnicodeRepair.withoutLoneSurrogates(writer.out.toString());
  }

  /** A short text as one line. */
  static String line(String text) {
    Writer writer = new Writer();
    writer.write(text, false);
    return UnicodeRepair.withoutLoneSurrogates(writer.out.toString());
  }

  private static final class Writer implements NodeVisitor {

    private static final int NOTHING = 0;
    private static final int SPACE = 1;
    private static final int CELL = 2;
    private static final int LINE = 3;
    private static final int PARAGRAPH = 4;

    private final StringBuilder out = new StringBuilder();
    private int gap = NOTHING;
    private int insideItems;
    private int insidePre;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        write(text.getWholeText(), insidePre > 0);
      } else if (node instanceof Element element) {
        if (element.nameIs("br")) {
          gap = gap >= LINE ? PARAGRAPH : LINE;
        } else {
          open(gapAround(element));
        }
        insideItems += ITEMS.contains(element.normalName()) ? 1 : 0;
        insidePre += element.nameIs("pre") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        insideItems -= ITEMS.contains(element.normalName()) ? 1 : 0;
        insidePre -= element.nameIs("pre") ? 1 : 0;
        if (!element.nameIs("br")) {
          open(gapAround(element));
        }
      }
    }

    private int gapAround(Element element) {
      String name = element.normalName();
      if (!PARAGRAPHS.contains(name)) {
        return NOTHING;
      }
      if (CELLS.contains(name)) {
        return CELL;
      }
      boolean line = ITEMS.contains(name) || (insideItems > 0 && !element.nameIs("hr"));
      return line && !(LISTS.contains(name) && insideItems == 0) ? LINE : PARAGRAPH;
    }

    private void open(int wanted) {
      gap = Math.max(gap, wanted);
    }

    private void write(String text, boolean lines) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF') {
          continue;
        }
        if (c == '\n' && lines) {
          gap = gap >= LINE ? PARAGRAPH : LINE;
        } else if (c <= ' ' || Character.isSpaceChar(c) || Character.isISOControl(c)) {
          open(SPACE);
        } else {
          close();
          out.append(c);
        }
      }
    }

    private void close() {
      if (!out.isEmpty()) {
        out.append(
            switch (gap) {
              case SPACE -> " ";
              case CELL -> "\t";
              case LINE -> "\n";
              case PARAGRAPH -> "\n\n";
              default -> "";
            });
      }
      gap = NOTHING;
    }
  }
}
