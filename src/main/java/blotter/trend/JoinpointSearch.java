package blotter.trend;

/**
 * Finds the joinpoints of the smallest deviance by trying every combination of a grid: Lerman, P.
 * M. (1980), "Fitting segmented regression models by grid search", Applied Statistics 29, 77–84.
 *
 * <p>O(combinations × periods × segments²) an iteration, some four iterations. Not thread-safe.
 */
final class JoinpointSearch {

  /** The last step of a fit squared is its error, and that once more squared its deviance's. */
  private static final double TOLERANCE = 1e-4;

  private final Joinpoints.Search search;
  private final int periods;
  private final LogLinearSolver solver;
  private final double[][] since;
  private final double[][] columns;
  private final double[] start;

  private int[] places;
  private int[] best;
  private double smallest;

  /** A search through the observed periods. */
  JoinpointSearch(ObservedCounts observed, Joinpoints.Search search) {
    this.search = search;
    this.periods = observed.size();

    double[] offset = new double[periods];
    for (int i = 0; i < periods; i++) {
      offset[i] = Math.log(observed.exposure()[i]);
    }
    this.solver = new LogLinearSolver(observed.counts(), offset, observed.ones());
    solver.setTolerance(TOLERANCE);

    this.since = new double[periods][];
    for (int place = search.margin(); place < periods - search.margin(); place += search.step()) {
      since[place] = SegmentedFit.since(observed.times()[place], observed.times());
    }

    double[][] line = observed.line();
    this.columns = new double[2 + search.most()][];
    columns[0] = line[0];
    columns[1] = line[1];
    this.start = new double[2 + search.most()];
    if (solver.solve(columns, 2, null)) {
      System.arraycopy(solver.coefficients(), 0, start, 0, 2);
    }
  }

  /**
   * The best places of so many joinpoints among the observed periods; the earliest of equals. Null
   * where no combination fits into the periods, or none has a finite fit.
   */
  int[] best(int joinpoints) {
    places = new int[joinpoints];
    best = null;
    smallest = Double.POSITIVE_INFINITY;
    place(0, search.margin());
    return best;
  }

  private void place(int joinpoint, int first) {
    if (joinpoint == places.length) {
      compare();
      return;
    }

    for (int place = first; place < periods - search.margin(); place += search.step()) {
      places[joinpoint] = place;
      columns[joinpoint + 2] = since[place];
      place(joinpoint + 1, nextOnGrid(place + search.distance()));
    }
  }

  private int nextOnGrid(int place) {
    int behind = (place - search.margin()) % search.step();
    return behind == 0 ? place : place + search.step() - behind;
  }

  private void compare() {
    if (solver.solve(columns, 2 + places.length, start) && solver.deviance() < smallest) {
      smallest = solver.deviance();
      best = places.clone();
    }
  }
}
