package blotter.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * The rows of one lexicon file, checked against its columns.
 *
 * @param file name for messages
 * @param columns the header's names in their order
 * @param rows the rows below it
 */
public record CsvTable(String file, List<String> columns, List<Row> rows) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setIgnoreEmptyLines(false)
          .get();

  /**
   * Reads a file.
   *
   * @param required columns that the header must name
   * @throws LexiconFormatException if it is not UTF-8, not CSV, lacks a column, or has a row with
   *     another number of fields than the header
   */
  public static CsvTable read(String file, byte[] content, Set<String> required) {
    String text = decode(file, content);
    long line = 1;

    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      List<String> columns = parser.getHeaderNames();
      for (String column : required) {
        if (!columns.contains(column)) {
          throw new LexiconFormatException(file, 1, "column '" + column + "' is missing");
        }
      }

      List<Row> rows = new ArrayList<>();
      for (CSVRecord record : parser) {
        line = parser.getCurrentLineNumber();
        if (!record.isConsistent()) {
          throw new LexiconFormatException(
              file, line, record.size() + " fields where the header has " + columns.size());
        }
        rows.add(new Row(file, line, record.toMap()));
      }
      return new CsvTable(file, columns, rows);
    } catch (UncheckedIOException e) {
      throw new LexiconFormatException(file, line + 1, "not CSV: " + e.getMessage());
    } catch (IOException | IllegalArgumentException e) {
      throw new LexiconFormatException(file, line, "not CSV: " + e.getMessage());
    }
  }

  /** The rows of a file in several folders, one folder behind the other. */
  public static List<Row> rows(List<LexiconFiles> folders, String file, Set<String> required) {
    List<Row> rows = new ArrayList<>();
    for (LexiconFiles folder : folders) {
      folder.read(file).ifPresent(content -> rows.addAll(read(file, content, required).rows()));
    }
    return rows;
  }

  /** The content as text, without the byte order mark that spreadsheets put before it. */
  private static String decode(String file, byte[] content) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer text = CharBuffer.allocate(content.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    String decoded = text.flip().toString();

    if (result.isError()) {
      long line = 1 + decoded.chars().filter(c -> c == '\n').count();
      throw new LexiconFormatException(file, line, "not UTF-8");
    }
    return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  /**
   * One row.
   *
   * @param file name for messages
   * @param line its last line in the file, from 1
   * @param fields values by column
   */
  public record Row(String file, long line, Map<String, String> fields) {

    /** The value of a column without white space at its ends; empty where the file lacks it. */
    public String optional(String column) {
      return fields.getOrDefault(column, "").strip();
    }

    /** The value of a column, which must not be empty. */
    public String required(String column) {
      String value = optional(column);
      if (value.isEmpty()) {
        throw error("'" + column + "' is empty");
      }
      return value;
    }

    /** The constant of an enumeration that a column names in lower case with hyphens. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      String value = required(column);
      for (E constant : type.getEnumConstants()) {
        if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(value)) {
          return constant;
        }
      }
      throw error("'" + column + "' is '" + value + "', which is not allowed");
    }

    /** A complaint about this row. */
    public LexiconFormatException error(String reason) {
      return new LexiconFormatException(file, line, reason);
    }
  }
}
