# Rscript rate-ratio.R > rate-ratio.csv
#
# Exact comparison of two Poisson rates, from poisson.test of R's stats package.

cases <- list(
  c(0, 10, 1, 10), c(0, 3, 12, 7), c(1, 1, 1, 1), c(1, 1, 3, 2), c(2, 1, 1, 5), c(5, 10, 5, 10), c(5, 10, 9, 10),
  c(11, 800, 3, 1011), c(20, 1.5, 31, 2.25), c(40, 3, 2, 7), c(100, 1e6, 140, 1e6), c(300, 12, 100, 4),
  c(1000, 7795, 1100, 7000), c(2503, 1e6, 2500, 1.1e6), c(12345, 3.5, 12001, 3.4), c(1, 10, 5000, 20000),
  c(5000, 20000, 1, 10), c(3, 1e7, 20000, 1e9), c(1e6, 1, 1001500, 1))

cat("leftN,leftExposure,rightN,rightExposure,level,ratio,low,high,p\n")
for (case in cases) {
  for (level in c(0.5, 0.95, 0.999)) {
    test <- poisson.test(case[c(1, 3)], case[c(2, 4)], conf.level = level)
    cat(sprintf("%.0f,%.17g,%.0f,%.17g,%.17g,%.17g,%.17g,%.17g,%.17g\n", case[1], case[2], case[3], case[4], level,
      test$estimate, test$conf.int[1], test$conf.int[2], test$p.value))
  }
}
