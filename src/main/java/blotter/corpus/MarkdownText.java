package blotter.corpus;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * What a reader of a Markdown text (CommonMark with tables) sees.
 *
 * @param heading the heading that begins it; null if none does
 * @param paragraphs its paragraphs, headings, table rows and lists, the first heading among them
 */
record MarkdownText(String heading, List<String> paragraphs) {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .maxOpenBlockParsers(200)
          .build();

  /** Renders a text; one nested too deeply to be followed stays as it is written. */
  static MarkdownText of(String markdown) {
    try {
      Node document = PARSER.parse(markdown);
      Blocks blocks = new Blocks();
      document.accept(blocks);

      List<String> paragraphs = blocks.paragraphs.stream().map(StringBuilder::toString).toList();
      boolean begins = document.getFirstChild() instanceof Heading && !paragraphs.isEmpty();
      return new MarkdownText(begins ? paragraphs.get(0) : null, paragraphs);
    } catch (StackOverflowError e) {
      return new MarkdownText(null, List.of(markdown.strip()));
    }
  }

  /** All of it, blank lines between paragraphs. */
  String all() {
    return String.join("\n\n", paragraphs);
  }

  /** All but the heading that begins it. */
  String rest() {
    return String.join("\n\n", paragraphs.subList(1, paragraphs.size()));
  }

  /** Gathers the text of blocks; the items of a tight list are lines of one paragraph. */
  private static final class Blocks extends AbstractVisitor {

    private final List<StringBuilder> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    @Override
    public void visit(Heading heading) {
      block(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
      block(paragraph);
    }

    @Override
    public void visit(ListItem item) {
      int before = paragraphs.size();
      visitChildren(item);
      if (item.getPrevious() != null && before > 0 && paragraphs.size() > before) {
        StringBuilder first = paragraphs.remove(before);
        paragraphs.get(before - 1).append('\n').append(first);
      }
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock) {
        visitChildren(block);
      }
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableRow) {
        block(node);
      } else {
        line.append(node instanceof TableCell && !line.isEmpty() ? " | " : "");
        visitChildren(node);
      }
    }

    @Override
    public void visit(FencedCodeBlock code) {
      add(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      add(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      // Markup, not text.
    }

    @Override
    public void visit(HtmlInline html) {
      // Markup, not text.
    }

    @Override
    public void visit(Text text) {
      line.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      line.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      line.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      line.append('\n');
    }

    private void block(Node node) {
      visitChildren(node);
      add(line.toString());
      line.setLength(0);
    }

    private void add(String text) {
      if (!text.isBlank()) {
        paragraphs.add(new StringBuilder(text.strip()));
      }
    }
  }
}
