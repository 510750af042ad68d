package blotter.corpus;

import blotter.corpus.HtmlDates.Found;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * One HTML page: its main text with title and date, and without the furniture of the site. Nothing
 * is fetched and no script runs. The text is plain: what looks like markup in it was escaped in the
 * page.
 */
final class HtmlParser implements DocumentParser {

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?i)(?:\u00EF\u00BB\u00BF|\uFEFF)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*){0,9}"
              + "<(?:!doctype\\s+html|html)[\\s>].*",
          Pattern.DOTALL);

  private final DateOrder order;

  /**
   * A parser.
   *
   * @param order which number is the month where a page's language does not tell it
   */
  HtmlParser(DateOrder order) {
    this.order = order;
  }

  /** Whether bytes of this format are a page: by the format, else by how they begin. */
  static boolean accepts(Format format, byte[] bytes) {
    return format == Format.HTML
        || (format == Format.AUTO && BEGINNING.matcher(HtmlCharset.head(bytes)).lookingAt());
  }

  @Override
  public ParsedDocument parse(RawRecord record, String text) throws RejectedException {
    Document page = Jsoup.parse(text);
    HtmlMetadata metadata = HtmlMetadata.of(page);
    HtmlTitle titles = new HtmlTitle(page, metadata);

    HtmlMainText main = HtmlMainText.find(page);
    String title = titles.of(page, main);
    Found date = new HtmlDates(page, metadata, main, record.fileName(), order).find();
    String body = main.text(title);
    if (body.isEmpty()) {
      throw new RejectedException(RejectCode.EMPTY_TEXT, "no text in the page");
    }

    String link = metadata.link();
    return new ParsedDocument(
        null,
        record.source(),
        link == null ? record.uri() : link,
        title,
        ParsedDocument.text(title, body),
        date == null ? null : date.day(),
        date == null ? null : date.basis(),
        labels(metadata));
  }

  @Override
  public String undated(RawRecord record) {
    return "no date in the page's metadata, link, heading or file name";
  }

  private static Map<String, List<String>> labels(HtmlMetadata metadata) {
    Set<String> topics = new LinkedHashSet<>();
    for (String name : List.of("article:tag", "news_keywords", "keywords")) {
      for (String content : metadata.meta().getOrDefault(name, List.of())) {
        for (String topic : content.split("[,;]", -1)) {
          topics.add(topic.strip());
        }
      }
    }

    Set<String> sections = new LinkedHashSet<>();
    sections.addAll(metadata.meta().getOrDefault("article:section", List.of()));
    sections.addAll(metadata.values("articleSection"));

    Map<String, List<String>> labels = new TreeMap<>();
    put(labels, "topics", topics);
    put(labels, "section", sections);
    return labels;
  }

  private static void put(Map<String, List<String>> labels, String name, Set<String> values) {
    List<String> kept = new ArrayList<>(values);
    kept.removeIf(String::isBlank);
    if (!kept.isEmpty()) {
      labels.put(name, kept);
    }
  }
}
