package blotter.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Decodes the bytes of a page as browsers do: by its byte order mark, else by the encoding that it
 * declares near its beginning, else as UTF-8.
 *
 * <p>The HTTP header, which browsers ask first, is lost in a file. UTF-8 is read strictly, like
 * every other format's; a byte that a declared other encoding does not have becomes U+FFFD.
 */
final class HtmlCharset {

  /** Browsers look at 1,024 bytes first, and begin anew at a declaration that stands later. */
  private static final int HEAD = 8192;

  private static final Pattern IN_CONTENT =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\\s\"';,]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML_DECLARATION =
      Pattern.compile("\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']\\s*([^\\s\"'>]+)[^>]*>");

  /** Labels that mean another encoding than their name says; the WHATWG Encoding Standard. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("iso_8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("x-gbk", "gb18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("utf8", "utf-8"));

  /** What was read as ASCII to find a declaration is ASCII. */
  private static final String ASCII = "<meta charset>";

  private HtmlCharset() {}

  /**
   * The text of a page, without a byte order mark.
   *
   * @throws RejectedException if it is UTF-8 by mark, declaration or default and has other bytes,
   *     or if it has a NUL byte
   */
  static String decode(byte[] bytes) throws RejectedException {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      String text = marked.decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    Charset charset = declared(bytes);
    if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
      return CorpusParser.decode(bytes);
    }
    CorpusParser.refuseBinary(bytes);
    return charset.decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** The beginning of a page as far as it is ASCII, for looking at its markup. */
  static String head(byte[] bytes) {
    Charset marked = byteOrderMark(bytes);
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    return new String(head, marked == null ? StandardCharsets.ISO_8859_1 : marked);
  }

  /** UTF-16 where its mark says so; the mark of UTF-8 needs no mention, it is the default. */
  private static Charset byteOrderMark(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }

    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return switch (mark) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  private static Charset declared(byte[] bytes) {
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }

    String head = head(bytes);
    for (Element meta : Jsoup.parse(head).select("meta[charset], meta[http-equiv=content-type]")) {
      Matcher content = IN_CONTENT.matcher(meta.attr("content"));
      String label = meta.attr("charset");
      Charset charset = of(label.isBlank() && content.find() ? content.group(1) : label);
      if (charset != null) {
        return charset;
      }
    }

    Matcher declaration = XML_DECLARATION.matcher(head);
    return declaration.lookingAt() ? of(declaration.group(1)) : null;
  }

  /** The encoding of a label; null if it is unknown or cannot be true, such as UTF-16. */
  private static Charset of(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      return null;
    }

    try {
      Charset charset = Charset.forName(LABELS.getOrDefault(name, name));
      String decoded = new String(ASCII.getBytes(StandardCharsets.US_ASCII), charset);
      return decoded.equals(ASCII) ? charset : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
