package blotter.corpus;

import blotter.corpus.HtmlFurniture.Reach;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Measures the blocks of text below an element: how much reads like prose, how much is links.
 *
 * <p>A block is the text between two block boundaries (a paragraph, a cell, the lines between two
 * {@code br}). Linear in the size of the page, and without recursion.
 */
final class HtmlBlocks {

  /** A block of this many characters is prose even if it does not end like a sentence. */
  private static final int LONG = 100;

  private static final int SHORT = 25;

  /** What one link of a menu costs: more than its few characters. */
  private static final int PENALTY = 40;

  /**
   * What stands below an element.
   *
   * @param prose characters in blocks that read like prose
   * @param gain prose less what menus cost: the greatest where the main text is whole and little
   *     else
   * @param characters all characters
   * @param linked characters inside links
   * @param links number of links
   */
  record Measure(int prose, int gain, int characters, int linked, int links) {

    static final Measure NONE = new Measure(0, 0, 0, 0, 0);

    Measure plus(Measure other) {
      return new Measure(
          prose + other.prose,
          gain + other.gain,
          characters + other.characters,
          linked + other.linked,
          links + other.links);
    }

    /** The same where links cost nothing, as in a byline. */
    private Measure withoutLoss() {
      return new Measure(prose, Math.max(0, gain), characters, linked, links);
    }

    /** Whether all of it is a link. */
    boolean isLink() {
      return links > 0 && linked >= characters * 0.9;
    }

    /** Whether it is a list of links rather than text with links in it. */
    boolean isMenu() {
      return links >= 3 && linked > characters * 0.6;
    }
  }

  private final Map<Element, Measure> measures = new HashMap<>();

  private HtmlBlocks() {}

  static HtmlBlocks below(Element root) {
    HtmlBlocks blocks = new HtmlBlocks();
    root.traverse(blocks.new Visitor());
    return blocks;
  }

  Measure of(Element element) {
    return measures.getOrDefault(element, Measure.NONE);
  }

  private final class Visitor implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private Element owner;
    private int linked;
    private int links;
    private int insideLinks;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode piece) {
        add(piece);
      } else if (node instanceof Element element) {
        if (HtmlText.isBoundary(element)) {
          flush();
        }
        insideLinks += isLink(element) ? 1 : 0;
        links += isLink(element) ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }

      insideLinks -= isLink(element) ? 1 : 0;
      if (HtmlText.isBoundary(element) || depth == 0) {
        flush();
      }
      Element parent = element.parent();
      if (parent != null && depth > 0) {
        boolean line = HtmlFurniture.reach(element) == Reach.LINE;
        Measure measure = of(element);
        measures.merge(parent, line ? measure.withoutLoss() : measure, Measure::plus);
      }
    }

    private void add(TextNode piece) {
      if (piece.isBlank()) {
        text.append(' ');
        return;
      }
      if (owner == null) {
        owner = blockOf(piece);
      }

      String words = piece.text();
      text.append(words);
      linked += insideLinks > 0 ? words.strip().length() : 0;
    }

    private void flush() {
      String block = text.toString().strip();
      if (owner != null) {
        measures.merge(owner, measure(block), Measure::plus);
      }

      text.setLength(0);
      owner = null;
      linked = 0;
      links = 0;
    }

    private Measure measure(String block) {
      int length = block.length();
      boolean sentence =
          length >= SHORT && ".!?:;\"\u201D\u201C\u00BB".indexOf(block.charAt(length - 1)) >= 0;
      boolean prose = linked * 2 < length && (length >= LONG || sentence);
      if (owner.nameIs("h1")) {
        return new Measure(0, length, length, linked, 0);
      }
      int gain = prose ? length - linked : linked * 2 > length ? -linked - PENALTY : 0;
      return new Measure(prose ? length : 0, gain, length, linked, links);
    }

    /** Whether it leads somewhere; old pages have anchors around whole texts. */
    private static boolean isLink(Element element) {
      return element.nameIs("a") && element.hasAttr("href");
    }

    private static Element blockOf(Node node) {
      Element element = (Element) node.parent();
      while (element.parent() != null && !HtmlText.isBoundary(element)) {
        element = element.parent();
      }
      return element;
    }
  }
}
