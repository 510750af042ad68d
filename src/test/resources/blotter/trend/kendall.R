# Rscript kendall.R > kendall.csv
#
# Kendall's rank correlation of a series with time, from cor.test of R's stats package: exact below ten values (without
# ties, where cor.test knows the exact distribution), with continuity correction and ties above. NA is a gap.

set.seed(20261201)
series <- list()
for (n in 4:9) {
  series <- c(series, list(1:n), list(n:1), replicate(4, sample(n), simplify = FALSE))
}
for (n in c(10, 11, 24, 60, 132, 300)) {
  noise <- rnorm(n)
  series <- c(series, list(round(noise, 3)), list(rpois(n, 1)), list(rpois(n, seq(2, 9, length.out = n))),
    list(round(noise - 2 * seq_len(n) / n, 2)))
}
gapped <- rpois(40, 5)
gapped[c(1, 7, 8, 20, 40)] <- NA
series <- c(series, list(gapped))

cat("values,tau,z,p,exact\n")
for (values in series) {
  exact <- sum(!is.na(values)) < 10
  test <- suppressWarnings(cor.test(seq_along(values), values, method = "kendall", exact = exact, continuity = TRUE))
  cat(sprintf("%s,%.17g,%.17g,%.17g,%s\n", paste(values, collapse = " "), test$estimate,
    if (exact) NA else test$statistic, test$p.value, if (exact) "true" else "false"))
}
