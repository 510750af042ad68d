# /usr/bin/python3 contingency.py > contingency.csv
#
# Tables of two by two with G2 (sum over all four cells), its p value, NPMI and logDice, from the formulas in decimal
# arithmetic of 60 digits; scipy 1.10 gives p (chi2.sf), and its chi2_contingency must give the same G2. The first three
# rows are from Dunning 1993, table 2, where G2 is 270.72, 263.90 and 256.84. "-" is for no figure.

from decimal import Decimal, getcontext
from scipy.stats import chi2, chi2_contingency

getcontext().prec = 60

# joint, left only, right only, neither
cells = [
    (110, 2442, 111, 29114), (29, 13, 123, 31612), (31, 23, 139, 31584),
    (0, 5, 7, 100), (5, 0, 0, 95), (5, 3, 0, 95), (0, 5, 5, 0), (1, 0, 0, 1), (3, 3, 3, 3), (10, 20, 30, 60),
    (1, 9, 9, 81), (1, 9, 9, 82), (12, 19988, 3, 79997), (500, 999500, 480, 999520),
    (50000, 950000, 50001, 950000), (1000000, 9000000, 9000000, 81000001), (123456789, 987654321, 123450000, 987650000),
    (900, 100, 100, 900), (2000, 1000, 1000, 20000), (0, 1000, 1000, 1000000), (1, 0, 1000000, 1000000000),
    (100000, 1, 1, 100000000)]


def log_likelihood(a, b, c, d):
    total = Decimal(a + b + c + d)
    result = Decimal(0)
    for o, row, column in ((a, a + b, a + c), (b, a + b, b + d), (c, c + d, a + c), (d, c + d, b + d)):
        if o > 0:
            result += o * (Decimal(o) * total / (Decimal(row) * column)).ln()
    return 2 * result


print("joint,left,right,all,g2,p,npmi,log_dice")
for a, b, c, d in cells:
    n = a + b + c + d
    g2 = log_likelihood(a, b, c, d)
    other = chi2_contingency([[a, b], [c, d]], correction=False, lambda_="log-likelihood").statistic
    assert abs(float(g2) - other) < 1e-6 * n ** 0.5, (g2, other)
    npmi = Decimal(-1)
    log_dice = "-"
    if a > 0:
        npmi = (Decimal(a) * n / (Decimal(a + b) * (a + c))).ln() / -(Decimal(a) / n).ln()
        log_dice = "%.17g" % (14 + (Decimal(2 * a) / (a + b + a + c)).ln() / Decimal(2).ln())
    print("%d,%d,%d,%d,%.17g,%.17g,%.17g,%s" % (a, a + b, a + c, n, g2, chi2.sf(float(g2), 1), npmi, log_dice))
