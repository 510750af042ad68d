# Rscript joinpoints.R > joinpoints.csv
#
# Segmented log-linear models by glm.fit of R's stats package (quasipoisson, offset log exposure, basis of hinges): slopes
# and their standard errors at given joinpoints, the mean slope weighted by length with its standard error by the delta
# method, and the best places of a grid by trying every one. Joinpoints are counted as parameters; the scale is raised to 1.

put <- function(case, kind, values) {
  cat(sprintf("%s,%s,%d,%.17g\n", case, kind, seq_along(values) - 1, as.numeric(values)), sep = "")
}

fit <- function(y, e, t, knots) {
  x <- do.call(cbind, c(list(1, t), lapply(knots, function(k) pmax(0, t - k))))
  once <- function(start) suppressWarnings(glm.fit(x, y, offset = log(e), family = quasipoisson(), etastart = start,
    control = glm.control(epsilon = 1e-14, maxit = 200)))
  once(once(NULL)$linear.predictors)
}

scale <- function(f, y, knots) {
  mu <- f$fitted.values
  max(1, sum((y - mu)^2 / mu) / (length(y) - 2 * (length(knots) + 1)))
}

fixed <- function(case, y, e, t, knots) {
  f <- fit(y, e, t, knots)
  p <- 2 + length(knots)
  phi <- scale(f, y, knots)
  v <- phi * chol2inv(f$qr$qr[1:p, 1:p])
  slopes <- cbind(0, lower.tri(matrix(0, p - 1, p - 1), diag = TRUE))
  put(case, "slope", slopes %*% f$coefficients)
  put(case, "slopeerror", sqrt(diag(slopes %*% v %*% t(slopes))))
  w <- diff(c(t[1], knots, t[length(t)]))
  mean <- (w / sum(w)) %*% slopes
  put(case, "mean", mean %*% f$coefficients)
  put(case, "meanerror", sqrt(mean %*% v %*% t(mean)))
  put(case, "deviance", f$deviance)
  put(case, "scale", phi)
}

grid <- function(m, k, margin, distance, step) {
  places <- seq(margin, m - 1 - margin, by = step)
  all <- if (length(places) < k) list() else combn(length(places), k, function(i) places[i], simplify = FALSE)
  Filter(function(p) all(diff(p) >= distance), all)
}

check <- function(case, n, exposure, periods, joinpoints, most, margin, distance, step) {
  put(case, "n", n)
  put(case, "exposure", exposure)
  put(case, "periods", periods)
  put(case, "joinpoint", joinpoints)
  put(case, "search", c(most, margin, distance, step))

  t <- which(exposure > 0) - 1
  y <- n[exposure > 0]
  e <- exposure[exposure > 0]
  fixed(case, y, e, t, t[joinpoints + 1])

  best <- list(integer(0))
  for (k in seq_len(most)) {
    all <- grid(length(y), k, margin, distance, step)
    # A mean that runs to zero is a slope that runs to infinity: no fit.
    deviances <- sapply(all, function(p) {
      f <- fit(y, e, t, t[p + 1])
      if (min(f$fitted.values) < 1e-8) Inf else f$deviance
    })
    best[[k + 1]] <- all[[which.min(deviances)]]
    put(case, paste0("best", k), best[[k + 1]])
    put(case, paste0("bestdeviance", k), min(deviances))
  }

  fits <- lapply(best, function(p) fit(y, e, t, t[p + 1]))
  phi <- scale(fits[[most + 1]], y, best[[most + 1]])
  bic3 <- sapply(fits, function(f) f$deviance) / phi + (2 + 3 * (0:most)) * log(length(y))
  knots <- t[best[[which.min(bic3)]] + 1]
  f <- fits[[which.min(bic3)]]

  put(case, "end", c(knots, t[length(t)]))
  p <- 2 + length(knots)
  v <- scale(f, y, knots) * chol2inv(f$qr$qr[1:p, 1:p])
  slopes <- cbind(0, lower.tri(matrix(0, p - 1, p - 1), diag = TRUE))
  w <- diff(c(t[1], knots, t[length(t)]))
  contrasts <- rbind(slopes, (w / sum(w)) %*% slopes)
  b <- contrasts %*% f$coefficients
  s <- sqrt(diag(contrasts %*% v %*% t(contrasts)))
  q <- qt(0.975, length(y) - 2 * (length(knots) + 1))
  percent <- function(x) 100 * expm1(x * periods)
  put(case, "percent", percent(b))
  put(case, "low", percent(b - q * s))
  put(case, "high", percent(b + q * s))
}

set.seed(7)
cat("case,kind,index,value\n")
bent <- function(t, knots, slopes) slopes[1] * t + rowSums(mapply(function(k, d) d * pmax(0, t - k), knots, diff(slopes)))

q <- 0:23
check("quarters", rnbinom(24, mu = 30 * exp(bent(q, 11, c(0.1, -0.12))), size = 30), rep(1, 24), 4, 11, 2, 4, 5, 1)
check("three", rpois(24, 60 * exp(bent(q, c(6, 12, 18), c(0.15, -0.2, 0.2, -0.15)))), rep(1, 24), 4, c(6, 12, 17), 3, 4, 5, 1)
check("straight", rpois(24, 25 * exp(-0.02 * q)), rep(1, 24), 4, c(8, 14), 2, 4, 4, 1)
e <- round(runif(48, 60, 300))
e[c(1, 2, 14, 30, 31, 48)] <- 0
m <- 0:47
check("gaps", rnbinom(48, mu = e * exp(-2 + bent(m, c(15, 33), c(0.06, -0.08, 0.05))), size = 20), e, 12, c(12, 27), 2, 6, 7, 2)
check("year", c(12, 19, 25, 41, 66, 70, 64, 52, 49, 40), c(100, 102, 99, 110, 108, 115, 112, 109, 111, 113), 1, 5, 1, 2, 3, 1)
check("sparse", c(0, 1, 0, 2, 1, 3, 5, 4, 6, 3, 2, 0, 1, 0, 0, 1, 0, 1), rep(40, 18), 4, 8, 2, 3, 4, 1)
check("stopped", c(7, 9, 8, 11, 6, 9, 12, 7, 10, 8, 4, 2, 0, 0, 0, 0), rep(1, 16), 4, 9, 1, 2, 3, 1)
