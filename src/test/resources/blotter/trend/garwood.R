# Rscript garwood.R > garwood.csv
#
# Exact (Garwood) two-sided 95 % intervals for the mean of a Poisson count n, from poisson.test of R's stats package.

counts <- c(0, 1, 2, 3, 5, 10, 25, 50, 100, 1000, 12345, 1000000)
cat("n,low,high\n")
for (n in counts) {
  interval <- poisson.test(n, conf.level = 0.95)$conf.int
  cat(sprintf("%.0f,%.12g,%.12g\n", n, interval[1], interval[2]))
}
