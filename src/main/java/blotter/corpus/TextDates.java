package blotter.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the day of publication in the first lines of a text: a line that is nothing but a date,
 * with or without words such as "Posted on" before it, else the date of a dateline ("HOUSTON, Nov.
 * 4, 2018 –"). A date inside a sentence is the date of what it tells, and is passed over.
 */
final class TextDates {

  private static final int FIRST_LINES = 40;
  private static final int FIRST_CHARACTERS = 4000;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_HEADING = 300;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:for immediate release|for release|press release|news release|media release|release"
              + "|(?:release|publication|posting|issue)? ?date|date (?:posted|published|released)"
              + "|dated|(?:last )?posted|published|released|issued|created)\\b[\\s:|\u2013\u2014-]*"
              + "(?:on\\b[\\s:]*|by [^:|]{1,40}[|,] )?)+",
          Pattern.CASE_INSENSITIVE);

  private static final List<Pattern> DATELINES =
      Stream.concat(
              PublicationDates.spelledForms().stream(),
              Stream.of("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})"))
          .map(
              form ->
                  Pattern.compile(
                      "\\(?[\\p{Lu}][\\p{L} .,'\u2019/()-]{2,60}?[\\s,(\u2013\u2014:|-]+(?i:"
                          + form
                          + ")\\s*(?:\\)|\u2013|\u2014|-|/|:|\u2015)"))
          .toList();

  private TextDates() {}

  /** The day of the first of these lines that is nothing but a date; null if there is none. */
  static LocalDate alone(List<String> lines, DateOrder order) {
    return aboveText(lines).stream()
        .map(line -> alone(line, order))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The day that is alone on its lines, where all of these lines name the same. */
  static LocalDate only(List<String> lines, DateOrder order) {
    List<LocalDate> days =
        aboveText(lines).stream()
            .map(line -> alone(line, order))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return days.size() == 1 ? days.get(0) : null;
  }

  /** The day of the first dateline among these lines; null if there is none. */
  static LocalDate dateline(List<String> lines) {
    return first(lines).stream()
        .map(TextDates::dateline)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static LocalDate alone(String line, DateOrder order) {
    if (line.length() > LONGEST_LINE) {
      return null;
    }

    String stripped = PublicationDates.plain(line);
    Matcher label = LABEL.matcher(stripped);
    String date = label.lookingAt() ? stripped.substring(label.end()) : stripped;
    try {
      boolean number = date.chars().allMatch(Character::isDigit);
      return number ? null : PublicationDates.parse(date, order);
    } catch (RejectedException e) {
      return null;
    }
  }

  private static LocalDate dateline(String line) {
    for (Pattern pattern : DATELINES) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.lookingAt()) {
        try {
          return PublicationDates.day(matcher);
        } catch (RejectedException e) {
          return null;
        }
      }
    }
    return null;
  }

  /** The first lines up to a paragraph: dates behind the text are those of other texts. */
  private static List<String> aboveText(List<String> lines) {
    List<String> first = first(lines);
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i).length() > LONGEST_HEADING) {
        return first.subList(0, i);
      }
    }
    return first;
  }

  private static List<String> first(List<String> lines) {
    int characters = 0;
    int count = 0;
    while (count < Math.min(lines.size(), FIRST_LINES) && characters < FIRST_CHARACTERS) {
      characters += lines.get(count).length();
      count++;
    }
    return lines.subList(0, count);
  }
}
