package blotter.report.page;

import blotter.report.LadderStep;
import blotter.report.chart.Pixels;
import blotter.report.chart.Scale;
import java.util.List;

/**
 * The rungs of the ladder with their bars, criminal ones apart from civil ones.
 *
 * @param criminal in the order of the report
 * @param civil likewise
 */
public record LadderChart(List<Rung> criminal, List<Rung> civil) {

  public static final int WIDTH = 200;

  /**
   * A rung.
   *
   * @param alleged width of the bar of what is alleged, in pixels
   * @param occurred width of the bar of what occurred
   */
  public record Rung(LadderStep step, String alleged, String occurred) {}

  public static LadderChart of(List<LadderStep> steps) {
    long largest =
        steps.stream().mapToLong(step -> Math.max(step.alleged(), step.events())).max().orElse(0);
    Scale across = new Scale(0, Math.max(1, largest), 0, WIDTH);
    List<Rung> rungs =
        steps.stream()
            .map(
                step -> new Rung(step, width(step.alleged(), across), width(step.events(), across)))
            .toList();

    return new LadderChart(
        rungs.stream().filter(rung -> !rung.step().civil()).toList(),
        rungs.stream().filter(rung -> rung.step().civil()).toList());
  }

  /** What is not nothing can be seen. */
  private static String width(long events, Scale across) {
    return Pixels.of(events == 0 ? 0 : Math.max(1, across.at((double) events)));
  }
}
