# Rscript stl.R > stl.csv
#
# Seasonal-trend decompositions of public series from R's datasets package by stl of R's stats package, with all of its
# defaults. A season of window 0 is periodic. One row a value.
#
# Robust ones are of series without their last value where their length is even: R 4.2 takes another order statistic
# than the median of the remainders there now and then (psort is asked for ranks n/2 + 1 and n/2, in that order). See
# stl_robust.py for those.

series <- list(
  nottem = nottem,
  co2 = co2,
  passengers = log(AirPassengers),
  drivers = UKDriverDeaths,
  gas = log(UKgas),
  presidents = ts(approx(seq_along(presidents), presidents, seq_along(presidents), rule = 2)$y, frequency = 4),
  halves = ts(as.numeric(Nile), frequency = 2),
  short = window(UKDriverDeaths, end = c(1971, 2)))

windows <- list(nottem = c(0, 7), co2 = c(0, 21), passengers = c(0, 7, 13), drivers = c(0, 9), gas = c(0, 7),
                presidents = c(0, 35), halves = 0, short = c(0, 3))

cat("series,period,window,robust,value,seasonal,trend\n")
for (name in names(series)) {
  for (robust in c(FALSE, TRUE)) {
    x <- series[[name]]
    if (robust && length(x) %% 2 == 0) {
      x <- head(x, -1)
      x <- ts(x, frequency = frequency(series[[name]]))
    }
    for (width in windows[[name]]) {
      parts <- stl(x, s.window = if (width == 0) "periodic" else width, robust = robust)$time.series
      cat(sprintf("%s,%d,%d,%s,%.17g,%.17g,%.17g\n", name, frequency(x), width, tolower(robust), x, parts[, 1],
                  parts[, 2]), sep = "")
    }
  }
}
