package blotter.corpus;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Element;

/**
 * Knows by the words of an element's class and id what it is on a page: {@code
 * "c-article__share-bar"} has the words c, article, share, bar.
 *
 * <p>The words stand in {@code html-furniture.csv}, each with an example.
 */
final class HtmlFurniture {

  /** How far a word goes. Of several words on an element the furthest counts. */
  enum Reach {
    /** Says nothing. */
    NOTHING,
    /** Belongs to the heading (date, byline, tags): furniture if it is short. */
    LINE,
    /** Furniture if there is a link in it: a teaser of another page, not the lead of this one. */
    LINKED,
    /** Furniture, unless it holds so much of the page that it can only be a wrapper. */
    BLOCK,
    /** Furniture however long it is, such as comments. */
    ALWAYS
  }

  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
  private static final Map<String, Reach> REACHES = read();

  private HtmlFurniture() {}

  static Reach reach(Element element) {
    return reach(element.className() + ' ' + element.id());
  }

  static Reach reach(String names) {
    Reach furthest = Reach.NOTHING;
    for (String word : words(names)) {
      Reach reach = REACHES.getOrDefault(word, Reach.NOTHING);
      furthest = reach.compareTo(furthest) > 0 ? reach : furthest;
    }
    return furthest;
  }

  static List<String> words(String names) {
    if (names.isBlank()) {
      return List.of();
    }
    String apart = CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
    return List.of(NO_LETTER.split(apart, -1));
  }

  /** The rows of the file, for its test. */
  static List<CSVRecord> rows() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader =
        new InputStreamReader(
            HtmlFurniture.class.getResourceAsStream("html-furniture.csv"),
            StandardCharsets.UTF_8)) {
      return new ArrayList<>(format.parse(reader).getRecords());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Reach> read() {
    Map<String, Reach> reaches = new HashMap<>();
    for (CSVRecord row : rows()) {
      reaches.put(row.get("word"), Reach.valueOf(row.get("reach").toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(reaches);
  }
}
