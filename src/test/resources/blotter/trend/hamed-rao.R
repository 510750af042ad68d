# Rscript hamed-rao.R > hamed-rao.csv
#
# The trend test of Hamed and Rao (1998), after the formulas of the paper; the autocorrelations are those of acf of R's
# stats package. NA is a gap: n is then the number of periods and one factor of each weight the number of pairs present.

values.of <- function(n, autoregression, slope, digits) {
  noise <- arima.sim(list(ar = autoregression), n, rand.gen = rnorm)
  round(as.numeric(noise) + slope * seq_len(n), digits)
}

correction <- function(values) {
  time <- seq_along(values)
  pairs <- which(upper.tri(diag(length(values))), arr.ind = TRUE)
  slopes <- (values[pairs[, 2]] - values[pairs[, 1]]) / (pairs[, 2] - pairs[, 1])
  detrended <- values - median(slopes, na.rm = TRUE) * time
  ranks <- rank(round(detrended, 9), na.last = "keep")

  n <- length(values)
  r <- acf(ranks, lag.max = n - 1, plot = FALSE, na.action = na.pass)$acf[-1]
  lags <- seq_len(n - 1)
  present <- sapply(lags, function(lag) sum(!is.na(ranks[1:(n - lag)] + ranks[(1 + lag):n])))
  r[is.na(r) | abs(r) <= qnorm(0.975) / sqrt(present + lags)] <- 0
  weights <- present * (n - lags - 1) * (n - lags - 2)
  1 + 2 / (sum(!is.na(values)) * (n - 1) * (n - 2)) * sum(weights * r)
}

statistic <- function(values) {
  known <- values[!is.na(values)]
  s <- sum(sapply(seq_along(known)[-1], function(i) sum(sign(known[i] - known[seq_len(i - 1)]))))
  ties <- as.numeric(table(known))
  n <- length(known)
  variance <- (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
  list(s = s, variance = variance)
}

set.seed(1998)
series <- list()
for (n in c(10, 13, 24, 60, 132, 240)) {
  for (autoregression in c(-0.6, 0.1, 0.5, 0.8)) {
    series <- c(series, list(values.of(n, autoregression, 0.02, 3)), list(values.of(n, autoregression, -0.01, 0)))
  }
}
for (n in c(24, 60, 132)) {
  for (autoregression in c(-0.4, 0.6)) {
    gapped <- values.of(n, autoregression, 0.03, 2)
    gapped[1 + sample(n - 2, n %/% 4)] <- NA
    series <- c(series, list(gapped))
  }
}

cat("values,factor,variance,z,p\n")
for (values in series) {
  factor <- correction(values)
  test <- statistic(values)
  variance <- test$variance * if (factor > 0) factor else 1
  z <- (test$s - sign(test$s)) / sqrt(variance)
  cat(sprintf("%s,%.17g,%.17g,%.17g,%.17g\n", paste(values, collapse = " "), factor, variance, z,
    2 * pnorm(-abs(z))))
}
