package blotter.report;

import java.util.List;
import java.util.Optional;

/**
 * Drugs in rows, agencies in columns.
 *
 * @param cells a list a row, as long as {@code agencies}
 */
public record HeatMap(List<String> drugs, List<String> agencies, List<List<Cell>> cells) {

  public HeatMap {
    drugs = List.copyOf(drugs);
    agencies = List.copyOf(agencies);
    cells = cells.stream().map(List::copyOf).toList();
  }

  /**
   * One drug with one agency.
   *
   * @param joint documents that name both
   * @param npmi normalised pointwise mutual information, -1 to 1; empty where nothing was tested
   * @param q of the test that they are named together more often than by chance; empty where none
   */
  public record Cell(long joint, Optional<Double> npmi, Optional<Double> q) {}
}
