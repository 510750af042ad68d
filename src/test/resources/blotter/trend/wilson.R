# Rscript wilson.R > wilson.csv
#
# Wilson's score interval of a share, from prop.test of R's stats package without continuity correction.

cat("successes,trials,level,share,low,high\n")
for (case in list(c(0, 1), c(1, 1), c(0, 50), c(1, 50), c(25, 50), c(50, 50), c(7, 9), c(333, 1000), c(12, 1e6), c(999999, 1e6))) {
  for (level in c(0.5, 0.95, 0.999)) {
    test <- suppressWarnings(prop.test(case[1], case[2], conf.level = level, correct = FALSE))
    cat(sprintf("%.0f,%.0f,%.17g,%.17g,%.17g,%.17g\n", case[1], case[2], level, test$estimate, test$conf.int[1],
      test$conf.int[2]))
  }
}
