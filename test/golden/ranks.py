"""Ranks and what is made of them, from their definitions: fractions alone, so exact until the end."""

import decimal
import random
from fractions import Fraction


def ranks(values):
    """Mid-ranks by counting: how many are less, and half of those alike."""
    return [
        Fraction(2 * sum(other < value for other in values) + sum(other == value for other in values) + 1, 2)
        for value in values
    ]


def centred(values):
    mean = sum(values) / len(values)
    return [value - mean for value in values]


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def root(fraction):
    """The square root to 60 digits."""
    return (decimal.Decimal(fraction.numerator) / decimal.Decimal(fraction.denominator)).sqrt()


def correlation(a, b):
    """Spearman: Pearson's correlation of the ranks."""
    a, b = centred(ranks(a)), centred(ranks(b))
    if dot(a, a) == 0 or dot(b, b) == 0:
        return 0.0
    both = dot(a, b)
    size = root(dot(a, a) * dot(b, b))
    return float(decimal.Decimal(both.numerator) / decimal.Decimal(both.denominator) / size)


def explained(result, columns):
    """Adjusted R2 of the ranks of `result` on those of `columns`: normal equations, elimination."""
    y = centred(ranks(result))
    x = [centred(ranks(column)) for column in columns]
    rows = [[dot(a, b) for b in x] + [dot(a, y)] for a in x]
    rank = 0
    solved = []
    for k in range(len(x)):
        pivot = next((i for i in range(rank, len(rows)) if rows[i][k] != 0), None)
        if pivot is None:
            continue
        rows[rank], rows[pivot] = rows[pivot], rows[rank]
        head = rows[rank][k]
        rows[rank] = [value / head for value in rows[rank]]
        for i in range(len(rows)):
            if i != rank and rows[i][k] != 0:
                times = rows[i][k]
                rows[i] = [value - times * by for value, by in zip(rows[i], rows[rank])]
        solved.append(k)
        rank += 1
    fit = sum(rows[i][-1] * dot(x[k], y) for i, k in enumerate(solved))
    n = len(y)
    share = 1 - (1 - fit / dot(y, y)) * Fraction(n - 1, n - 1 - rank)
    return float(min(Fraction(1), max(Fraction(0), share)))


def rows_of_ranks():
    """function, "numbers of one list|numbers of the next|…", values"""
    dice = random.Random(31)
    some = [[3.0, 1.0, 2.0], [2.0, 2.0, 2.0, 2.0], [0.0, -0.0, 1.0, -1.0], [5.0]]
    some += [[float(dice.randrange(6)) for _ in range(25)] for _ in range(6)]
    some += [[dice.uniform(-9, 9) for _ in range(40)] for _ in range(6)]
    for values in some:
        yield "ranks", [values], [float(rank) for rank in ranks(values)]
    for n, kinds in [(7, 3), (30, 4), (60, 1000), (200, 12), (200, 1000)] * 2:
        a = [float(dice.randrange(kinds)) for _ in range(n)]
        b = [value * dice.choice([-1, 1, 1]) + dice.randrange(kinds) for value in a]
        yield "correlation", [a, b], [correlation(a, b)]
    yield "correlation", [[1.0, 2.0, 3.0], [4.0, 4.0, 4.0]], [0.0]
    for n, count in [(40, 1), (40, 3), (60, 5), (80, 6)]:
        columns = [[dice.gauss(0, 1) for _ in range(n)] for _ in range(count)]
        weights = [dice.uniform(-2, 2) for _ in range(count)]
        result = [sum(w * column[i] for w, column in zip(weights, columns)) + dice.gauss(0, 1) for i in range(n)]
        yield "explained", [result, *columns], [explained(result, columns)]
        again = [*columns, [2 * value + 1 for value in columns[0]], [7.0] * n]
        yield "explained", [result, *again], [explained(result, again)]
    noise = [[dice.random() for _ in range(50)] for _ in range(5)]
    yield "explained", noise, [explained(noise[0], noise[1:])]
