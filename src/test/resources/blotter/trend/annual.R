# Rscript annual.R > annual.csv
#
# Annual per cent change by glm of R's stats package (family quasipoisson, offset log exposure) and by MASS::glm.nb, both
# iterated until nothing moves. The quasi-Poisson scale is raised to 1; all intervals are Student's on n - 2 degrees.

suppressMessages(library(MASS))

put <- function(case, kind, values) {
  cat(sprintf("%s,%s,%d,%.17g\n", case, kind, seq_along(values) - 1, as.numeric(values)), sep = "")
}

change <- function(case, prefix, slope, error, degrees, periods) {
  q <- qt(0.975, degrees)
  percent <- function(x) 100 * expm1(x * periods)
  put(case, paste0(prefix, "percent"), c(percent(slope), percent(slope - q * error), percent(slope + q * error)))
  put(case, paste0(prefix, "p"), 2 * pt(-abs(slope / error), degrees))
}

check <- function(case, n, exposure, periods, overdispersed) {
  put(case, "n", n)
  put(case, "exposure", exposure)
  put(case, "periods", periods)

  t <- which(exposure > 0) - 1
  y <- n[exposure > 0]
  e <- exposure[exposure > 0]
  control <- glm.control(epsilon = 1e-14, maxit = 200)
  fit <- glm(y ~ t + offset(log(e)), family = quasipoisson, control = control)
  fit <- glm(y ~ t + offset(log(e)), family = quasipoisson, control = control, etastart = fit$linear.predictors)
  s <- summary(fit)
  put(case, "slope", coef(fit)[2])
  put(case, "dispersion", s$dispersion)
  change(case, "", coef(fit)[2], sqrt(max(1, s$dispersion) * s$cov.unscaled[2, 2]), length(y) - 2, periods)

  if (overdispersed) {
    nb <- suppressWarnings(glm.nb(y ~ t + offset(log(e)), control = control))
    # The error that glm.nb gives is that of one step before the last: hence theta.ml once more, to the end.
    put(case, "theta", c(nb$theta, attr(theta.ml(y, fitted(nb), limit = 100, eps = 1e-10), "SE")))
    put(case, "nbcoefficient", coef(nb))
    put(case, "nberror", summary(nb)$coefficients[, 2])
    change(case, "nb", coef(nb)[2], summary(nb)$coefficients[2, 2], length(y) - 2, periods)
  }
}

set.seed(31)
cat("case,kind,index,value\n")
t <- 0:71
e <- round(runif(72, 80, 500))
check("months", rnbinom(72, mu = e * exp(-3 + 0.012 * t), size = 3), e, 12, TRUE)
check("poisson", rpois(72, e * exp(-3 - 0.004 * t)), e, 12, FALSE)
e[c(1, 20, 21, 50, 72)] <- 0
check("gaps", rnbinom(72, mu = e * exp(-2 + 0.005 * t), size = 6), e, 12, TRUE)
q <- 0:23
check("quarters", rnbinom(24, mu = 40 * exp(-0.05 * q), size = 8), rep(1, 24), 4, TRUE)
check("few", c(9, 2, 25, 30), c(10, 12, 11, 9), 1, TRUE)
check("years", c(120, 180, 150, 260, 330, 280, 500), c(1000, 1100, 1050, 1200, 1150, 1230, 1300), 1, TRUE)
check("sparse", c(0, 0, 1, 0, 4, 0, 0, 0, 0, 7, 0, 0, 5, 0), rep(20, 14), 4, TRUE)
check("large", rnbinom(36, mu = 50000 * exp(0.01 * (0:35)), size = 60), rep(1, 36), 12, TRUE)
check("barely", c(5, 9, 4, 8, 11, 6, 13, 9, 3, 8, 14, 7, 8, 12, 5, 10, 12, 6, 9, 15), rep(1, 20), 12, TRUE)
check("even", rep(c(10, 11), 8), rep(1, 16), 4, FALSE)
check("bursts", c(1, 0, 2, 95, 1, 3, 0, 2, 1, 0, 210, 1, 4, 2, 0, 1, 3, 40, 2, 1), rep(50, 20), 4, TRUE)
