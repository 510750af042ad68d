package blotter.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The title of a page, without the name of its site. */
final class HtmlTitle {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:--?|[|\u2013\u2014\u00B7\u00BB]|::)\\s+");
  private static final Pattern SURE = Pattern.compile("\\s+(?:[|\u00BB]|::)\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** A longer title is a slip of the page's maker. */
  private static final int LONGEST = 500;

  private static final int MOST = 200;

  private static final Set<String> EMPHASIZED = Set.of("h2", "h3", "h4", "b", "strong", "font");
  private static final Evaluator BLOCK = QueryParser.parse("p, div, td, center, h2, h3, h4");
  private static final Evaluator MAIN = QueryParser.parse("article, main");

  private final HtmlMetadata metadata;
  private final String site;
  private final String masthead;

  /**
   * Notes what is the site's name; to be made before the page loses its furniture.
   *
   * @param page the whole page
   */
  HtmlTitle(Document page, HtmlMetadata metadata) {
    this.metadata = metadata;
    String name = metadata.first(List.of("og:site_name", "application-name"));
    this.site = name == null ? "" : key(name);

    StringBuilder outside = new StringBuilder(" ");
    for (Element element : page.select("header *, footer *, a[href], img[alt]")) {
      if (!element.nameIs("h1") && element.closest(MAIN) == null) {
        outside.append(key(element.nameIs("img") ? element.attr("alt") : element.ownText()));
        outside.append(" | ");
      }
    }
    this.masthead = outside.toString();
  }

  /** The title, or null. */
  String of(Document page, HtmlMainText main) {
    String heading = heading(page, main);
    if (main.listed() && heading != null) {
      return heading;
    }

    String[] candidates = {
      withoutSite(metadata.first(List.of("og:title")), page),
      heading,
      withoutSite(HtmlText.line(page.title()), page),
      metadata.values("headline").stream().findFirst().orElse(null)
    };
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isEmpty() && candidate.length() <= LONGEST) {
        return candidate;
      }
    }
    return emphasized(main.root());
  }

  /** Whether two headings are the same but for case, punctuation and white space. */
  static boolean isSame(String left, String right) {
    return !key(left).isEmpty() && key(left).equals(key(right));
  }

  /**
   * The heading of the main text: its h1, else the page's only h1; of one article among several its
   * first heading.
   */
  private String heading(Document page, HtmlMainText main) {
    List<Element> headings = main.root().select(main.listed() ? "h1, h2, h3" : "h1");
    if (headings.isEmpty()) {
      headings = page.body().select("h1");
      headings = headings.size() == 1 ? headings : List.of();
    }
    String text = headings.isEmpty() ? "" : HtmlText.line(headings.get(0).text());
    return text.isEmpty() || key(text).equals(site) ? null : text;
  }

  /** A title without the parts that are no part of it; null if nothing is left. */
  private String withoutSite(String title, Document page) {
    if (title == null || title.length() > LONGEST || key(title).equals(site)) {
      return null;
    }

    String key = key(title) + ' ';
    for (Element heading : page.body().selectStream("h1, h2, h3, h4").limit(MOST).toList()) {
      String text = HtmlText.line(heading.text());
      boolean wide = key(text).length() * 3 > key.length();
      if (wide && (key.startsWith(key(text) + ' ') || key.endsWith(' ' + key(text) + ' '))) {
        return text;
      }
    }

    List<String> parts = List.of(SEPARATOR.split(title, -1));
    if (parts.size() < 2) {
      return title;
    }
    if (parts.stream().allMatch(part -> isSite(part) && key(part).split(" ", -1).length <= 4)) {
      return null;
    }
    boolean shorter = parts.get(0).length() * 2 < parts.get(1).length();
    if (key(parts.get(0)).equals(site) || (shorter && isSite(parts.get(0)))) {
      return title.substring(title.indexOf(parts.get(1), parts.get(0).length()));
    }

    String last = parts.get(parts.size() - 1);
    if (isSite(last) || SURE.split(title, -1).length > 1) {
      String rest = title.substring(0, title.lastIndexOf(last)).strip();
      return withoutSite(rest.replaceFirst("\\s+\\S+$", ""), page);
    }
    return title;
  }

  /** A line in bold or large type before the first paragraph, as pages had before headings. */
  private static String emphasized(Element root) {
    for (Element element : root.selectStream("*").limit(MOST).toList()) {
      if (element.ownText().length() > LONGEST) {
        return null;
      }
      if (!EMPHASIZED.contains(element.normalName())) {
        continue;
      }

      String text = HtmlText.line(element.text());
      Element block = element.closest(BLOCK);
      if (text.length() <= LONGEST && block != null && isSame(block.text(), text)) {
        return text;
      }
    }
    return null;
  }

  private boolean isSite(String part) {
    String key = key(part);
    return !key.isEmpty() && (key.equals(site) || masthead.contains(' ' + key + ' '));
  }

  private static String key(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
