package blotter.report;

import java.util.List;
import java.util.Optional;

/**
 * How often a drug is named, period by period.
 *
 * @param total documents that name it
 * @param points in order of time; a period without documents has a point without a rate: a gap
 * @param changePoints periods in which a new level begins
 * @param q of the test for a trend; empty where none was made
 * @param annualPercent change in percent a year; empty where no model was made
 * @param reason why q or change is not given; empty where both are
 */
public record DrugTrend(
    String drug,
    String drugClass,
    long total,
    List<Point> points,
    List<Period> changePoints,
    Optional<Double> q,
    Optional<Interval> annualPercent,
    String reason) {

  public DrugTrend {
    points = List.copyOf(points);
    changePoints = List.copyOf(changePoints);
  }

  /**
   * One period.
   *
   * @param n documents that name the drug
   * @param exposure counted documents
   * @param rate n per 1,000 of them with its interval; empty where there was no document
   * @param alert whether it was more than the years before let expect
   */
  public record Point(
      Period period, long n, long exposure, Optional<Interval> rate, boolean alert) {}
}
