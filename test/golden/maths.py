"""The arithmetic of the kernel, written from its description in README.md: + - * / and sqrt alone."""

import math
import struct

MASK = 0xFFFFFFFF


def exp(x):
    """fdlibm's e_exp: reduce by ln 2 in two parts, a rational in the rest, scale by a power of two."""
    if x != x:
        return x
    if x < -708.0:
        return 0.0
    if x > 709.0:
        return math.inf
    k = round_half_even(x * 1.4426950408889634)
    high = x - k * 6.93147180369123816490e-01
    low = k * 1.90821492927058770002e-10
    r = high - low
    t = r * r
    p5 = 4.13813679705723846039e-08
    poly = -1.65339022054652515390e-06 + t * p5
    poly = 6.61375632143793436117e-05 + t * poly
    poly = -2.77777777770155933842e-03 + t * poly
    poly = 1.66666666666666019037e-01 + t * poly
    c = r - t * poly
    y = 1.0 - ((low - (r * c) / (2.0 - c)) - high)
    return math.ldexp(y, int(k))


def round_half_even(x):
    return float(round(x))


def log(x):
    """fdlibm's e_log, with the mantissa in [sqrt(1/2), sqrt(2))."""
    if x != x or x < 0.0:
        return math.nan
    if x == 0.0:
        return -math.inf
    if x == math.inf:
        return x
    mantissa, exponent = math.frexp(x)
    if mantissa < 0.7071067811865476:
        mantissa *= 2.0
        exponent -= 1
    f = mantissa - 1.0
    s = f / (2.0 + f)
    z = s * s
    w = z * z
    t1 = w * (
        3.999999999940941908e-01
        + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01)
    )
    t2 = z * (
        6.666666666666735130e-01
        + w
        * (
            2.857142874366239149e-01
            + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)
        )
    )
    half = 0.5 * f * f
    # The even and the odd terms are added to the half square one after the other.
    tail = s * (half + t2 + t1) + exponent * 1.90821492927058770002e-10
    return exponent * 6.93147180369123816490e-01 - ((half - tail) - f)


A = (-3.969683028665376e01, 2.209460984245205e02, -2.759285104469687e02,
     1.383577518672690e02, -3.066479806614716e01, 2.506628277459239e00)
B = (-5.447609879822406e01, 1.615858368580409e02, -1.556989798598866e02,
     6.680131188771972e01, -1.328068155288572e01, 1.0)
C = (-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e00,
     -2.549732539343734e00, 4.374664141464968e00, 2.938163982698783e00)
D = (7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e00,
     3.754408661907416e00, 1.0)


def horner(coefficients, x):
    value = coefficients[0]
    for coefficient in coefficients[1:]:
        value = value * x + coefficient
    return value


def normal_quantile(p):
    """Acklam's approximation, without a refining step."""
    if p < 0.02425:
        q = math.sqrt(-2.0 * log(p))
        return horner(C, q) / horner(D, q)
    if p > 0.97575:
        q = math.sqrt(-2.0 * log(1.0 - p))
        return -(horner(C, q) / horner(D, q))
    q = p - 0.5
    r = q * q
    return horner(A, r) * q / horner(B, r)


def name_key(name):
    """FNV-1a over UTF-16 code units (the names here are ASCII)."""
    key = 0x811C9DC5
    for unit in struct.unpack("<%dH" % (len(name.encode("utf-16-le")) // 2), name.encode("utf-16-le")):
        key = ((key ^ unit) * 0x01000193) & MASK
    return key


def pcg4d(v):
    """Jarzynski and Olano 2020, listing 16."""
    x, y, z, w = ((part * 1664525 + 1013904223) & MASK for part in v)
    x = (x + y * w) & MASK
    y = (y + z * x) & MASK
    z = (z + x * y) & MASK
    w = (w + y * z) & MASK
    x, y, z, w = (part ^ (part >> 16) for part in (x, y, z, w))
    x = (x + y * w) & MASK
    y = (y + z * x) & MASK
    z = (z + x * y) & MASK
    w = (w + y * z) & MASK
    return x, y, z, w


def uniform(seed, name, draw, step):
    """27 bits of the first word, 26 of the second, half a unit to stay inside 0 and 1."""
    x, y, _, _ = pcg4d((seed & MASK, name & MASK, draw & MASK, step & MASK))
    return ((x >> 5) * 2**26 + (y >> 6) + 0.5) / 2**53


def power(base, n):
    """base^n by squaring, lowest bit first."""
    result = 1.0
    while n > 0:
        if n & 1:
            result *= base
        base *= base
        n >>= 1
    return result


def walk_binomial(u, n, p):
    odds = p / (1.0 - p)
    term = power(1.0 - p, n)
    left = u - term
    count = 0
    while left > 0.0 and count < n:
        count += 1
        term *= ((n - count + 1) / count) * odds
        left -= term
    return count


def cornish_fisher(u, mean, spread, skew):
    z = normal_quantile(u)
    return max(0, math.floor(mean + spread * (z + (skew * (z * z - 1.0)) / 6.0) + 0.5))


def binomial(u, n, p):
    if n <= 0 or p <= 0.0:
        return 0
    if p >= 1.0:
        return n
    if p <= 0.5 and n * p < 24.0:
        return walk_binomial(u, n, p)
    if p > 0.5 and n * (1.0 - p) < 24.0:
        return n - walk_binomial(1.0 - u, n, 1.0 - p)
    spread = math.sqrt(n * p * (1.0 - p))
    return min(n, cornish_fisher(u, n * p, spread, (1.0 - 2.0 * p) / spread))


def poisson(u, mean):
    if mean <= 0.0:
        return 0
    if mean >= 24.0:
        spread = math.sqrt(mean)
        return cornish_fisher(u, mean, spread, 1.0 / spread)
    term = exp(-mean)
    left = u - term
    count = 0
    while left > 0.0 and count < 400:
        count += 1
        term *= mean / count
        left -= term
    return count
