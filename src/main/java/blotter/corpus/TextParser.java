package blotter.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text a file: in the seed format, which begins with {@code date YYYY-MM-DD} (white space
 * before it is allowed), or plain. A plain text's day stands on a line of its own near the top,
 * else in the file's name, else in a dateline, else on lines that recur (a folder of one day's
 * texts).
 *
 * <p>Lines that recur over the source's documents are dropped. A first line of at most {@value
 * #LONGEST_TITLE} characters that a blank line follows and that does not end like a sentence is the
 * title; so is the heading of a page whose first line repeats it with the site's name behind it.
 */
final class TextParser implements DocumentParser {

  private static final Pattern HEADER =
      Pattern.compile("\\s*date (\\d{4})-(\\d{2})-(\\d{2})(?!\\d)\\s*");
  private static final Pattern LINE_END = Pattern.compile("\\r?\\n|\\r");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;][\"'\u201D\u2019)]*");
  private static final int LONGEST_TITLE = 250;

  /** A title, the blank line behind it, and the rest. */
  private static final int TITLE_LINES = 3;

  private final DateOrder order;

  TextParser(DateOrder order) {
    this.order = order;
  }

  @Override
  public ParsedDocument parse(RawRecord record, String text) throws RejectedException {
    return parse(record, text, RecurringLines.NONE);
  }

  /** Parses a text of a source with these recurring lines. */
  ParsedDocument parse(RawRecord record, String text, RecurringLines recurring)
      throws RejectedException {
    Matcher header = HEADER.matcher(text);
    boolean seed = record.format() != Format.TEXT && header.lookingAt();
    if (record.format() == Format.SEED && !seed) {
      throw new RejectedException(RejectCode.NO_DATE, "text does not begin with 'date YYYY-MM-DD'");
    }

    LocalDate given =
        seed ? PublicationDates.day(header.group(1), header.group(2), header.group(3)) : null;
    String body = seed ? text.substring(header.end()) : text;
    Page page = page(body, recurring);
    Dated dated = seed ? new Dated(given, DateBasis.HEADER) : dated(record, page.lines(), body);

    return new ParsedDocument(
        null,
        record.source(),
        record.uri(),
        page.title(),
        page.text(),
        dated.day(),
        dated.basis(),
        Map.of());
  }

  @Override
  public String undated(RawRecord record) {
    return "no date in the first lines, nor in the file's name: " + Excerpt.of(record.fileName());
  }

  private Dated dated(RawRecord record, List<String> lines, String body) throws RejectedException {
    LocalDate alone = TextDates.alone(lines, order);
    if (alone != null) {
      return new Dated(alone, DateBasis.TEXT);
    }
    LocalDate inName = PublicationDates.inName(record.fileName());
    if (inName != null) {
      return new Dated(inName, DateBasis.FILENAME);
    }

    LocalDate dateline = TextDates.dateline(lines);
    LocalDate recurring = dateline == null ? TextDates.only(lines(body), order) : dateline;
    return recurring == null ? Dated.NOT : new Dated(recurring, DateBasis.TEXT);
  }

  private static List<String> lines(String body) {
    return List.of(body.indexOf('\r') < 0 ? body.split("\n", -1) : LINE_END.split(body, -1));
  }

  /** A text as it is kept: exactly as it came, where nothing in it recurs. */
  private static Page page(String body, RecurringLines recurring) {
    List<String> lines = lines(body);
    List<String> kept = recurring.without(lines);
    List<String> nonBlank = kept.stream().filter(line -> !line.isBlank()).toList();

    PageHeading heading = PageHeading.of(nonBlank);
    if (heading != null) {
      String rest = joined(heading.without(kept));
      return new Page(heading.title(), ParsedDocument.text(heading.title(), rest), nonBlank);
    }

    boolean whole = kept.size() == lines.size();
    String text = whole ? body.stripTrailing() : joined(kept);
    return new Page(title(List.of(LINE_END.split(text, TITLE_LINES))), text, nonBlank);
  }

  private static String joined(List<String> lines) {
    int begin = 0;
    while (begin < lines.size() && lines.get(begin).isBlank()) {
      begin++;
    }
    return String.join("\n", lines.subList(begin, lines.size())).stripTrailing();
  }

  private static String title(List<String> lines) {
    if (lines.size() < TITLE_LINES || !lines.get(1).isBlank()) {
      return null;
    }

    String line = lines.get(0).strip();
    boolean sentence = SENTENCE_END.matcher(line).matches();
    return line.isEmpty() || line.length() > LONGEST_TITLE || sentence ? null : line;
  }

  private record Page(String title, String text, List<String> lines) {}

  private record Dated(LocalDate day, DateBasis basis) {
    static final Dated NOT = new Dated(null, null);
  }
}
