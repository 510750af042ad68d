# Rscript seasonal_adjustment.R > seasonal_adjustment.csv
#
# Seasonal adjustment and strength of season of series with and without gaps: gaps filled by approx, decomposed by stl
# with a periodic season, both of R's stats package; the strength over observed values.

drop <- function(x, gaps) {
  x[gaps] <- NA
  x
}

series <- list(
  drivers = UKDriverDeaths,
  gapped = drop(UKDriverDeaths, c(3, 10, 11, 12, 40, 90, 91, 150)),
  gas = UKgas,
  quarters = drop(UKgas, c(2, 9, 17, 18, 30, 61)),
  warmth = nottem,
  presidents = window(presidents, start = c(1948, 1), end = c(1972, 2)))

cat("series,period,value,adjusted,trend,strength\n")
for (name in names(series)) {
  x <- series[[name]]
  filled <- ts(approx(seq_along(x), x, seq_along(x))$y, frequency = frequency(x))
  parts <- stl(filled, s.window = "periodic")$time.series
  seen <- !is.na(as.numeric(x))
  remainder <- parts[seen, 3]
  strength <- max(0, 1 - var(remainder) / var(parts[seen, 1] + remainder))
  given <- ifelse(seen, as.numeric(x), NaN)
  cat(sprintf("%s,%d,%.17g,%.17g,%.17g,%.17g\n", name, frequency(x), given, given - parts[, 1], parts[, 2],
              strength), sep = "")
}
