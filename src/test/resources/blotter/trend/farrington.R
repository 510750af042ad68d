# Rscript farrington.R > farrington.csv
#
# Expected values, upper bounds and alarms of farringtonFlexible (surveillance 1.20.3) for monthly series, a row each. Lists
# have spaces between their numbers. An exposure of 0 is a gap; NaN is a month without history. limit54 = c(0, 1) keeps the
# package from leaving out values of months with few reports; alarms are those with limit54 = c(5, 4), whose sum lets a gap
# count as 0. Fits go on until the deviance rests to 1e-13, since the default of glm, 1e-8, leaves errors of 1e-5 in
# expected values; but for series with seasons without counts, whose fits become singular on the way to a mean of 0.

suppressPackageStartupMessages(suppressMessages(library(surveillance)))
set.seed(1996)
epsilon <- 1e-13
assignInNamespace("glm.control", function(...) list(epsilon = epsilon, maxit = 200, trace = FALSE), "stats")
join <- function(x) paste(ifelse(is.na(x), "NaN", sprintf("%.17g", x)), collapse = " ")

report <- function(case, n, exposure) {
  months <- length(n)
  observed <- ifelse(exposure == 0, NA, n)
  series <- sts(observed, frequency = 12, start = c(2001, 1), population = matrix(exposure))
  expected <- upper <- rep(NA_real_, months)
  for (b in 3:5) {
    range <- (12 * b + 1):months
    range <- range[range <= if (b < 5) 12 * b + 12 else months]
    if (12 * b + 1 > months) next
    fit <- suppressWarnings(farringtonFlexible(series, list(
      range = range, b = b, w = 1, noPeriods = 4, pastWeeksNotIncluded = 6, populationOffset = TRUE,
      weightsThreshold = 2.58, pThresholdTrend = 1, thresholdMethod = "nbPlugin", alpha = 0.005, limit54 = c(0, 1),
      glmWarnings = FALSE)))
    expected[range] <- fit@control$expected
    upper[range] <- upperbound(fit)
  }
  zeroed <- ifelse(exposure == 0, 0, n)
  recent <- rowSums(sapply(0:3, function(back) c(rep(0, back), head(zeroed, months - back))))
  alert <- !is.na(upper) & zeroed > upper & recent >= 5
  cat(case, join(n), join(exposure), join(expected), join(upper), join(as.integer(alert)), sep = ",")
  cat("\n")
}

cat("case,n,exposure,expected,upper,alert\n")

even <- rep(100, 120)
t <- 1:120
report("stationary Poisson", rpois(84, 12), even[1:84])
report("stationary negative binomial", rnbinom(120, mu = 15, size = 3), even)
report("seasonal", rpois(96, exp(3 + 0.5 * sin(2 * pi * t[1:96] / 12))), even[1:96])
report("rising", rpois(96, exp(2 + 0.02 * t[1:96])), even[1:96])
report("falling with exposure", rpois(84, round(80 + 40 * runif(84)) * exp(-1.5 - 0.01 * t[1:84])), round(80 + 40 * runif(84)))
outbreak <- rpois(96, 8)
outbreak[c(30:32, 60, 85:88)] <- outbreak[c(30:32, 60, 85:88)] + c(30, 45, 20, 60, 10, 20, 40, 25)
report("outbreaks", outbreak, round(90 + 20 * runif(96)))
report("large counts", rnbinom(72, mu = 4000, size = 20), rep(5000, 72))
report("sparse", rpois(96, 0.8), even[1:96])
epsilon <- 1e-8
report("very sparse", rpois(96, 0.15), even[1:96])
quiet <- rpois(84, 3)
quiet[(1:84) %% 12 %in% c(5, 6, 7, 8, 9)] <- 0
report("quiet summers", quiet, even[1:84])
report("begins late", c(rep(0, 20), rpois(76, 4)), even[1:96])
epsilon <- 1e-13
gaps <- rep(100, 96)
gaps[c(7, 8, 20, 33, 50, 51, 52, 75)] <- 0
report("gaps", rpois(96, 9), gaps)
report("three years and a month", rpois(37, 6), even[1:37])
