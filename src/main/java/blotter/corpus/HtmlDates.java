package blotter.corpus;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Looks for the day on which a page was published: in what the page says to machines, in its link,
 * beside its heading, in the file's name, in this order. Days of a change are passed over.
 */
final class HtmlDates {

  /**
   * A day and where it stood.
   *
   * @param day the day
   * @param basis where it stood
   */
  record Found(LocalDate day, DateBasis basis) {}

  /** Names of meta elements, the most exact first. */
  private static final List<String> NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "datepublished",
          "date_published",
          "rnews:datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.issued",
          "dcterms.available",
          "citation_publication_date",
          "citation_online_date",
          "article.published",
          "article_date_original",
          "published_date",
          "published-date",
          "publication_date",
          "publication-date",
          "publicationdate",
          "originalpublicationdate",
          "bt:pubdate",
          "cxenseparse:recs:publishtime",
          "shareaholic:article_published_time",
          "pubdate",
          "pub_date",
          "publishdate",
          "publish-date",
          "publish_date",
          "publishtime",
          "displaydate",
          "dcterms.date",
          "dc.date",
          "dc.date.created",
          "dcterms.created",
          "citation_date",
          "datecreated",
          "date");

  private static final Set<String> CHANGED =
      Set.of("modified", "updated", "update", "lastmod", "revised", "changed");
  private static final Set<String> DATED =
      Set.of(
          "date",
          "datum",
          "fecha",
          "data",
          "published",
          "publication",
          "pubdate",
          "posted",
          "time",
          "timestamp",
          "datetime",
          "dateline",
          "created");

  private static final Pattern IN_LINK =
      Pattern.compile("[/-](\\d{4})([/-]?)(\\d{1,2}|\\p{L}{3,})\\2(\\d{1,2})(?=[/._-]|$)");

  /** How far from the heading a visible date may stand, in blocks. */
  private static final int BEFORE = 6;

  private static final int BEHIND = 8;

  /** What stands at the beginning of a longer block, such as a place and a day. */
  private static final int BEGINNING = 100;

  /** A page with more elements of one kind is no article; looking at all would take long. */
  private static final int MOST = 50;

  private final Document page;
  private final HtmlMetadata metadata;
  private final HtmlMainText main;
  private final String fileName;
  private final DateOrder order;

  /**
   * Dates of one page.
   *
   * @param page the page without its furniture
   * @param fileName name of its file
   * @param usual the order of days in digits where the page does not tell its own
   */
  HtmlDates(
      Document page, HtmlMetadata metadata, HtmlMainText main, String fileName, DateOrder usual) {
    this.page = page;
    this.metadata = metadata;
    this.main = main;
    this.fileName = fileName;
    this.order = order(page, metadata, usual);
  }

  /** The day of publication; null if the page does not tell it. */
  Found find() {
    LocalDate day = main.listed() ? inElements(main.root()) : null;
    day = day != null ? day : inMetadata();
    day = day != null ? day : inElements(main.root());
    day = day != null ? day : inElements(page.body());
    if (day != null) {
      return new Found(day, DateBasis.META);
    }

    day = inLink(metadata.link());
    day = day != null ? day : inLink(metadata.first(List.of("og:url")));
    if (day != null) {
      return new Found(day, DateBasis.URL);
    }

    day = besideHeading();
    if (day != null) {
      return new Found(day, DateBasis.TEXT);
    }

    try {
      LocalDate named = PublicationDates.inName(fileName);
      return named == null ? null : new Found(named, DateBasis.FILENAME);
    } catch (RejectedException e) {
      return null;
    }
  }

  private LocalDate inMetadata() {
    for (String value : metadata.values("datePublished")) {
      LocalDate day = value(value);
      if (day != null) {
        return day;
      }
    }
    for (String name : NAMES) {
      for (String value : metadata.meta().getOrDefault(name, List.of())) {
        LocalDate day = value(value);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  private LocalDate inElements(Element scope) {
    List<Element> elements = new ArrayList<>();
    elements.addAll(first(scope, "[itemprop~=(?i)\\bdatePublished\\b], time[pubdate]"));
    for (Element element : first(scope, "time, abbr[title], .dt-published, .published")) {
      if (HtmlFurniture.words(element.className()).contains("published")) {
        elements.add(element);
      }
    }
    for (Element time : first(scope, "time")) {
      if (!isInSentence(time)) {
        elements.add(time);
      }
    }

    for (Element element : elements) {
      LocalDate day = isChange(element) ? null : inElement(element);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static List<Element> first(Element scope, String query) {
    return scope.selectStream(query).limit(MOST).toList();
  }

  private LocalDate inElement(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      LocalDate day = element.hasAttr(attribute) ? value(element.attr(attribute)) : null;
      if (day != null) {
        return day;
      }
    }
    return value(element.text());
  }

  /** Whether the block around an element is prose, where a date is rather that of an event. */
  private static boolean isInSentence(Element element) {
    Element block = element.closest("p, li, td, dd, blockquote");
    return block != null && block.text().length() > BEGINNING;
  }

  /** Whether an element, or what closely holds it, is marked or labelled as the day of a change. */
  private static boolean isChange(Element element) {
    Element at = element;
    for (int i = 0; i < 3 && at != null && at.text().length() <= BEGINNING; i++) {
      List<String> words = HtmlFurniture.words(at.className() + ' ' + at.attr("itemprop"));
      if (words.stream().anyMatch(CHANGED::contains) && !words.contains("published")) {
        return true;
      }
      at = at.parent();
    }
    Node before = element.previousSibling();
    if (before instanceof Element label && !HtmlText.isBoundary(label)) {
      return WrittenDate.isChange(label.text());
    }
    return before instanceof TextNode label && WrittenDate.isChange(label.text());
  }

  private LocalDate value(String value) {
    try {
      return PublicationDates.parse(value);
    } catch (RejectedException e) {
      return WrittenDate.in(HtmlText.line(value), order);
    }
  }

  private static LocalDate inLink(String link) {
    if (link == null) {
      return null;
    }

    Matcher matcher = IN_LINK.matcher(link);
    while (matcher.find()) {
      boolean named = Character.isLetter(matcher.group(3).charAt(0));
      boolean written = !matcher.group(2).isEmpty();
      boolean basic = !named && matcher.group(3).length() == 2 && matcher.group(4).length() == 2;
      if (!written && !basic) {
        continue;
      }
      String day =
          named
              ? matcher.group(4) + ' ' + matcher.group(3) + ' ' + matcher.group(1)
              : matcher.group(1) + '-' + matcher.group(3) + '-' + matcher.group(4);
      LocalDate found = WrittenDate.in(day, DateOrder.UNKNOWN);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * A day in the lines around the heading, those first that are marked as dates; then one at the
   * beginning of a paragraph there.
   */
  private LocalDate besideHeading() {
    List<Element> lines = lines();
    for (Element line : lines) {
      LocalDate day = isDated(line) ? inLine(line) : null;
      if (day != null) {
        return day;
      }
    }
    for (Element line : lines) {
      LocalDate day = inLine(line);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private LocalDate inLine(Element line) {
    String text = HtmlText.line(line.text());
    int end = Math.min(text.length(), BEGINNING);
    return isChange(line) ? null : WrittenDate.in(text.substring(0, end), order);
  }

  private static boolean isDated(Element line) {
    Element at = line;
    for (int i = 0; i < 3 && at != null; i++) {
      if (HtmlFurniture.words(at.className() + ' ' + at.id()).stream().anyMatch(DATED::contains)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** The innermost elements with text of their own, from some before the heading to some behind. */
  private List<Element> lines() {
    List<Element> lines = new ArrayList<>();
    int anchor = -1;
    for (Element element : (main.listed() ? main.root() : page.body()).getAllElements()) {
      boolean anchors = element.equals(main.root()) || element.nameIs("h1");
      anchor = anchors && (anchor < 0 || element.nameIs("h1")) ? lines.size() : anchor;
      if (!element.ownText().isBlank()) {
        lines.add(element);
      }
    }
    int from = Math.max(0, anchor - BEFORE);
    return lines.subList(from, Math.min(lines.size(), Math.max(0, anchor) + BEHIND));
  }

  /** In which order the page's language writes a day in digits. */
  private static DateOrder order(Document page, HtmlMetadata metadata, DateOrder usual) {
    Element html = page.selectFirst("html[lang], html[xml:lang]");
    String lang = html == null ? "" : html.attr("lang") + html.attr("xml:lang");
    String locale = metadata.first(List.of("og:locale"));
    String tag = (lang.isBlank() && locale != null ? locale : lang).toLowerCase(Locale.ROOT);

    if (tag.startsWith("en-us") || tag.startsWith("en_us") || isAmerican(metadata.link())) {
      return DateOrder.MDY;
    }
    boolean open = tag.isBlank() || tag.equals("en");
    return open ? usual : DateOrder.DMY;
  }

  private static boolean isAmerican(String link) {
    try {
      String host = link == null ? null : URI.create(link).getHost();
      return host != null && (host.endsWith(".gov") || host.endsWith(".mil"));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
