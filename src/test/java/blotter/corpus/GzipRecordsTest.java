package blotter.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** {@link RecordReader} on compressed files. */
class GzipRecordsTest {

  private static final int LIMIT = 1000;

  /** First byte of a deflate block of the reserved type, which no decompressor accepts. */
  private static final byte[] NO_BLOCK = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7};

  @Test
  void aCompressedFileIsReadAsIfItWereNot() throws IOException {
    assertThat(texts(read("a.jsonl.gz", gzip("{}\n\n{\"id\":1}\n"))))
        .containsExactly("{}", "{\"id\":1}");
    assertThat(texts(read("a.txt.gz", gzip("one\ntwo")))).containsExactly("one\ntwo");
  }

  @Test
  void theLimitHoldsForWhatIsDecompressed() throws IOException {
    List<RawRecord> records = read("a.jsonl.gz", gzip("{}\n" + "x".repeat(100_000) + "\n{}\n"));

    assertThat(codes(records)).containsExactly(null, RejectCode.TOO_LARGE, null);
  }

  @Test
  void aTruncatedStreamKeepsTheLinesBeforeItsEnd() throws IOException {
    List<String> lines = incompressible(2000);
    byte[] whole = gzip(String.join("\n", lines) + "\n");

    List<RawRecord> records = read("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));

    int kept = records.size() - 1;
    assertThat(kept).isBetween(900, 1100);
    assertThat(texts(records.subList(0, kept))).isEqualTo(lines.subList(0, kept));
    assertThat(records.get(kept).rejection()).isEqualTo(RejectCode.CORRUPT_GZIP);
    assertThat(records.get(kept).number()).isEqualTo(kept + 1);
    assertThat(records.get(kept).detail()).isNotBlank().isNotEqualTo("null");
  }

  @Test
  void aDamagedStreamKeepsTheLinesBeforeTheDamage() throws IOException {
    List<String> lines = incompressible(5000);
    byte[] damaged = concat(gzipWithoutEnd(String.join("\n", lines) + "\n"), NO_BLOCK);

    List<RawRecord> records = read("a.jsonl.gz", damaged);

    assertThat(codes(records)).endsWith(RejectCode.CORRUPT_GZIP).hasSize(5001);
    assertThat(texts(records.subList(0, 5000))).isEqualTo(lines);
    assertThat(records.get(5000).number()).isEqualTo(5001);
  }

  @Test
  void aSmallDamagedStreamKeepsTheLinesBeforeTheDamage() throws IOException {
    byte[] damaged = concat(gzipWithoutEnd("{\"id\":1}\n{\"id\":2}\n"), NO_BLOCK);

    List<RawRecord> records = read("a.jsonl.gz", damaged);

    assertThat(codes(records)).containsExactly(null, null, RejectCode.CORRUPT_GZIP);
  }

  @Test
  void aWrongChecksumIsARejectBehindTheLines() throws IOException {
    byte[] damaged = gzip("{\"id\":1}\n{\"id\":2}\n");
    damaged[damaged.length - 8] ^= 1;

    assertThat(codes(read("a.jsonl.gz", damaged)))
        .containsExactly(null, null, RejectCode.CORRUPT_GZIP);
  }

  @Test
  void aDamagedTextIsOneReject() throws IOException {
    byte[] whole = gzip(String.join("\n", incompressible(10)));

    List<RawRecord> records = read("a.txt.gz", Arrays.copyOf(whole, whole.length / 2));

    assertThat(codes(records)).containsExactly(RejectCode.CORRUPT_GZIP);
    assertThat(records.get(0).number()).isEqualTo(1);
  }

  @Test
  void aFileThatIsNotCompressedIsRejectedByItsName() throws IOException {
    List<RawRecord> records = read("a.jsonl.gz", bytes("{\"id\":1}\n{\"id\":2}\n"));

    assertThat(codes(records)).containsExactly(RejectCode.CORRUPT_GZIP);
    assertThat(records.get(0).number()).isEqualTo(1);
    assertThat(records.get(0).detail()).containsIgnoringCase("not in the .gz format");
  }

  @Test
  void anEmptyCompressedFileIsARejectThatSaysSo() throws IOException {
    List<RawRecord> records = read("a.jsonl.gz", new byte[0]);

    assertThat(codes(records)).containsExactly(RejectCode.CORRUPT_GZIP);
    assertThat(records.get(0).detail()).isNotBlank().isNotEqualTo("null");
  }

  @Test
  void membersFollowEachOther() throws IOException {
    byte[] members = concat(gzip("{\"id\":1}\n{\"i"), gzip("d\":2}\n"), gzip("{\"id\":3}"));

    assertThat(texts(read("a.jsonl.gz", members)))
        .containsExactly("{\"id\":1}", "{\"id\":2}", "{\"id\":3}");
  }

  @Test
  void aDamagedSecondMemberIsAReject() throws IOException {
    byte[] second = gzip("{\"id\":2}\n");
    second[0] ^= 1;

    assertThat(codes(read("a.jsonl.gz", concat(gzip("{\"id\":1}\n"), second))))
        .containsExactly(null, RejectCode.CORRUPT_GZIP);
  }

  @Test
  void membersAreReadFromStreamsThatDoNotSayHowMuchIsLeft() throws IOException {
    InputStream stream =
        new SequenceInputStream(
            new Unannounced(gzip("{\"id\":1}\n")), new Unannounced(gzip("{\"id\":2}\n")));

    try (RecordReader reader =
        new RecordReader("a.jsonl.gz", "press", Format.AUTO, LIMIT, stream)) {
      assertThat(texts(all(reader))).containsExactly("{\"id\":1}", "{\"id\":2}");
    }
  }

  @Test
  void bytesChangedAnywhereNeverThrow() throws IOException {
    byte[] whole = gzip(String.join("\n", incompressible(20)));
    Random random = new Random(20_181_104L);

    for (int i = 0; i < 2000; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));

      List<RawRecord> records =
          read("a.jsonl.gz", Arrays.copyOf(changed, random.nextInt(changed.length + 1)));

      assertThat(records.subList(0, Math.max(0, records.size() - 1)))
          .extracting(RawRecord::rejection)
          .doesNotContain(RejectCode.CORRUPT_GZIP);
    }
  }

  /** Lines of hexadecimal digits, so that the compressed stream has about half their length. */
  private static List<String> incompressible(int count) {
    Random random = new Random(7);
    return IntStream.range(0, count)
        .mapToObj(i -> HexFormat.of().toHexDigits(random.nextLong()))
        .toList();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes(text));
    }
    return out.toByteArray();
  }

  /** A stream whose text can be decompressed to its last letter, but which has not ended. */
  private static byte[] gzipWithoutEnd(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out, true)) {
      gzip.write(bytes(text));
      gzip.flush();
      return out.toByteArray();
    }
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static List<RawRecord> read(String name, byte[] content) throws IOException {
    try (RecordReader reader =
        new RecordReader(name, "press", Format.AUTO, LIMIT, new ByteArrayInputStream(content))) {
      return all(reader);
    }
  }

  private static List<RawRecord> all(RecordReader reader) {
    List<RawRecord> records = new ArrayList<>();
    reader.forEachRemaining(records::add);
    return records;
  }

  private static List<RejectCode> codes(List<RawRecord> records) {
    return records.stream().map(RawRecord::rejection).toList();
  }

  private static List<String> texts(List<RawRecord> records) {
    return records.stream()
        .map(record -> new String(record.bytes().array(), StandardCharsets.UTF_8))
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A stream as a network gives it: nothing is ever known to be available. */
  private static final class Unannounced extends ByteArrayInputStream {

    Unannounced(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int available() {
      return 0;
    }
  }
}
