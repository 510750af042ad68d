package blotter.corpus;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text a file: in the seed format, which begins with {@code date YYYY-MM-DD} (white space
 * before it is allowed), or plain, with the date in the file's name.
 *
 * <p>A first line of at most {@value #LONGEST_TITLE} characters that a blank line follows and that
 * does not end like a sentence is the title.
 */
final class TextParser implements DocumentParser {

  private static final Pattern HEADER =
      Pattern.compile("\\s*date (\\d{4})-(\\d{2})-(\\d{2})(?!\\d)\\s*");
  private static final Pattern TITLE = Pattern.compile("([^\\r\\n]+)\\r?\\n\\s*\\n");
  private static final int LONGEST_TITLE = 250;

  @Override
  public ParsedDocument parse(RawRecord record, String text) throws RejectedException {
    String name = record.uri().substring(record.uri().lastIndexOf('/') + 1);
    Matcher header = HEADER.matcher(text);
    boolean seed = record.format() != Format.TEXT && header.lookingAt();
    if (record.format() == Format.SEED && !seed) {
      throw new RejectedException(RejectCode.NO_DATE, "text does not begin with 'date YYYY-MM-DD'");
    }

    LocalDate published =
        seed
            ? PublicationDates.day(header.group(1), header.group(2), header.group(3))
            : PublicationDates.inName(name);
    String body = seed ? text.substring(header.end()) : text;

    return new ParsedDocument(
        null,
        record.source(),
        record.uri(),
        title(body),
        body.stripTrailing(),
        published,
        seed ? DateBasis.HEADER : DateBasis.FILENAME,
        Map.of());
  }

  private static String title(String body) {
    Matcher matcher = TITLE.matcher(body);
    if (!matcher.lookingAt()) {
      return null;
    }

    String line = matcher.group(1).strip();
    boolean sentence = line.matches(".*[.!?:;][\"'\u201D\u2019)]*");
    return line.isEmpty() || line.length() > LONGEST_TITLE || sentence ? null : line;
  }
}
