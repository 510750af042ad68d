package blotter.job;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of jobs that find near-duplicates. */
final class DuplicateOptions {

  private static final double LEAST = 0.3;
  private static final double MOST = 0.95;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--resemblance",
      defaultValue = "0.5",
      paramLabel = "SHARE",
      description =
          "Documents are near-duplicates that share so much of their text, from 0.3 to 0.95;"
              + " default: ${DEFAULT-VALUE}.")
  private double resemblance;

  double resemblance() {
    if (!(resemblance >= LEAST && resemblance <= MOST)) {
      throw new ParameterException(
          spec.commandLine(),
          "--resemblance is " + resemblance + ", not from " + LEAST + " to " + MOST);
    }
    return resemblance;
  }
}
