package blotter.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself to machines: meta elements, its canonical link, and JSON-LD.
 *
 * @param meta contents by name, property or itemprop in lower case, in their order
 * @param canonical the canonical link if it is absolute, or null
 * @param articles JSON-LD objects that are an article or a page, the outermost first
 */
record HtmlMetadata(Map<String, List<String>> meta, String canonical, List<JsonNode> articles) {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build()
          .readerFor(JsonNode.class);

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)(?:.*[:/#])?(?:\\w*Article|\\w*Posting|\\w*Report|PressRelease|\\w*Page)");
  private static final Pattern LIST_PAGE =
      Pattern.compile("(?i).*(?:Collection|SearchResults)Page");

  static HtmlMetadata of(Document page) {
    Map<String, List<String>> meta = new HashMap<>();
    for (Element element : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
        String content = HtmlText.line(element.attr("content"));
        if (!name.isEmpty() && !content.isEmpty()) {
          meta.computeIfAbsent(name, unused -> new ArrayList<>()).add(content);
        }
      }
    }
    return new HtmlMetadata(meta, canonical(page), articles(page));
  }

  /** The first content under any of the names, in the order of the names; null if there is none. */
  String first(List<String> names) {
    for (String name : names) {
      if (meta.containsKey(name)) {
        return meta.get(name).get(0);
      }
    }
    return null;
  }

  /** The link of the page by its own account, if it is absolute; else null. */
  String link() {
    return canonical != null ? canonical : absolute(first(List.of("og:url")));
  }

  /** Values of a property of the JSON-LD articles that are strings. */
  List<String> values(String property) {
    List<String> values = new ArrayList<>();
    for (JsonNode article : articles) {
      JsonNode value = article.path(property);
      for (JsonNode item : value.isArray() ? value : List.of(value)) {
        if (item.isTextual() && !item.asText().isBlank()) {
          values.add(HtmlText.line(item.asText()));
        }
      }
    }
    return values;
  }

  private static String canonical(Document page) {
    for (Element link : page.select("link[rel~=(?i)\\bcanonical\\b][href]")) {
      String href = absolute(link.attr("href"));
      if (href != null) {
        return href;
      }
    }
    return null;
  }

  private static String absolute(String link) {
    String stripped = link == null ? "" : link.strip();
    return stripped.matches("(?i)https?://\\S+") ? stripped : null;
  }

  private static List<JsonNode> articles(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type~=(?i)^\\s*application/ld\\+json]")) {
      try {
        collect(JSON.readTree(withoutWrapping(script.data())), articles);
      } catch (JsonProcessingException e) {
        // A page with broken JSON-LD is a page without it.
      }
    }
    return articles;
  }

  private static String withoutWrapping(String script) {
    return script
        .strip()
        .replaceFirst("^(?:<!--|(?://\\s*|/\\*\\s*)?<!\\[CDATA\\[(?:\\s*\\*/)?)", "")
        .replaceFirst("(?:-->|(?://\\s*|/\\*\\s*)?\\]\\]>(?:\\s*\\*/)?)$", "");
  }

  /**
   * Adds the articles below a node, level by level: what lies deeper is rather a comment or another
   * page. Pages come behind articles of the same script.
   */
  private static void collect(JsonNode node, List<JsonNode> articles) {
    List<JsonNode> pages = new ArrayList<>();
    Queue<JsonNode> queue = new ArrayDeque<>(List.of(node));
    while (!queue.isEmpty()) {
      JsonNode next = queue.remove();
      String type = type(next);
      if (ARTICLE.matcher(type).matches() && !LIST_PAGE.matcher(type).matches()) {
        (type.toLowerCase(Locale.ROOT).endsWith("page") ? pages : articles).add(next);
      }

      if (next.isArray()) {
        next.forEach(queue::add);
      } else {
        for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          if (next.path(inner).isContainerNode()) {
            queue.add(next.get(inner));
          }
        }
      }
    }
    articles.addAll(pages);
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray() ? type.path(0).asText() : type.asText();
  }
}
