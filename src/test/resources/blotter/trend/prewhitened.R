# Rscript prewhitened.R > prewhitened.csv
#
# Correlations of prewhitened series by lag, a row for each pair of series. Lists have spaces between their numbers; NaN is
# a gap. order and coefficients: ar.yw of the left series without its line. r, pairs, p: cor.test of the residuals, right at
# t + lag against left at t. ccf: what ccf gives, which divides by the whole length; NaN for series with gaps.

set.seed(19)
join <- function(x) paste(ifelse(is.na(x), "NaN", sprintf("%.17g", x)), collapse = " ")

without_line <- function(x) {
  t <- seq_along(x)
  rest <- x - predict(lm(x ~ t), data.frame(t = t))
  approx(t[!is.na(rest)], rest[!is.na(rest)], t)$y
}

report <- function(case, left, right, lags = -12:12) {
  n <- length(left)
  a <- without_line(left)
  b <- without_line(right)
  model <- ar.yw(a)
  phi <- if (model$order == 0) numeric(0) else model$ar
  whitened <- function(x, given) {
    y <- if (model$order == 0) x else as.numeric(stats::filter(x, c(1, -phi), sides = 1))
    ifelse(is.na(given), NA, y)
  }
  u <- whitened(a, left)
  v <- whitened(b, right)

  tests <- lapply(lags, function(lag) {
    t <- seq_len(n)
    t <- t[t + lag >= 1 & t + lag <= n]
    both <- !is.na(u[t]) & !is.na(v[t + lag])
    test <- cor.test(u[t][both], v[t + lag][both])
    c(test$estimate, sum(both), test$p.value)
  })
  table <- do.call(rbind, tests)
  whole <- !anyNA(left) && !anyNA(right)
  known <- !is.na(u)
  crossed <- if (whole) ccf(v[known], u[known], lag.max = max(lags), plot = FALSE)$acf else rep(NA, length(lags))

  cat(case, join(left), join(right), model$order, join(phi), join(lags), join(table[, 1]), join(table[, 2]),
      join(table[, 3]), join(crossed), sep = ",")
  cat("\n")
}

cat("case,left,right,order,coefficients,lags,r,pairs,p,ccf\n")

x <- as.numeric(arima.sim(list(ar = 0.7), 84))
report("right follows by three", x, c(rnorm(3), head(x, -3)) + rnorm(84, sd = 0.5))
report("independent", as.numeric(arima.sim(list(ar = c(0.5, 0.3)), 60)), as.numeric(arima.sim(list(ar = 0.8), 60)))
report("white with a trend", rnorm(72) + 0.1 * seq_len(72), rpois(72, 5) - 0.05 * seq_len(72))
s <- rpois(84, 20 + 8 * sin(2 * pi * seq_len(84) / 12))
report("seasonal counts", s, c(s[-1], 20) + rpois(84, 4))
report("short", rnorm(24), rnorm(24), -4:4)
l <- as.numeric(arima.sim(list(ar = 0.6), 80))
r <- c(tail(l, -2), rnorm(2)) + rnorm(80)
l[c(10, 11, 40)] <- NA
r[c(25, 60:62)] <- NA
report("gaps", l, r)
