# /usr/bin/python3 stl_robust.py > stl_robust.csv
#
# Robust decompositions of series of even length by STL of statsmodels 0.13, with the windows and jumps that R chooses.
# Values are read from stl.csv.
import csv
import math

from statsmodels.tsa.seasonal import STL

with open("stl.csv") as file:
    rows = [row for row in csv.DictReader(file) if row["robust"] == "false" and row["window"] != "0"]


def next_odd(number):
    return number + 1 if number % 2 == 0 else number


def tenth(window):
    return math.ceil(window / 10)


print("series,period,window,robust,value,seasonal,trend")
for name, width in dict.fromkeys((row["series"], int(row["window"])) for row in rows):
    chosen = [row for row in rows if row["series"] == name and int(row["window"]) == width]
    period = int(chosen[0]["period"])
    trend = next_odd(math.ceil(1.5 * period / (1 - 1.5 / width)))
    low_pass = next_odd(period)

    fit = STL([float(row["value"]) for row in chosen], period=period, seasonal=width, trend=trend, low_pass=low_pass,
              seasonal_deg=0, trend_deg=1, low_pass_deg=1, robust=True, seasonal_jump=tenth(width),
              trend_jump=tenth(trend), low_pass_jump=tenth(low_pass)).fit(inner_iter=1, outer_iter=15)
    for row, seasonal, level in zip(chosen, fit.seasonal, fit.trend):
        print(f"{name},{period},{width},true,{row['value']},{seasonal:.17g},{level:.17g}")
