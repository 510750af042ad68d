package blotter.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Points in order, cut where one is missing. A line or a band never bridges a gap.
 *
 * @param runs what hangs together, each with a point at least
 */
public record Runs(List<List<Spot>> runs) {

  public Runs {
    runs = runs.stream().map(List::copyOf).toList();
  }

  /** A point with its band, in pixels. */
  public record Spot(double x, double y, double low, double high) {}

  /** Cuts at every empty place. */
  public static Runs of(List<Optional<Spot>> spots) {
    List<List<Spot>> runs = new ArrayList<>();
    boolean open = false;
    for (Optional<Spot> spot : spots) {
      if (spot.isEmpty()) {
        open = false;
        continue;
      }
      if (!open) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(spot.get());
      open = true;
    }
    return new Runs(runs);
  }

  /** The line, as data of an SVG path. A point alone becomes a short stroke. */
  public String line() {
    return runs.stream()
        .map(
            run ->
                run.size() == 1
                    ? "M" + at(run.get(0).x() - 1, run.get(0).y()) + "h2"
                    : "M"
                        + run.stream()
                            .map(spot -> at(spot.x(), spot.y()))
                            .collect(Collectors.joining("L")))
        .collect(Collectors.joining());
  }

  /** The band between low and high, as data of an SVG path. A point alone becomes a thin bar. */
  public String band() {
    return runs.stream().map(Runs::band).collect(Collectors.joining());
  }

  private static String band(List<Spot> run) {
    double half = run.size() == 1 ? 1 : 0;
    List<String> corners = new ArrayList<>();
    for (Spot spot : run) {
      corners.add(at(spot.x() - half, spot.high()));
    }
    if (half > 0) {
      corners.add(at(run.get(0).x() + half, run.get(0).high()));
    }
    for (int i = run.size() - 1; i >= 0; i--) {
      corners.add(at(run.get(i).x() + half, run.get(i).low()));
    }
    if (half > 0) {
      corners.add(at(run.get(0).x() - half, run.get(0).low()));
    }
    return "M" + String.join("L", corners) + "Z";
  }

  private static String at(double x, double y) {
    return Pixels.of(x) + " " + Pixels.of(y);
  }
}
