package blotter.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

  private static final int LIMIT = 1000;

  @Test
  void aLineIsARecordNumberedFromOne() throws IOException {
    List<RawRecord> records = read("a.jsonl", "{}\n{\"id\":1}\n");

    assertThat(records).extracting(RawRecord::number).containsExactly(1L, 2L);
    assertThat(texts(records)).containsExactly("{}", "{\"id\":1}");
    assertThat(records).extracting(RawRecord::format).containsOnly(Format.JSONL);
    assertThat(records).extracting(RawRecord::rejection).containsOnlyNulls();
    assertThat(records).extracting(RawRecord::uri).containsOnly("file:/corpus/a.jsonl");
    assertThat(records).extracting(RawRecord::source).containsOnly("press");
  }

  @Test
  void windowsLineEndsSeparateRecords() throws IOException {
    assertThat(texts(read("a.jsonl", "{}\r\n\r\n{\"id\":1}\r\n")))
        .containsExactly("{}", "{\"id\":1}");
  }

  @Test
  void blankLinesAreNoRecordsButCount() throws IOException {
    List<RawRecord> records = read("a.jsonl", "\n{}\n \t\n\r\n{}\n");

    assertThat(records).extracting(RawRecord::number).containsExactly(2L, 5L);
  }

  @Test
  void theLastLineNeedsNoEnd() throws IOException {
    assertThat(texts(read("a.jsonl", "{}\n{\"id\":1}"))).containsExactly("{}", "{\"id\":1}");
  }

  @Test
  void anEmptyFileOfLinesHasNoRecord() throws IOException {
    assertThat(read("a.jsonl", "")).isEmpty();
  }

  @Test
  void anEmptyTextIsOneRecordWithoutBytes() throws IOException {
    List<RawRecord> records = read("a.txt", "");

    assertThat(records).hasSize(1);
    assertThat(records.get(0).bytes().remaining()).isZero();
    assertThat(records.get(0).rejection()).isNull();
  }

  @Test
  void aTextIsOneRecordWithAllItsLines() throws IOException {
    List<RawRecord> records = read("a.txt", "one\r\n\r\ntwo\n");

    assertThat(records).extracting(RawRecord::number).containsExactly(1L);
    assertThat(new String(records.get(0).bytes().array(), StandardCharsets.UTF_8))
        .isEqualTo("one\r\n\r\ntwo\n");
    assertThat(records.get(0).format()).isEqualTo(Format.AUTO);
  }

  @Test
  void aLineOfExactlyTheLimitIsKept() throws IOException {
    assertThat(texts(read("a.jsonl", "x".repeat(LIMIT) + "\n"))).containsExactly("x".repeat(LIMIT));
  }

  @Test
  void aLineOverTheLimitIsRejectedAndItsNeighboursAreKept() throws IOException {
    List<RawRecord> records =
        read("a.jsonl", "{\"id\":1}\n" + "x".repeat(LIMIT + 1) + "\n{\"id\":3}\n");

    assertThat(records).extracting(RawRecord::number).containsExactly(1L, 2L, 3L);
    assertThat(records)
        .extracting(RawRecord::rejection)
        .containsExactly(null, RejectCode.TOO_LARGE, null);
    assertThat(records.get(1).detail()).isEqualTo("more than 1000 bytes");
    assertThat(texts(records.subList(2, 3))).containsExactly("{\"id\":3}");
  }

  @Test
  void aLineOverManyBuffersIsPutTogether() throws IOException {
    String line = "0123456789".repeat(20_000);

    List<RawRecord> records = read("a.jsonl", bytes(line + "\n{}"), 1_000_000);

    assertThat(texts(records)).containsExactly(line, "{}");
  }

  @Test
  void aLineOverTheLimitIsNotHeld() throws IOException {
    int length = 64 << 20;
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();

    try (RecordReader reader =
        new RecordReader("a.jsonl", "press", Format.AUTO, LIMIT, new Repeated('x', length))) {
      RawRecord record = reader.next();
      assertThat(record.rejection()).isEqualTo(RejectCode.TOO_LARGE);
      assertThat(record.bytes().array().length).isLessThanOrEqualTo(LIMIT);
      assertThat(reader.hasNext()).isFalse();
    }

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(length / 4);
  }

  @Test
  void aTextOverTheLimitIsRejectedWithItsBeginning() throws IOException {
    List<RawRecord> records = read("a.txt", "x".repeat(LIMIT + 1));

    assertThat(records).extracting(RawRecord::rejection).containsExactly(RejectCode.TOO_LARGE);
    assertThat(records.get(0).detail()).isEqualTo("more than 1000 bytes");
    assertThat(records.get(0).number()).isEqualTo(1);
    assertThat(texts(records).get(0)).isNotEmpty().matches("x+");
  }

  @Test
  void theFormatThatWasAskedForGoesBeforeTheName() throws IOException {
    byte[] content = bytes("{}\n{}\n");

    try (RecordReader reader =
        new RecordReader(
            "a.txt", "press", Format.JSONL, LIMIT, new ByteArrayInputStream(content))) {
      assertThat(all(reader)).extracting(RawRecord::format).containsOnly(Format.JSONL).hasSize(2);
    }
  }

  @Test
  void nothingStandsBehindTheLastRecord() throws IOException {
    try (RecordReader reader =
        new RecordReader(
            "a.jsonl", "press", Format.AUTO, LIMIT, new ByteArrayInputStream(new byte[0]))) {
      assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void aStreamThatCannotBeReadIsNoReject() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk is gone");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return read();
          }
        };

    try (RecordReader reader =
        new RecordReader("file:/corpus/a.jsonl", "press", Format.AUTO, LIMIT, broken)) {
      assertThatThrownBy(reader::hasNext)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("file:/corpus/a.jsonl")
          .hasRootCauseMessage("disk is gone");
    }
  }

  private static List<RawRecord> read(String name, String content) throws IOException {
    return read(name, bytes(content), LIMIT);
  }

  private static List<RawRecord> read(String name, byte[] content, int limit) throws IOException {
    try (RecordReader reader =
        new RecordReader(
            "file:/corpus/" + name,
            "press",
            Format.AUTO,
            limit,
            new ByteArrayInputStream(content))) {
      return all(reader);
    }
  }

  private static List<RawRecord> all(RecordReader reader) {
    List<RawRecord> records = new ArrayList<>();
    reader.forEachRemaining(records::add);
    return records;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> texts(List<RawRecord> records) {
    return records.stream()
        .map(record -> new String(record.bytes().array(), StandardCharsets.UTF_8).strip())
        .toList();
  }

  /** A stream of one byte many times, which nobody holds. */
  private static final class Repeated extends InputStream {

    private final int value;
    private long left;

    Repeated(int value, long length) {
      this.value = value;
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left <= 0) {
        return -1;
      }

      int count = (int) Math.min(left, length);
      Arrays.fill(target, offset, offset + count, (byte) value);
      left -= count;
      return count;
    }
  }
}
