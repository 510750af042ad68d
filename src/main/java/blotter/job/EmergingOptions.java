package blotter.job;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of jobs that look for emerging terms. */
final class EmergingOptions {

  private static final int FEWEST = 2;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--min-stories",
      defaultValue = "3",
      paramLabel = "N",
      description =
          "Terms that fewer stories tell near drugs are not emerging; default: ${DEFAULT-VALUE}.")
  private int minStories;

  /**
   * Stories that have to tell of a term.
   *
   * @throws ParameterException if they are too few to show anything
   */
  int minStories() {
    if (minStories < FEWEST) {
      throw new ParameterException(
          spec.commandLine(), "--min-stories is " + minStories + ", not " + FEWEST + " or more");
    }
    return minStories;
  }
}
