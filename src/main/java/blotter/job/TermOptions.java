package blotter.job;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of jobs that count terms. */
final class TermOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--min-documents",
      defaultValue = "10",
      paramLabel = "N",
      description =
          "Terms in fewer documents of the corpus are left out; default: ${DEFAULT-VALUE}.")
  private int minDocuments;

  int minDocuments() {
    if (minDocuments < 1) {
      throw new ParameterException(
          spec.commandLine(), "--min-documents is " + minDocuments + ", not 1 or more");
    }
    return minDocuments;
  }
}
