package blotter.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How a file is packed; its name tells. */
public enum Compression {
  /** Not at all. */
  NONE("", null),
  /** Gzip, RFC 1952; several members in a row are one file. */
  GZIP(".gz", RejectCode.CORRUPT_GZIP),
  /** Bzip2; several streams in a row are one file. */
  BZIP2(".bz2", RejectCode.CORRUPT_BZIP2),
  /** Zstandard, RFC 8878; several frames in a row are one file. */
  ZSTANDARD(".zst", RejectCode.CORRUPT_ZSTD);

  private final String suffix;
  private final RejectCode damaged;

  Compression(String suffix, RejectCode damaged) {
    this.suffix = suffix;
    this.damaged = damaged;
  }

  /** The compression of a file of this name. */
  public static Compression of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (Compression compression : values()) {
      if (compression != NONE && lower.endsWith(compression.suffix)) {
        return compression;
      }
    }
    return NONE;
  }

  /** The file's name without the ending that tells its compression. */
  public static String withoutSuffix(String fileName) {
    return fileName.substring(0, fileName.length() - of(fileName).suffix.length());
  }

  /** The code of a file whose stream is damaged or ends early. */
  RejectCode damaged() {
    return damaged;
  }

  /**
   * The bytes as they were before they were packed.
   *
   * @throws IOException if the stream does not begin as it should
   */
  InputStream unpacked(InputStream packed) throws IOException {
    return switch (this) {
      case NONE -> packed;
      case GZIP ->
          GzipCompressorInputStream.builder()
              .setInputStream(packed)
              .setDecompressConcatenated(true)
              .get();
      case BZIP2 -> new BZip2CompressorInputStream(packed, true);
      case ZSTANDARD -> new ZstdCompressorInputStream(packed);
    };
  }
}
