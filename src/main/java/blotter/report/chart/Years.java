package blotter.report.chart;

import blotter.report.Period;
import java.util.ArrayList;
import java.util.List;

/** Where years begin on an axis of periods. */
final class Years {

  private Years() {}

  /**
   * A mark for each year that begins within the periods, at most {@code room} with a label.
   *
   * @param scale from the place of a period in the list to pixels
   */
  static List<Mark> marks(List<Period> periods, Scale scale, int room) {
    List<Integer> begins = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      boolean begin =
          i == 0
              ? periods.get(i).begin().getDayOfYear() == 1
              : periods.get(i).begin().getYear() != periods.get(i - 1).begin().getYear();
      if (begin) {
        begins.add(i);
      }
    }
    int every = Math.max(1, (begins.size() + room - 1) / room);

    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      int place = begins.get(i);
      String year = Integer.toString(periods.get(place).begin().getYear());
      marks.add(new Mark(Pixels.of(scale.at(place)), i % every == 0 ? year : ""));
    }
    return marks;
  }
}
