package blotter.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A convention of the specifications of dates that differs from Blotter's.
 *
 * @param pattern matches the whole expression, in lower case
 * @param context found in the input around it, in lower case; matches anything where it is empty
 * @param reason why they differ
 */
record DateConvention(Pattern pattern, Pattern context, String reason) {

  private static final String FILE = "/blotter/calendar/date-spec-conventions.csv";

  /** The conventions in the order of their file. */
  static List<DateConvention> shipped() {
    List<DateConvention> conventions = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = DateConvention.class.getResourceAsStream(FILE);
        CSVParser rows =
            CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
      for (CSVRecord row : rows) {
        conventions.add(
            new DateConvention(
                Pattern.compile(row.get("expression")),
                Pattern.compile(row.get("context")),
                row.get("reason")));
      }
      return conventions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether an expression of an input is of this convention. */
  boolean covers(String text, String input) {
    return pattern.matcher(text.toLowerCase(Locale.ROOT)).matches()
        && context.matcher(input.toLowerCase(Locale.ROOT)).find();
  }
}
