package blotter.benchmark;

import blotter.calendar.DateResolver;
import blotter.calendar.TemporalExpression;
import blotter.lexicon.CalendarReader;
import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWords;
import blotter.lexicon.LexiconFiles;
import blotter.text.CharSpan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many of the dates and date ranges in a file of specifications are found with their first and
 * last day: an array of {@code {"Input", "Context": {"ReferenceDateTime"}, "Results": [{"Text",
 * "TypeName", "Resolution": {"values": [{"value"} or {"start", "end"}]}}]}}, as the English
 * specifications of Microsoft Recognizers-Text have it; also the form with "PastResolution" and
 * "FutureResolution".
 *
 * <p>Of several values the last one that is not after the reference date is asked for; the first
 * one that is not before it where the input has a word that points to the future. Where no word
 * does, the next one counts too if it is at most a month ahead and the last one half a year back.
 * The ends of ranges are exclusive there: of an expression with two ends, such as "from 2014 to
 * 2018", that is the first day of its last end. Values with a modifier (before, since, …) and
 * results without a value are not asked for. Conventions that differ for a reason stand in {@code
 * date-spec-conventions.csv}: they count in the first rate and not in the second. Lists what is not
 * found.
 *
 * <p>Arguments: such files.
 */
public final class DateSpecs {

  private static final int NEAR = 32;
  private static final int FAR = 6;

  private final CalendarWords words = new CalendarReader(List.of(LexiconFiles.shipped())).read();
  private final DateResolver resolver = new DateResolver(words);
  private final List<DateConvention> conventions = DateConvention.shipped();

  private DateSpecs() {}

  /** Compares and prints. */
  public static void main(String[] arguments) throws IOException {
    DateSpecs specs = new DateSpecs();
    for (String argument : arguments) {
      specs.run(Path.of(argument));
    }
  }

  private void run(Path file) throws IOException {
    String json = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    int asked = 0;
    int right = 0;
    int excluded = 0;
    int rightAmongExcluded = 0;
    Map<String, Integer> reasons = new TreeMap<>();

    for (JsonNode spec : new ObjectMapper().readTree(json)) {
      String input = spec.path("Input").asText();
      String reference = spec.path("Context").path("ReferenceDateTime").asText();
      if (reference.length() < 10) {
        continue;
      }
      LocalDate published = LocalDate.parse(reference.substring(0, 10));
      List<TemporalExpression> found =
          resolver.find(input, List.of(new CharSpan(0, input.length())), published);

      for (JsonNode result : spec.path("Results")) {
        List<Range> wanted = wanted(result, published, pointsToFuture(input));
        if (wanted.isEmpty()) {
          continue;
        }
        String text = result.path("Text").asText();
        boolean same = wanted.stream().anyMatch(range -> found.stream().anyMatch(range::is));
        String reason =
            conventions.stream()
                .filter(convention -> convention.covers(text, input))
                .map(DateConvention::reason)
                .findFirst()
                .orElse(null);
        asked++;
        right += same ? 1 : 0;
        if (reason != null) {
          excluded++;
          rightAmongExcluded += same ? 1 : 0;
          reasons.merge(reason, 1, Integer::sum);
        }
        if (!same) {
          String mark = reason == null ? "-" : "~";
          System.out.println(
              String.join("\t", mark, text, reference, wanted.toString(), shown(found), input));
        }
      }
    }

    reasons.forEach((reason, n) -> System.out.println(n + "\t" + reason));
    System.out.printf(
        Locale.ROOT,
        "%s: %.3f (%d of %d); without conventions that differ %.3f (%d of %d)%n",
        file.getFileName(),
        (double) right / asked,
        right,
        asked,
        (double) (right - rightAmongExcluded) / (asked - excluded),
        right - rightAmongExcluded,
        asked - excluded);
  }

  private static String shown(List<TemporalExpression> found) {
    return found.stream()
        .map(one -> one.timex() + " " + one.first() + ".." + one.last())
        .collect(Collectors.joining("; ", "[", "]"));
  }

  private boolean pointsToFuture(String input) {
    String text = " " + input.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ") + " ";
    return words.words().stream()
        .filter(word -> word.kind() == CalendarWord.Kind.FUTURE)
        .anyMatch(word -> text.contains(" " + String.join(" ", word.words()) + " "));
  }

  /** First and last day of a value, both included. */
  private record Range(LocalDate first, LocalDate last) {

    /**
     * Whether an expression is this range, or has two named ends of which the last begins behind
     * it.
     */
    boolean is(TemporalExpression expression) {
      boolean same = first.equals(expression.first());
      String end = expression.timex().substring(expression.timex().indexOf('/') + 1);
      String day =
          end.replace("-Q1", "-01")
              .replace("-Q2", "-04")
              .replace("-Q3", "-07")
              .replace("-Q4", "-10");
      String begins = day + "-01-01".substring(Math.min(6, Math.max(0, day.length() - 4)));
      return same
          && (last.equals(expression.last())
              || (expression.timex().contains("/") && last.plusDays(1).toString().equals(begins)));
    }
  }

  private static List<Range> wanted(JsonNode result, LocalDate published, boolean future) {
    String type = result.path("TypeName").asText();
    List<Range> ranges = new ArrayList<>();
    if (type.equals("datetimeV2.date") || type.equals("datetimeV2.daterange")) {
      for (JsonNode value : result.path("Resolution").path("values")) {
        if (value.has("Mod")) {
          return List.of();
        }
        add(value.path("value"), value.path("start"), value.path("end"), ranges);
      }
    } else if (result.path("Value").has("PastResolution")) {
      for (String reading : List.of("PastResolution", "FutureResolution")) {
        JsonNode value = result.path("Value").path(reading);
        add(value.path("date"), value.path("startDate"), value.path("endDate"), ranges);
      }
    }
    if (ranges.isEmpty()) {
      return List.of();
    }

    Range past = ranges.get(0);
    Range next = ranges.get(ranges.size() - 1);
    for (Range range : ranges) {
      past = range.first().isAfter(published) ? past : range;
    }
    for (int i = ranges.size() - 1; i >= 0; i--) {
      next = ranges.get(i).last().isBefore(published) ? next : ranges.get(i);
    }
    if (future) {
      return List.of(next);
    }
    boolean near =
        next.first().isAfter(published) && next.first().isBefore(published.plusDays(NEAR));
    boolean far = past.last().isBefore(published.minusMonths(FAR));
    return near && far ? List.of(past, next) : List.of(past);
  }

  private static void add(JsonNode value, JsonNode start, JsonNode end, List<Range> ranges) {
    if (isDate(value)) {
      LocalDate day = LocalDate.parse(value.asText());
      ranges.add(new Range(day, day));
    } else if (isDate(start) && isDate(end)) {
      LocalDate first = LocalDate.parse(start.asText());
      LocalDate last = LocalDate.parse(end.asText()).minusDays(1);
      ranges.add(new Range(first, last.isBefore(first) ? first : last));
    }
  }

  private static boolean isDate(JsonNode node) {
    return node.asText().matches("[1-9]\\d{3}-\\d\\d-\\d\\d");
  }
}
