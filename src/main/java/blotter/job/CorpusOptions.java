package blotter.job;

import blotter.corpus.DateOrder;
import blotter.corpus.FieldMapping;
import blotter.corpus.Format;
import blotter.corpus.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Options of jobs that read a corpus. */
final class CorpusOptions {

  private static final int MEGABYTE = 1_000_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--corpus",
      required = true,
      arity = "1..*",
      paramLabel = "PLACE",
      description = {
        "Files, folders (with all below them) or globs, on any file system that Hadoop knows;",
        "JSON Lines (.jsonl, .ndjson), JSON arrays (.json), tables with a header (.csv, .tsv),",
        "Markdown (.md), Parquet (.parquet); any other file is one text.",
        "Each but Parquet also .gz, .bz2 or .zst."
      })
  private List<String> corpus;

  @Option(
      names = "--format",
      defaultValue = "auto",
      paramLabel = "FORMAT",
      description =
          "Form of the files: ${COMPLETION-CANDIDATES}; default: AUTO, by name and first words.")
  private Format format;

  @Option(
      names = "--field",
      paramLabel = "PART=FIELD",
      description = {
        "Which field or column is which part of a document (id, title, body, published, uri, source);",
        "without it the usual names are tried. Repeatable."
      })
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Name of the source; default: a text's folder, any other file's name.")
  private String source;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "Documents published after this day are rejected; default: today (UTC).")
  private LocalDate asOf = LocalDate.now(Clock.systemUTC());

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "Day of publication of documents that give none; default: they are rejected.")
  private LocalDate undated;

  @Option(
      names = "--date-order",
      defaultValue = "unknown",
      paramLabel = "ORDER",
      description = {
        "Which comes first in dates such as 04/11/2018: ${COMPLETION-CANDIDATES} (day or month);",
        "default: UNKNOWN, they are rejected unless one number is above 12."
      })
  private DateOrder order;

  @Option(
      names = "--keep-recurring-lines",
      description = {
        "Keep lines that recur over a source's texts (navigation, addresses, notices);",
        "default: they are dropped."
      })
  private boolean keepRecurringLines;

  @Option(
      names = "--max-rejects",
      defaultValue = "1",
      paramLabel = "SHARE",
      description = "Fail if more than this share of the records (0 to 1) is rejected; default: 1.")
  private double maxRejects;

  @Option(
      names = "--max-megabytes",
      defaultValue = "10",
      paramLabel = "MB",
      description = "Records of more than this size are rejected; default: ${DEFAULT-VALUE}.")
  private int maxMegabytes;

  Format format() {
    return format;
  }

  double maxRejects() {
    return maxRejects;
  }

  /** Most bytes of a record. */
  int limit() {
    return maxMegabytes * MEGABYTE;
  }

  /** Whether lines that recur over a source's texts stay. */
  boolean keepsRecurringLines() {
    return keepRecurringLines;
  }

  /** How records become documents; a part that does not exist is a usage error. */
  Reading reading() {
    try {
      return new Reading(asOf, new FieldMapping(fields), order, undated);
    } catch (IllegalArgumentException e) {
      throw wrong("--field: " + e.getMessage());
    }
  }

  /**
   * The corpus's files; checks the other values first.
   *
   * @param out folder of the tables, whose files are no part of a corpus
   */
  List<CorpusFile> files(String out) {
    Reading reading = reading();
    if (undated != null && undated.isAfter(asOf)) {
      throw wrong("--published is " + undated + ", after " + reading.asOf());
    }
    if (!(maxRejects >= 0 && maxRejects <= 1)) {
      throw wrong("--max-rejects is " + maxRejects + ", not a share from 0 to 1");
    }
    if (maxMegabytes < 1 || maxMegabytes > 1000) {
      throw wrong("--max-megabytes is " + maxMegabytes + ", not from 1 to 1000");
    }
    if (source != null && source.isBlank()) {
      throw wrong("--source is blank");
    }

    try {
      return new CorpusFiles(
              Session.hadoopConfiguration(), format, source, Generation.qualified(out))
          .at(corpus);
    } catch (JobException e) {
      throw wrong("--corpus: " + e.getMessage());
    }
  }

  /** The values as {@code runs} keeps them. */
  Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    values.put("corpus", String.join(" ", corpus));
    values.put("format", format.code());
    values.put("field", new TreeMap<>(fields).toString());
    values.put("source", source == null ? "" : source);
    values.put("as-of", asOf.toString());
    values.put("published", undated == null ? "" : undated.toString());
    values.put("date-order", order.name().toLowerCase(Locale.ROOT));
    values.put("keep-recurring-lines", Boolean.toString(keepRecurringLines));
    values.put("max-rejects", Double.toString(maxRejects));
    values.put("max-megabytes", Integer.toString(maxMegabytes));
    return values;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Reads a day and says what is allowed. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + value + "' is not a day such as 2018-11-04");
      }
    }
  }
}
