package blotter.job;

import blotter.stage.TestNewcomers;
import java.util.Map;
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

  @Option(
      names = "--max-q",
      defaultValue = "0.2",
      paramLabel = "Q",
      description =
          "Terms whose q is higher are not emerging, 0 to 1: about this share of the rest comes up by"
              + " chance; default: ${DEFAULT-VALUE}.")
  private double maxQ;

  /**
   * The highest q.
   *
   * @throws ParameterException if it is none
   */
  private double maxQ() {
    if (!(maxQ >= 0 && maxQ <= 1)) {
      throw new ParameterException(spec.commandLine(), "--max-q is " + maxQ + ", not 0 to 1");
    }
    return maxQ;
  }

  /** The options as {@code runs} keeps them. */
  Map<String, String> values() {
    return Map.of("min-stories", Integer.toString(minStories), "max-q", Double.toString(maxQ));
  }

  /** What is taken for new. */
  TestNewcomers newcomers() {
    return new TestNewcomers(minStories(), maxQ());
  }

  /**
   * Stories that have to tell of a term.
   *
   * @throws ParameterException if they are too few to show anything
   */
  private int minStories() {
    if (minStories < FEWEST) {
      throw new ParameterException(
          spec.commandLine(), "--min-stories is " + minStories + ", not " + FEWEST + " or more");
    }
    return minStories;
  }
}
