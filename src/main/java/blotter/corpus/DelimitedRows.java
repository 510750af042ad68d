package blotter.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows below a header (RFC 4180), each as a JSON object of its cells by the header's names; a
 * record's number is the line on which its row begins.
 *
 * <p>Lines are taken together until their quotation marks are even, so that a cell may hold line
 * ends. Where a quotation mark is never closed only its line is rejected, and reading goes on
 * behind it; where that is the header's line, nothing can be read behind it. The bytes are read as
 * ISO-8859-1, which keeps them, so that a cell that is not UTF-8 is its row's fault alone.
 */
final class DelimitedRows implements Framing {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  private final ByteSource bytes;
  private final RecordOrigin origin;
  private final Deque<byte[]> ahead = new ArrayDeque<>();
  private final Deque<RawRecord> ready = new ArrayDeque<>();
  private CSVFormat format;
  private List<String> header;
  private boolean ended;
  private long number;

  /**
   * Rows of a file.
   *
   * @param delimiter what separates cells; 0 to take the character that the header has most
   */
  DelimitedRows(ByteSource bytes, RecordOrigin origin, char delimiter) {
    this.bytes = bytes;
    this.origin = origin;
    this.format = delimiter == 0 ? null : format(delimiter);
  }

  @Override
  public RawRecord next() throws IOException {
    while (ready.isEmpty()) {
      List<byte[]> lines = ended ? List.of() : chunk();
      if (lines.isEmpty()) {
        return null;
      }
      read(lines);
    }
    return ready.removeFirst();
  }

  @Override
  public long number() {
    return number;
  }

  /** Lines up to the first where quotation marks are even; all that fit if they never are. */
  private List<byte[]> chunk() throws IOException {
    List<byte[]> lines = new ArrayList<>();
    long size = 0;
    boolean open = false;

    while (size <= origin.limit()) {
      byte[] line = ahead.isEmpty() ? bytes.line(origin.limit()) : ahead.removeFirst();
      if (line == null) {
        break;
      }

      lines.add(line);
      size += line.length + 1L;
      for (byte b : line) {
        open ^= b == '"';
      }
      if (!open) {
        break;
      }
    }
    return lines;
  }

  private void read(List<byte[]> lines) {
    String text = joined(lines);
    try {
      List<CSVRecord> rows = rows(text);
      long first = number + 1;
      for (CSVRecord row : rows) {
        number = first + lineEnds(text, row.getCharacterPosition());
        take(row, text);
      }
      number = first + lines.size() - 1;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      number++;
      byte[] line = lines.get(0);
      ended = header == null;
      for (int i = lines.size() - 1; i > 0; i--) {
        ahead.addFirst(lines.get(i));
      }
      ready.add(
          line.length > origin.limit()
              ? origin.record(number, Format.JSONL, line)
              : rejected(RejectCode.MALFORMED_CSV, "a quotation mark is out of place", line));
    }
  }

  private List<CSVRecord> rows(String text) throws IOException {
    if (text.length() > origin.limit()) {
      throw new IOException("longer than a record may be");
    }

    if (format == null) {
      format = format(delimiterOf(text));
    }
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    }
  }

  private void take(CSVRecord row, String text) {
    if (header == null) {
      header = names(row);
      return;
    }

    int begin = Math.toIntExact(row.getCharacterPosition());
    byte[] raw = text.substring(begin).getBytes(StandardCharsets.ISO_8859_1);
    if (row.size() != header.size()) {
      String detail = row.size() + " fields, the header has " + header.size();
      ready.add(rejected(RejectCode.WRONG_FIELD_COUNT, detail, raw));
      return;
    }

    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < header.size(); i++) {
      byte[] cell = row.get(i).getBytes(StandardCharsets.ISO_8859_1);
      try {
        String value = Utf8.decoded(cell);
        if (value.indexOf('\0') >= 0) {
          ready.add(rejected(RejectCode.BINARY, "NUL byte in " + header.get(i), raw));
          return;
        }
        if (!value.isBlank()) {
          object.put(header.get(i), value);
        }
      } catch (CharacterCodingException e) {
        ready.add(rejected(RejectCode.NOT_UTF8, "not UTF-8: " + header.get(i), raw));
        return;
      }
    }
    ready.add(origin.record(number, Format.JSONL, json(object)));
  }

  /** The header's names; a name that comes again gets a number, one that is blank its place. */
  private static List<String> names(CSVRecord row) {
    List<String> names = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (String cell : row) {
      byte[] raw = cell.getBytes(StandardCharsets.ISO_8859_1);
      String name = new String(raw, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
      String base = name.isEmpty() ? "column" + (names.size() + 1) : name;

      String distinct = base;
      for (int i = 2; !used.add(distinct); i++) {
        distinct = base + "~" + i;
      }
      names.add(distinct);
    }
    return names;
  }

  private RawRecord rejected(RejectCode code, String detail, byte[] raw) {
    return origin.rejected(number, Format.JSONL, code, detail, raw);
  }

  private static byte[] json(ObjectNode object) {
    try {
      return MAPPER.writeValueAsBytes(object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
  }

  private static char delimiterOf(String header) {
    char best = ',';
    long most = 0;
    String unquoted = header.replaceAll("\"[^\"]*\"", "");
    for (char delimiter : DELIMITERS) {
      long count = unquoted.chars().filter(c -> c == delimiter).count();
      if (count > most) {
        best = delimiter;
        most = count;
      }
    }
    return best;
  }

  private static String joined(List<byte[]> lines) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      all.write(line, 0, line.length);
      all.write('\n');
    }
    return all.toString(StandardCharsets.ISO_8859_1);
  }

  private static long lineEnds(String text, long before) {
    return text.substring(0, Math.toIntExact(before)).chars().filter(c -> c == '\n').count();
  }
}
