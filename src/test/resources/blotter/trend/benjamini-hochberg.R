# Rscript benjamini-hochberg.R > benjamini-hochberg.csv
#
# Correction for the number of tests, from p.adjust of R's stats package. NA is a test that was not made.

set.seed(1995)
families <- list(0.03, c(1, 1), c(0, 0, 0.5), c(0.01, 0.02, 0.03, 0.04, 0.05), c(0.04, NA, 0.001, 0.04, NA, 0.9),
  NA, c(1e-51, 3e-40, 0.2), round(runif(30), 2), runif(200)^3)

cat("p,q\n")
for (p in families) {
  cat(sprintf("%s,%s\n", paste(sprintf("%.17g", p), collapse = " "),
    paste(sprintf("%.17g", p.adjust(p, method = "BH")), collapse = " ")))
}
