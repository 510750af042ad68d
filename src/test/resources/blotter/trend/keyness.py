# /usr/bin/python3 keyness.py > keyness.csv
#
# Log ratio (Hardie 2014), and log-odds with a Dirichlet prior and their z (Monroe, Colaresi and Quinn 2008), from the
# formulas in decimal arithmetic of 60 digits. The prior weighs prior_tokens in all, and as the term's share in both.

from decimal import Decimal, getcontext

getcontext().prec = 60

rows = [
    (20, 10000, 10, 10000, 1000), (0, 10000, 10, 10000, 2000), (10, 10000, 0, 20000, 500), (1, 3000000, 1, 7000000, 1e6),
    (50000, 1000000, 51000, 1000000, 200000), (123456, 2000000, 3, 1500000, 350000), (7, 100, 3, 100, 0.5),
    (1, 1, 1, 10, 1.5), (999, 1000, 1, 1000, 100)]


def log_odds(n, tokens, prior, prior_tokens):
    return ((n + prior) / (tokens + prior_tokens - n - prior)).ln()


print("n,tokens,other_n,other_tokens,prior_tokens,log_ratio,log_odds,z")
for n, tokens, other_n, other_tokens, weight in rows:
    left = Decimal(n) if n > 0 else Decimal("0.5")
    right = Decimal(other_n) if other_n > 0 else Decimal("0.5")
    log_ratio = ((left / tokens) / (right / other_tokens)).ln() / Decimal(2).ln()
    prior_tokens = Decimal(weight)
    prior = prior_tokens * (n + other_n) / (tokens + other_tokens)
    delta = log_odds(n, tokens, prior, prior_tokens) - log_odds(other_n, other_tokens, prior, prior_tokens)
    z = delta / (1 / (n + prior) + 1 / (other_n + prior)).sqrt()
    print("%d,%d,%d,%d,%.17g,%.17g,%.17g,%.17g" % (n, tokens, other_n, other_tokens, weight, log_ratio, delta, z))
