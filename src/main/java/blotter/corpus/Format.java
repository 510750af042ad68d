package blotter.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The form in which a file holds documents. */
public enum Format {
  /**
   * What the file's name says; where it says nothing, JSON or HTML if the content begins so, else
   * the seed format where the text begins so, else plain text.
   */
  AUTO,
  /** One text that begins with {@code date YYYY-MM-DD}. */
  SEED,
  /** One text, its date near its top or in the file's name. */
  TEXT,
  /** One Markdown text, with or without YAML front matter. */
  MARKDOWN,
  /** One HTML page. */
  HTML,
  /** One JSON object a line. */
  JSONL,
  /** A JSON array of objects, or objects one behind the other. */
  JSON,
  /** Rows below a header, separated by the character that the header shows. */
  CSV,
  /** Rows below a header, separated by tabs. */
  TSV,
  /** A Parquet file, one row a document. */
  PARQUET;

  private static final String START = "(?:\u00EF\u00BB\u00BF)?\\s*";
  private static final Pattern ONE_OBJECT_A_LINE =
      Pattern.compile(START + "\\{[ \\t]*\"[^\\n]*\\}[ \\t\\r]*(?:\\n|\\z)");
  private static final Pattern JSON_VALUE =
      Pattern.compile(START + "(?:\\{\\s*[\"}]|\\[\\s*[{\\]])");

  private static final Map<String, Format> BY_ENDING =
      Map.ofEntries(
          Map.entry("jsonl", JSONL),
          Map.entry("ndjson", JSONL),
          Map.entry("json", JSON),
          Map.entry("csv", CSV),
          Map.entry("tsv", TSV),
          Map.entry("tab", TSV),
          Map.entry("md", MARKDOWN),
          Map.entry("markdown", MARKDOWN),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("parquet", PARQUET));

  /** The format as the command line writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a file of this name if {@link #AUTO} was asked for, else this one. */
  public Format resolve(String fileName) {
    if (this != AUTO) {
      return this;
    }

    String name = Compression.withoutSuffix(fileName).toLowerCase(Locale.ROOT);
    return BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), AUTO);
  }

  /** Whether a file of this format holds many documents, so that it is a source of its own. */
  public boolean isCollection() {
    return List.of(JSONL, JSON, CSV, TSV, PARQUET).contains(this);
  }

  /**
   * What remains to be told by the content: whether JSON has one object a line, and whether a file
   * of another name is JSON.
   *
   * @param asked the format that was asked for
   * @param head the first bytes of the file, unpacked
   */
  Format settled(Format asked, byte[] head) {
    if (asked != AUTO || (this != AUTO && this != JSON)) {
      return this;
    }

    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (ONE_OBJECT_A_LINE.matcher(text).lookingAt()) {
      return JSONL;
    }
    return this == JSON || JSON_VALUE.matcher(text).lookingAt() ? JSON : AUTO;
  }
}
