package blotter.report.page;

import blotter.report.Score;
import java.util.List;
import java.util.Locale;

/** Scores beside the counts that they are about. */
public final class Accuracy {

  private Accuracy() {}

  /**
   * The scores of a measure.
   *
   * @param measure the begin of its name, such as {@code drug} for {@code drugs}, in lower case
   */
  public static List<Score> of(List<Score> scores, String measure) {
    return scores.stream()
        .filter(score -> score.measure().toLowerCase(Locale.ROOT).startsWith(measure))
        .toList();
  }
}
