package blotter.trend;

/** How the counts of a series scatter around their mean. */
public enum CountModel {
  /** The variance is the mean. */
  POISSON,
  /** The variance is a multiple of the mean. */
  QUASI_POISSON,
  /** The variance is mean + mean² / theta. */
  NEGATIVE_BINOMIAL
}
