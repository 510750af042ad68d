package blotter.trend;

import java.util.ArrayList;
import java.util.List;

/**
 * A continuous log-linear model of straight segments that meet at given joinpoints: an intercept,
 * the time, and for each joinpoint the time since it, zero before. O(periods × segments²) an
 * iteration.
 */
final class SegmentedFit {

  private final LogLinearFit fit;
  private final double[] knots;

  private SegmentedFit(LogLinearFit fit, double[] knots) {
    this.fit = fit;
    this.knots = knots;
  }

  /**
   * Fits.
   *
   * @param observed the observed periods
   * @param joinpoints places of the joinpoints among them, rising, none at an end
   */
  static SegmentedFit of(ObservedCounts observed, int[] joinpoints) {
    double[] times = observed.times();
    double[][] line = observed.line();
    double[][] columns = new double[2 + joinpoints.length][];
    columns[0] = line[0];
    columns[1] = line[1];

    double[] knots = new double[joinpoints.length + 2];
    knots[0] = times[0];
    knots[knots.length - 1] = times[times.length - 1];
    for (int joinpoint = 0; joinpoint < joinpoints.length; joinpoint++) {
      knots[joinpoint + 1] = times[joinpoints[joinpoint]];
      columns[joinpoint + 2] = since(knots[joinpoint + 1], times);
    }

    LogLinearFit fit =
        LogLinearFit.of(observed.counts(), observed.exposure(), observed.ones(), columns);
    return new SegmentedFit(fit, knots);
  }

  /** Time since a joinpoint, 0 before. */
  static double[] since(double joinpoint, double[] times) {
    double[] since = new double[times.length];
    for (int i = 0; i < since.length; i++) {
      since[i] = Math.max(0, times[i] - joinpoint);
    }
    return since;
  }

  /** Whether there is a fit. */
  boolean converged() {
    return fit.converged();
  }

  /** How many segments there are. */
  int segments() {
    return knots.length - 1;
  }

  /** The deviance. */
  double deviance() {
    return fit.deviance();
  }

  /** Observed periods less two for each segment: a joinpoint counts as a parameter. */
  int degrees() {
    return fit.degrees() - (segments() - 1);
  }

  /** Pearson's statistic by the degrees of freedom, never below 1. */
  double scale() {
    return Math.max(1, fit.pearson() / degrees());
  }

  /** Slope of a segment, counted from 0, a period. */
  double slope(int segment) {
    return fit.predictor(slopeContrast(segment));
  }

  /** Standard error of a slope, the scale included. */
  double slopeError(int segment) {
    return Math.sqrt(scale() * fit.variance(slopeContrast(segment)));
  }

  /** Mean of the slopes, each weighted by the length of its segment. */
  double meanSlope() {
    return fit.predictor(meanContrast());
  }

  /** Standard error of the mean of the slopes by the delta method, the scale included. */
  double meanSlopeError() {
    return Math.sqrt(scale() * fit.variance(meanContrast()));
  }

  /** The segments with their changes a year. */
  List<Joinpoints.Segment> segments(PercentChange change) {
    List<Joinpoints.Segment> segments = new ArrayList<>();
    for (int segment = 0; segment < segments(); segment++) {
      segments.add(
          new Joinpoints.Segment(
              (int) knots[segment],
              (int) knots[segment + 1],
              change.of(slope(segment), slopeError(segment))));
    }
    return List.copyOf(segments);
  }

  private double[] slopeContrast(int segment) {
    double[] contrast = new double[segments() + 1];
    for (int column = 1; column <= segment + 1; column++) {
      contrast[column] = 1;
    }
    return contrast;
  }

  private double[] meanContrast() {
    double[] contrast = new double[segments() + 1];
    double end = knots[knots.length - 1];
    for (int column = 1; column < contrast.length; column++) {
      contrast[column] = (end - knots[column - 1]) / (end - knots[0]);
    }
    return contrast;
  }
}
