# Rscript dispersion.R > dispersion.csv
#
# Gries' DP and DP norm, with every part written out. The first row is the example of Gries 2008, where DP is 0.18.

rows <- list(
  list(c(9, 10, 10, 10, 11), c(1, 2, 3, 4, 5)),
  list(c(100, 100, 100, 100), c(5, 5, 5, 5)),
  list(c(100, 100, 100, 100), c(20, 0, 0, 0)),
  list(c(400, 10, 700, 90, 3), c(0, 2, 0, 1, 0)),
  list(c(400, 10, 700, 90, 3), c(4, 0, 7, 1, 0)),
  list(c(50), c(3)),
  list((1:300) * 7, (1:300) %% 4),
  list(c(1e6, 1, 2e6, 3e5), c(40, 1, 70, 0)))

cat("tokens,n,dp,dp_norm\n")
for (row in rows) {
  s <- row[[1]] / sum(row[[1]])
  v <- row[[2]] / sum(row[[2]])
  dp <- sum(abs(s - v)) / 2
  norm <- if (length(s) == 1) "-" else sprintf("%.17g", dp / (1 - min(s)))
  cat(sprintf("%s,%s,%.17g,%s\n", paste(sprintf("%.0f", row[[1]]), collapse = " "), paste(sprintf("%.0f", row[[2]]), collapse = " "), dp, norm))
}
