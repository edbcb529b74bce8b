"""Writes the golden files beside it: `python3 test/golden/write.py`. Standard library alone."""

import decimal
import json
import pathlib
import random
import statistics

import maths
import ranks
import toy

HERE = pathlib.Path(__file__).parent
decimal.getcontext().prec = 60


def exactly(x):
    return decimal.Decimal(x)


def rows_of_maths():
    """function, arguments, value: bits must agree."""
    dice = random.Random(20240331)
    some = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1e-9, -1e-9, 0.34657359027997264, 0.34657359027997270]
    some += [708.0, -707.99, -708.0, -708.5, 709.0, 709.5, 1e-300, -745.0]
    some += [dice.uniform(-3, 3) for _ in range(120)] + [dice.uniform(-700, 700) for _ in range(60)]
    some += [-(10.0 ** dice.uniform(-8, 2)) for _ in range(60)]
    for x in some:
        yield "exp", [x], maths.exp(x)
    some = [1.0, 2.0, 0.5, 0.7071067811865476, 0.7071067811865475, 1.4142135623730951]
    some += [1.0000000000000002, 0.9999999999999999, 1e300, 2.3e-308]
    some += [dice.uniform(0.4, 3) for _ in range(120)]
    some += [10.0 ** dice.uniform(-300, 300) for _ in range(60)]
    for x in some:
        yield "log", [x], maths.log(x)
    some = [0.02425, 0.97575, 0.024249999, 0.975750001, 0.5, 1e-16, 1.0 - 2.0**-53, 2.0**-54]
    some += [dice.random() for _ in range(150)] + [10.0 ** dice.uniform(-15, -1) for _ in range(40)]
    for p in some:
        yield "normal-quantile", [p], maths.normal_quantile(p)
    for _ in range(150):
        keys = [dice.getrandbits(32) for _ in range(4)]
        yield "uniform", keys, maths.uniform(*keys)
    for seed, draw, step in [(1, 0, 0), (1, 0, 1), (1, 1, 0), (0, 0, 0), (2**32 - 1, 999, 120)]:
        yield "uniform", [seed, maths.name_key("noise/entryNoise"), draw, step], maths.uniform(
            seed, maths.name_key("noise/entryNoise"), draw, step
        )
    for _ in range(250):
        n = dice.choice([1, 2, 5, 12, 40, 150, 700, 5000, 60000])
        p = dice.choice([10.0 ** dice.uniform(-5, 0), dice.random()])
        u = dice.random()
        yield "binomial", [u, n, p], maths.binomial(u, n, p)
    for _ in range(150):
        u, mean = dice.random(), 10.0 ** dice.uniform(-2, 4)
        yield "poisson", [u, mean], maths.poisson(u, mean)


def rows_of_truth():
    """function, argument, true value rounded to a double (60 digits inside)."""
    dice = random.Random(19)
    for x in [dice.uniform(-1, 1) for _ in range(200)] + [dice.uniform(-690, 690) for _ in range(200)]:
        yield "exp", [x], float(exactly(x).exp())
    for x in [dice.uniform(0.3, 3) for _ in range(200)] + [10.0 ** dice.uniform(-290, 290) for _ in range(200)]:
        yield "log", [x], float(exactly(x).ln())
    standard = statistics.NormalDist()
    for p in [dice.random() for _ in range(200)] + [10.0 ** dice.uniform(-14, -1) for _ in range(60)]:
        yield "normal-quantile", [p], standard.inv_cdf(p)


def write(name, rows):
    lines = ["function,arguments,value"]
    for function, arguments, value in rows:
        given = " ".join(hexed(argument) for argument in arguments)
        lines.append(f"{function},{given},{hexed(value)}")
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="ascii")


def write_toy(name):
    numbers = json.loads((HERE / "toy.json").read_text(encoding="utf-8"))
    lines = ["run,draw,output,months"]
    for run, draw, output, months in toy.rows_of_toy(numbers):
        lines.append(f"{run},{draw},{output},{' '.join(hexed(value) for value in months)}")
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="ascii")


def write_ranks(name):
    lines = ["function,lists,values"]
    for function, lists, values in ranks.rows_of_ranks():
        given = "|".join(" ".join(hexed(value) for value in each) for each in lists)
        lines.append(f"{function},{given},{' '.join(hexed(value) for value in values)}")
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="ascii")


def hexed(value):
    return float(value).hex()


if __name__ == "__main__":
    write("maths.csv", rows_of_maths())
    write("maths-true.csv", rows_of_truth())
    write_toy("toy.csv")
    write_ranks("ranks.csv")
