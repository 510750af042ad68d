package blotter.trend;

/**
 * A log-likelihood ratio with its p value.
 *
 * @param g2 twice the logarithm of the ratio, 0 or more: it does not say in which direction
 * @param p probability of a ratio as large or larger where nothing differs, by the chi-squared
 *     distribution with one degree of freedom; below 1e-308 it is 0
 */
public record LikelihoodRatio(double g2, double p) {}
