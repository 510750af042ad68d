package blotter.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/**
 * One Markdown text a file, with or without YAML front matter, whose fields are the document's. The
 * body is what a reader sees: no markup, one line a paragraph or list item. Without a title in the
 * front matter a heading that begins the text is the title; without a date there the file's name
 * tells it.
 */
final class MarkdownParser implements DocumentParser {

  private final FieldDocument fields;

  MarkdownParser(FieldDocument fields) {
    this.fields = fields;
  }

  @Override
  public ParsedDocument parse(RawRecord record, String text) throws RejectedException {
    FrontMatter matter = FrontMatter.of(text);
    MarkdownText rendered = MarkdownText.of(matter.body());
    ObjectNode named = matter.fields();

    boolean titled = fields.mapping().candidates("title").stream().anyMatch(named::has);
    String body = rendered.all();
    if (!titled && rendered.heading() != null) {
      named.put(fields.mapping().candidates("title").get(0), rendered.heading());
      body = rendered.rest();
    }

    ParsedDocument document = fields.of(record, named, record.uri(), body, DateBasis.FRONT_MATTER);
    if (document.published() != null) {
      return document;
    }
    LocalDate inName = PublicationDates.inName(record.fileName());
    return inName == null ? document : document.published(inName, DateBasis.FILENAME);
  }

  @Override
  public String undated(RawRecord record) {
    return "neither the front matter's fields "
        + fields.dateFields()
        + " nor the file's name hold one: "
        + Excerpt.of(record.fileName());
  }
}
