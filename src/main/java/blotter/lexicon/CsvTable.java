package blotter.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of one lexicon file, checked against its columns.
 *
 * @param file name for messages
 * @param columns the header's names in their order
 * @param rows the rows below it
 */
record CsvTable(String file, List<String> columns, List<Row> rows) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(false)
          .get();

  /**
   * Reads a file.
   *
   * @param required columns that the header must name
   * @throws LexiconFormatException if it is not UTF-8, not CSV, lacks a column, or has a row with
   *     another number of fields than the header
   */
  static CsvTable read(String file, byte[] content, Set<String> required) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    long line = 1;

    try (var reader = new InputStreamReader(new ByteArrayInputStream(content), decoder);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
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
    } catch (CharacterCodingException e) {
      throw new LexiconFormatException(file, line, "not UTF-8");
    } catch (UncheckedIOException e) {
      String reason =
          e.getCause() instanceof CharacterCodingException
              ? "not UTF-8"
              : "not CSV: " + e.getMessage();
      throw new LexiconFormatException(file, line + 1, reason);
    } catch (IOException | IllegalArgumentException e) {
      throw new LexiconFormatException(file, line, "not CSV: " + e.getMessage());
    }
  }

  /**
   * One row.
   *
   * @param file name for messages
   * @param line its last line in the file, from 1
   * @param fields values by column
   */
  record Row(String file, long line, Map<String, String> fields) {

    /** The value of a column without white space at its ends; empty where the file lacks it. */
    String optional(String column) {
      return fields.getOrDefault(column, "").strip();
    }

    /** The value of a column, which must not be empty. */
    String required(String column) {
      String value = optional(column);
      if (value.isEmpty()) {
        throw error("'" + column + "' is empty");
      }
      return value;
    }

    /** The constant of an enumeration that a column names in lower case with hyphens. */
    <E extends Enum<E>> E constant(String column, Class<E> type) {
      String value = required(column);
      for (E constant : type.getEnumConstants()) {
        if (constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-').equals(value)) {
          return constant;
        }
      }
      throw error("'" + column + "' is '" + value + "', which is not allowed");
    }

    LexiconFormatException error(String reason) {
      return new LexiconFormatException(file, line, reason);
    }
  }
}
