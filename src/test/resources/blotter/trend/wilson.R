# Rscript wilson.R > wilson.csv
#
# Wilson score 95 % intervals, without continuity correction, for a proportion x / n, from prop.test of R's stats package.
# The closed formula is computed beside it as a check; the script stops where the two differ.

pairs <- list(
  c(0, 1), c(1, 1), c(0, 10), c(1, 10), c(5, 10), c(9, 10), c(10, 10), c(1, 29), c(7, 43), c(0, 100), c(3, 100),
  c(50, 100), c(100, 100), c(81, 263), c(15, 148), c(1, 1000), c(997, 1000), c(189, 7795), c(12, 123456),
  c(250000, 1000000), c(1, 1000000)
)
z <- qnorm(0.975)
cat("x,n,low,high\n")
for (pair in pairs) {
  x <- pair[1]
  n <- pair[2]
  interval <- suppressWarnings(prop.test(x, n, conf.level = 0.95, correct = FALSE))$conf.int
  centre <- (x + z^2 / 2) / (n + z^2)
  half <- z / (n + z^2) * sqrt(x * (n - x) / n + z^2 / 4)
  stopifnot(abs(interval - c(max(0, centre - half), min(1, centre + half))) < 1e-12)
  cat(sprintf("%.0f,%.0f,%.12g,%.12g\n", x, n, interval[1], interval[2]))
}
