package blotter.corpus;

import blotter.corpus.HtmlBlocks.Measure;
import blotter.corpus.HtmlFurniture.Reach;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The part of a page that is its article.
 *
 * <p>What the page declares comes first: {@code itemprop=articleBody}, then {@code article}, then
 * {@code main}, each only if it holds a good part of the page's prose. Otherwise, and inside {@code
 * main}, it is the element with the greatest {@link Measure#gain}.
 *
 * @param root the element that holds the main text; its page has lost its furniture
 * @param listed whether it is the first of several articles of the page
 */
record HtmlMainText(Element root, boolean listed) {

  private static final String NEVER_SHOWN =
      "script, style, noscript, noframes, template, iframe, object, embed, applet, svg, canvas,"
          + " audio, video, map, button, select, textarea, input, datalist, dialog, [hidden],"
          + " .sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .element-invisible,"
          + " .show-for-sr";
  private static final Evaluator APART =
      QueryParser.parse(
          "nav, footer, aside, form, [aria-hidden=true], [role=navigation], [role=banner],"
              + " [role=contentinfo], [role=complementary], [role=search], [role=dialog],"
              + " [role=alertdialog], [role=menu], [role=menubar], [role=toolbar]");
  private static final Evaluator ARTICLE = QueryParser.parse("article");
  private static final Evaluator MAIN = QueryParser.parse("article, main, [role=main]");
  private static final Evaluator PARAGRAPH = QueryParser.parse("p, li, td, dd, blockquote");
  private static final String CORE = "h1, main, [role=main], [itemprop=articleBody]";
  private static final Set<String> LISTS =
      Set.of("ul", "ol", "dl", "div", "section", "table", "tr", "td", "p", "header", "center");
  private static final Pattern HIDING =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  /** What belongs to a heading is no longer than this. */
  private static final int LINE = 300;

  /** A page with more headings before or behind its text is no article. */
  private static final int MOST = 50;

  /** Takes the furniture off a page and finds its main text. */
  static HtmlMainText find(Document page) {
    Element body = page.body();
    remove(body.select(NEVER_SHOWN));
    removeFurniture(body);

    HtmlBlocks blocks = HtmlBlocks.below(body);
    Element densest = densest(body, blocks);
    int enough = blocks.of(densest).prose() / 2;

    List<Element> bodies = body.select("[itemprop=articleBody]");
    if (bodies.size() == 1 && holds(bodies.get(0), enough, blocks)) {
      return new HtmlMainText(bodies.get(0), false);
    }

    List<Element> articles =
        body.select("article").stream()
            .filter(article -> article.parent().closest(ARTICLE) == null)
            .toList();
    int most = articles.stream().mapToInt(article -> blocks.of(article).prose()).max().orElse(0);
    int all = articles.stream().mapToInt(article -> blocks.of(article).prose()).sum();
    List<Element> large =
        articles.stream().filter(article -> holds(article, most / 2, blocks)).toList();
    if (!large.isEmpty() && all >= enough) {
      return new HtmlMainText(large.get(0), large.size() > 1);
    }

    for (Element main : body.select("main, [role=main]")) {
      if (holds(main, enough, blocks)) {
        return new HtmlMainText(densest(main, blocks), false);
      }
    }
    return new HtmlMainText(densest, false);
  }

  /**
   * The main text without its heading.
   *
   * @param title the document's title, which the text need not say again; or null
   */
  String text(String title) {
    if (title != null) {
      root.selectStream("h1, h2, h3, h4, b, strong, font")
          .limit(MOST)
          .filter(heading -> HtmlTitle.isSame(heading.text(), title))
          .findFirst()
          .ifPresent(heading -> remove(List.of(heading)));
    }
    remove(root.select("footer, figure:not(:has(table, blockquote, pre))"));

    HtmlBlocks before = HtmlBlocks.below(root);
    removeBelow(root, element -> isLine(element, before));
    HtmlBlocks blocks = HtmlBlocks.below(root);
    removeBelow(root, element -> isMenu(element, blocks.of(element)));
    return withoutLastHeadings(HtmlText.of(root));
  }

  /** A heading with nothing behind it was that of links which are gone. */
  private String withoutLastHeadings(String text) {
    String rest = text;
    List<Element> headings = root.select("h2, h3, h4, h5, h6");
    for (int i = headings.size() - 1; i >= Math.max(0, headings.size() - MOST); i--) {
      String heading = "\n" + HtmlText.of(headings.get(i));
      if (!rest.endsWith(heading)) {
        break;
      }
      rest = rest.substring(0, rest.length() - heading.length()).stripTrailing();
    }
    return rest;
  }

  private static boolean isMenu(Element element, Measure measure) {
    return LISTS.contains(element.normalName())
        && (measure.isMenu() || (element.nameIs("p") && measure.isLink()));
  }

  private static boolean isLine(Element element, HtmlBlocks blocks) {
    if (element.nameIs("time")) {
      return element.closest(PARAGRAPH) == null;
    }

    Measure measure = blocks.of(element);
    if (measure.characters() > LINE || HtmlFurniture.reach(element) != Reach.LINE) {
      return false;
    }
    boolean paragraph = element.nameIs("p") || element.selectFirst("p") != null;
    return !paragraph || measure.prose() == 0;
  }

  private static boolean holds(Element element, int prose, HtmlBlocks blocks) {
    int own = blocks.of(element).prose();
    return own > 0 && own >= prose;
  }

  private static Element densest(Element scope, HtmlBlocks blocks) {
    Element best = scope;
    for (Element element : scope.getAllElements()) {
      if (HtmlText.isBoundary(element) && blocks.of(element).gain() >= blocks.of(best).gain()) {
        best = element;
      }
    }
    if (blocks.of(best).gain() <= 0) {
      return scope;
    }

    while (!best.equals(scope) && isAlike(blocks.of(best), blocks.of(best.parent()))) {
      best = best.parent();
    }
    return best;
  }

  /** Whether a parent adds no more than some lines, such as a table behind the prose. */
  private static boolean isAlike(Measure child, Measure parent) {
    return parent.gain() == child.gain() && parent.characters() <= child.characters() * 1.5;
  }

  private static void removeFurniture(Element body) {
    HtmlBlocks blocks = HtmlBlocks.below(body);
    int half = blocks.of(body).prose() / 2;

    Set<Element> wrappers = new HashSet<>();
    for (Element core : body.select(CORE)) {
      for (Element at = core; at != null && wrappers.add(at); at = at.parent()) {}
    }
    removeBelow(body, element -> HIDING.matcher(element.attr("style")).find());
    removeBelow(body, element -> !wrappers.contains(element) && isFurniture(element, half, blocks));
  }

  private static void removeBelow(Element root, Predicate<Element> condition) {
    remove(
        root.getAllElements().stream()
            .filter(element -> !element.equals(root) && condition.test(element))
            .toList());
  }

  /**
   * Removes elements, all of a parent at once: one by one would take quadratic time where a page
   * has very many.
   */
  private static void remove(List<Element> elements) {
    Set<Node> removed = new HashSet<>(elements);
    Set<Element> parents = new LinkedHashSet<>();
    for (Element element : elements) {
      if (element.parent() != null) {
        parents.add(element.parent());
      }
    }

    for (Element parent : parents) {
      List<Node> kept = new ArrayList<>(parent.childNodes());
      kept.removeIf(removed::contains);
      parent.empty();
      parent.appendChildren(kept);
    }
  }

  private static boolean isFurniture(Element element, int half, HtmlBlocks blocks) {
    if (isEntryFooter(element)) {
      return false;
    }

    Measure measure = blocks.of(element);
    boolean light = measure.prose() <= half;
    return switch (HtmlFurniture.reach(element)) {
      case ALWAYS -> true;
      case BLOCK -> light;
      case LINKED -> light && measure.links() > 0;
      default -> light && (element.is(APART) || isPageHeader(element));
    };
  }

  private static boolean isPageHeader(Element element) {
    return element.nameIs("header") && element.closest(MAIN) == null;
  }

  private static boolean isEntryFooter(Element element) {
    return element.nameIs("footer") && element.closest(ARTICLE) != null;
  }
}
