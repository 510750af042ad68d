package blotter.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link RecordReader} on files in every compression. */
class CompressedRecordsTest {

  @ParameterizedTest
  @CsvSource({"gz, gz", "bzip2, bz2", "zstd, zst"})
  void streamsInARowAreOneFile(String compressor, String suffix) throws Exception {
    byte[] first = packed(compressor, "{\"a\":1}\n{\"a\":");
    byte[] second = packed(compressor, "2}\n");

    assertThat(read("a.jsonl." + suffix, join(first, second)))
        .extracting(record -> new String(record.bytes().array(), StandardCharsets.UTF_8))
        .containsExactly("{\"a\":1}", "{\"a\":2}");
  }

  @ParameterizedTest
  @CsvSource({
    "gz, gz, CORRUPT_GZIP",
    "bzip2, bz2, CORRUPT_BZIP2",
    "zstd, zst, CORRUPT_ZSTD",
  })
  void aTruncatedStreamKeepsTheRecordsBeforeItsEnd(
      String compressor, String suffix, RejectCode code) throws Exception {
    Random random = new Random(3);
    String lines =
        IntStream.range(0, 200_000)
            .mapToObj(i -> HexFormat.of().toHexDigits(random.nextLong()))
            .collect(Collectors.joining("\n"));
    byte[] whole = packed(compressor, lines);

    for (String name : List.of("a.jsonl.", "a.csv.")) {
      List<RawRecord> records = read(name + suffix, Arrays.copyOf(whole, whole.length / 2));

      assertThat(records).hasSizeGreaterThan(10_000);
      assertThat(records.subList(0, records.size() - 2))
          .extracting(RawRecord::rejection)
          .containsOnlyNulls();
      assertThat(records.get(records.size() - 1).rejection()).isEqualTo(code);
      assertThat(records.get(records.size() - 1).detail()).isNotBlank().isNotEqualTo("null");
    }
  }

  @ParameterizedTest
  @CsvSource({"gz, CORRUPT_GZIP", "bz2, CORRUPT_BZIP2", "zst, CORRUPT_ZSTD"})
  void aFileThatIsNotCompressedIsOneReject(String suffix, RejectCode code) throws IOException {
    byte[] plain = "{\"a\":1}\n".getBytes(StandardCharsets.UTF_8);

    assertThat(read("a.jsonl." + suffix, plain))
        .extracting(RawRecord::rejection)
        .containsExactly(code);
  }

  private static byte[] packed(String compressor, String content)
      throws IOException, CompressorException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        new CompressorStreamFactory().createCompressorOutputStream(compressor, bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static List<RawRecord> read(String name, byte[] content) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    try (RecordReader reader =
        new RecordReader(
            name, "press", Format.AUTO, 1_000_000, new ByteArrayInputStream(content))) {
      reader.forEachRemaining(records::add);
    }
    return records;
  }
}
