package blotter.official;

import blotter.trend.Granularity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A series as an office publishes it.
 *
 * @param name name of the file without its extension, and that of the group behind a bar
 * @param granularity length of its periods
 * @param values its values by first day of the period; a period without a value is absent
 */
public record OfficialSeries(
    String name, Granularity granularity, SortedMap<LocalDate, Double> values)
    implements Serializable {

  /** Keeps a copy. */
  public OfficialSeries {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
