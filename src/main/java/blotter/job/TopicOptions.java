package blotter.job;

import blotter.topic.TopicNumbers;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of jobs that find topics. */
final class TopicOptions {

  private static final int FEWEST = 2;
  private static final int MOST = 200;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--topics",
      paramLabel = "K",
      description =
          "Number of topics, 2 to 200; by default the most coherent of some"
              + " numbers that suit the corpus.")
  private Integer topics;

  /** Fails on a number that cannot be one of topics. */
  void check() {
    if (topics != null && (topics < FEWEST || topics > MOST)) {
      throw new ParameterException(
          spec.commandLine(), "--topics is " + topics + ", not " + FEWEST + " to " + MOST);
    }
  }

  /** The numbers to try for a corpus of some documents. */
  List<Integer> numbers(long documents) {
    return topics == null ? TopicNumbers.of(documents) : List.of(topics);
  }

  /** The option as {@code runs} keeps it. */
  String value() {
    return topics == null ? "" : topics.toString();
  }
}
