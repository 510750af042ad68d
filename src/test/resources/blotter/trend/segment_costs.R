# Rscript segment_costs.R > segment_costs.csv
#
# Costs of segments [begin, end), counted from 0: the deviance of Poisson counts with a constant rate, from dpois of
# R's stats package, and twice the log-likelihood ratio of normal values with a known standard deviation, from dnorm.

n <- c(4, 0, 7, 3, 12, 15, 9, 0, 0, 0, 1, 250)
exposure <- c(10, 2.5, 20, 11, 10, 12.25, 9, 4, 3, 2, 1, 100)
values <- c(1e6 + 0.5, 1e6 - 2, 1e6 + 3.25, 1e6, 1e6 + 8, 1e6 + 7.5, 1e6 + 9, 1e6 + 8.5, 1e6 - 1, 1e6, 1e6 + 2, 1e6)
deviation <- 1.5

poisson <- function(range) {
  rate <- sum(n[range]) / sum(exposure[range])
  2 * (sum(dpois(n[range], n[range], log = TRUE)) - sum(dpois(n[range], rate * exposure[range], log = TRUE)))
}

normal <- function(range) {
  x <- values[range]
  2 * (sum(dnorm(x, x, deviation, log = TRUE)) - sum(dnorm(x, mean(x), deviation, log = TRUE)))
}

cat("begin,end,poisson,normal\n")
for (begin in seq_along(n)) {
  for (end in begin:length(n)) {
    cat(sprintf("%d,%d,%.17g,%.17g\n", begin - 1, end, poisson(begin:end), normal(begin:end)))
  }
}
