package blotter.job;

import blotter.stage.Contrast;
import blotter.stage.MarkSides;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of jobs that compare parts of a corpus. */
final class ContrastOptions {

  private static final String YEARS = "years";
  private static final String LABEL = "label.";
  private static final int LAST_YEAR = 9999;

  private static final Map<String, Contrast.Kind> KINDS =
      Map.of(
          "drug", Contrast.Kind.DRUG,
          "agency", Contrast.Kind.AGENCY,
          "source", Contrast.Kind.SOURCE,
          "year", Contrast.Kind.YEAR);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--contrast",
      paramLabel = "CONTRAST",
      description =
          "What keyness compares, may be repeated; default: drugs and years. drugs: documents that"
              + " mention a drug with the rest. years: each year with the one before."
              + " drug=ID, agency=ID, source=NAME, label.KEY=VALUE: documents that have it with the"
              + " rest; with ID:ID (NAME:NAME, VALUE:VALUE) those of the first with those of the"
              + " second. year=2012: with the year before, year=2012:2010 with another.")
  private List<String> contrasts = List.of("drugs", YEARS);

  /**
   * The contrasts that were asked for.
   *
   * @throws ParameterException if one has no known form
   */
  MarkSides sides() {
    Map<String, Contrast> byName = new LinkedHashMap<>();
    boolean years = contrasts().contains(YEARS);
    for (String text : contrasts()) {
      if (!text.equals(YEARS)) {
        byName.put(text, contrast(text));
      }
    }

    List<Contrast> kept = new ArrayList<>(byName.values());
    kept.removeIf(it -> years && it.kind() == Contrast.Kind.YEAR && !it.name().contains(":"));
    return new MarkSides(kept, years);
  }

  /** The option as {@code runs} keeps it. */
  String value() {
    return String.join(",", contrasts());
  }

  private List<String> contrasts() {
    return contrasts.stream().map(String::strip).distinct().toList();
  }

  private Contrast contrast(String text) {
    if (text.lines().count() != 1) {
      throw wrong(text, "not one line");
    }
    if (text.equals("drugs")) {
      return new Contrast(text, Contrast.Kind.DRUGS, null, null, null);
    }

    int equals = text.indexOf('=');
    String what = equals < 0 ? "" : text.substring(0, equals);
    String key = what.startsWith(LABEL) ? what.substring(LABEL.length()) : null;
    Contrast.Kind kind = key == null ? KINDS.get(what) : Contrast.Kind.LABEL;
    if (kind == null || (key != null && key.isBlank())) {
      throw wrong(
          text, "not drugs, years, drug=..., agency=..., source=..., year=... or label.KEY=...");
    }

    List<String> parts = List.of(text.substring(equals + 1).split(":", -1));
    if (parts.size() > 2 || parts.stream().anyMatch(String::isBlank)) {
      throw wrong(text, "not one value or two with a colon between them");
    }
    String left = parts.get(0).strip();
    String right = parts.size() == 1 ? null : parts.get(1).strip();
    if (kind == Contrast.Kind.YEAR) {
      int year = year(text, left);
      left = Integer.toString(year);
      right = Integer.toString(right == null ? year - 1 : year(text, right));
    }
    if (left.equals(right)) {
      throw wrong(text, "both sides are the same");
    }
    return new Contrast(text, kind, key, left, right);
  }

  private int year(String text, String year) {
    if (!year.matches("\\d{4}") || Integer.parseInt(year) == 0) {
      throw wrong(text, "'" + year + "' is not a year from 0001 to " + LAST_YEAR);
    }
    return Integer.parseInt(year);
  }

  private ParameterException wrong(String text, String why) {
    return new ParameterException(
        spec.commandLine(), String.format(Locale.ROOT, "--contrast is '%s': %s", text, why));
  }
}
