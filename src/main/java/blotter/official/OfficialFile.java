package blotter.official;

import java.util.List;

/**
 * What a file of official series holds.
 *
 * @param series its series, by name
 * @param rows rows behind the header with a period and a value
 * @param other rows behind the header without: totals, notes, suppressed values
 */
public record OfficialFile(List<OfficialSeries> series, int rows, int other) {

  /** Keeps a copy. */
  public OfficialFile {
    series = List.copyOf(series);
  }
}
