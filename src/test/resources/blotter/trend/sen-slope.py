# python3 sen-slope.py > sen-slope.csv
#
# Sen's slope and its interval, from scipy.stats.theilslopes (SciPy 1.10); nan is a gap.

import numpy
from scipy.stats import theilslopes

random = numpy.random.default_rng(1968)
series = []
for n in [6, 7, 10, 25, 60, 132, 240]:
    time = numpy.arange(n)
    series.append(numpy.round(random.normal(size=n), 3))
    series.append(random.poisson(1 + 3 * time / n).astype(float))
    series.append(numpy.round(2 - 0.7 * time + random.standard_cauchy(size=n), 2))
    gapped = numpy.round(time / 3 + random.normal(size=n), 2)
    gapped[random.permutation(n)[: n // 5]] = numpy.nan
    series.append(gapped)

print("values,level,slope,low,high")
for values in series:
    known = ~numpy.isnan(values)
    for level in [0.5, 0.9, 0.95] if known.sum() < 10 else [0.5, 0.95, 0.99]:
        slope, _, low, high = theilslopes(values[known], numpy.arange(len(values))[known], level)
        text = " ".join("%.17g" % value for value in values)
        print("%s,%s,%.17g,%.17g,%.17g" % (text, level, slope, low, high))
