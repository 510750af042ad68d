package blotter.job;

import java.util.List;
import picocli.CommandLine.Option;

/** Options of jobs that learn labels. */
final class LabelOptions {

  @Option(
      names = "--label-sets",
      defaultValue = "topics,components",
      split = ",",
      paramLabel = "SET",
      description =
          "Label sets (keys of documents.labels) that are learned and given to documents without"
              + " them; default: ${DEFAULT-VALUE}. Name none that holds persons.")
  private List<String> sets;

  /** Their names, each once. */
  List<String> sets() {
    return sets.stream().map(String::strip).filter(set -> !set.isEmpty()).distinct().toList();
  }

  /** The option as {@code runs} keeps it. */
  String value() {
    return String.join(",", sets());
  }
}
