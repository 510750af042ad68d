# Rscript src/test/resources/blotter/trend/fisher.R > src/test/resources/blotter/trend/fisher.csv
# Two-sided p of fisher.test (R 4.2.2, stats) for tables given as joint, left, right, all.
tables <- list(
  c(0, 3, 4, 20), c(1, 1, 1, 100), c(1, 2, 3, 8000), c(3, 4, 4, 8), c(10, 12, 15, 7795),
  c(5, 50, 60, 600), c(0, 50, 60, 600), c(40, 50, 60, 100), c(200, 900, 1500, 7795),
  c(2, 2, 2, 4), c(7, 10, 7, 30), c(120, 400, 410, 1300), c(4, 4, 9, 9))
cat("joint,left,right,all,p\n")
for (t in tables) {
  cells <- matrix(c(t[1], t[2] - t[1], t[3] - t[1], t[4] - t[2] - t[3] + t[1]), 2)
  cat(sprintf("%d,%d,%d,%d,%.17g\n", t[1], t[2], t[3], t[4], fisher.test(cells)$p.value))
}
