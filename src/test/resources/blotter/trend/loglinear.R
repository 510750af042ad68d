# Rscript loglinear.R > loglinear.csv
#
# Log-linear models by glm of R's stats package (family quasipoisson, offset log exposure, prior weights), iterated until
# nothing moves: coefficients, covariance at dispersion 1, means, leverages, Anscombe's residuals as
# surveillance::anscombe.residuals has them before it divides, deviance and Pearson's dispersion.

suppressMessages(library(surveillance))

put <- function(case, kind, values) {
  values <- as.numeric(values)
  cat(sprintf("%s,%s,%d,%.17g\n", case, kind, seq_along(values) - 1, values), sep = "")
}

check <- function(case, count, exposure, weight, columns) {
  x <- do.call(cbind, columns)
  used <- exposure > 0
  offset <- ifelse(used, log(pmax(exposure, 1e-300)), 0)
  weight <- ifelse(used, weight, 0)
  once <- function(start) glm.fit(x, count, weights = weight, offset = offset, family = quasipoisson(),
    etastart = start, control = glm.control(epsilon = 1e-14, maxit = 100))
  # The covariance of glm is that of one step before the last: hence once more, from the end.
  fit <- once(once(NULL)$linear.predictors)
  class(fit) <- c("glm", "lm")
  total <- suppressWarnings(summary(fit))

  put(case, "count", count)
  put(case, "exposure", exposure)
  put(case, "weight", weight)
  for (i in seq_along(columns)) put(case, paste0("column", i - 1), columns[[i]])
  put(case, "coefficient", coef(fit))
  put(case, "covariance", total$cov.unscaled)
  put(case, "mean", fitted(fit))
  hat <- numeric(length(count))
  hat[weight != 0] <- influence(fit, do.coef = FALSE)$hat
  put(case, "hat", hat)
  # At scale 1 the residuals of surveillance are divided by sqrt(1 - hat); here they are multiplied back.
  if (all(weight != 0)) put(case, "anscombe", anscombe.residuals(fit, 1) * sqrt(1 - hatvalues(fit)))
  put(case, "deviance", deviance(fit))
  put(case, "dispersion", total$dispersion)
}

set.seed(20240229)
cat("case,kind,index,value\n")

t <- 0:23
check("line", rpois(24, exp(2 + 0.03 * t)), rep(1, 24), rep(1, 24), list(rep(1, 24), t))

t <- 0:71
exposure <- round(runif(72, 50, 400))
check("rates", rnbinom(72, mu = exposure * exp(-3 - 0.01 * t), size = 4), exposure, rep(1, 72), list(rep(1, 72), t))

exposure[c(5, 17, 18, 40)] <- 0
count <- rnbinom(72, mu = exposure * exp(-2.5), size = 3)
check("gaps", count, exposure, rep(1, 72), list(rep(1, 72), t, pmax(0, t - 30)))

t <- 0:39
weight <- runif(40, 0.05, 1.8)
weight[c(3, 29)] <- 0
check("weights", rpois(40, 6), rep(1, 40), weight, list(rep(1, 40), t))

check("sparse", c(0, 0, 1, 0, 0, 2, 0, 1, 0, 0, 3, 1), rep(10, 12), rep(1, 12), list(rep(1, 12), 0:11))

check("steep", c(0, 0, 0, 0, 0, 0, 1, 3, 11, 45, 130, 410), rep(1, 12), rep(1, 12), list(rep(1, 12), 0:11))

check("large", round(1e6 * exp(0.02 * (0:29)) * runif(30, 0.9, 1.1)), runif(30, 0.5, 2), rep(1, 30),
  list(rep(1, 30), 0:29))

season <- 2 * pi * (0:59) / 12
check("season", rpois(60, exp(1.5 + 0.4 * sin(season))), rep(1, 60), rep(1, 60),
  list(rep(1, 60), 0:59, sin(season), cos(season)))
