"""The coefficients of the polynomials in Sources/Activations/Lanes, computed anew.

Each polynomial is the minimax one for the error that counts, found by the exchange algorithm of Remez
(1934) at 40 digits on a dense grid. Run with mpmath installed:

    python minimax.py

Printed are the coefficients, from the lowest power up, and the greatest weighted error.
"""

from mpmath import (
    asinh, atan, atanh, erf, erfc, exp, expm1, findroot, log, log1p, lu_solve, matrix, mp, mpf, pi, sin, sqrt, tan,
    tanh)

mp.dps = 40


def remez(function, weight, low, high, degree, rounds=30, points=1500):
    """Coefficients c that minimise max |weight (sum c_i x^i - function)| on low...high."""
    low, high = mpf(low), mpf(high)
    # Chebyshev points, so that the grid is dense where the extremes crowd.
    grid = [
        (low + high) / 2 - (high - low) / 2 * mp.cos(pi * k / points) for k in range(points + 1)]
    values = [(x, function(x), weight(x)) for x in grid]
    count = degree + 2
    chosen = [round(k * points / (count - 1)) for k in range(count)]
    coefficients, worst = [], mpf(0)
    for _ in range(rounds):
        system, right = matrix(count, count), matrix(count, 1)
        for row, index in enumerate(chosen):
            x, value, w = values[index]
            for column in range(degree + 1):
                system[row, column] = x**column
            system[row, degree + 1] = (-1) ** row / w
            right[row] = value
        solution = lu_solve(system, right)
        coefficients = [solution[i] for i in range(degree + 1)]
        errors = [w * (polynomial(coefficients, x) - value) for x, value, w in values]
        worst = max(abs(e) for e in errors)
        extremes = alternating_extremes(errors)
        while len(extremes) > count:
            extremes.pop(0 if abs(errors[extremes[0]]) < abs(errors[extremes[-1]]) else -1)
        if len(extremes) < count or extremes == chosen:
            break
        chosen = extremes
    return coefficients, worst


def alternating_extremes(errors):
    """The place of the greatest error of each run of one sign."""
    extremes = []
    for index, error in enumerate(errors):
        if extremes and (errors[extremes[-1]] > 0) == (error > 0):
            if abs(error) > abs(errors[extremes[-1]]):
                extremes[-1] = index
        else:
            extremes.append(index)
    return extremes


def polynomial(coefficients, x):
    total = mpf(0)
    for c in reversed(coefficients):
        total = total * x + c
    return total


def show(name, fit):
    coefficients, worst = fit
    print(f"{name}: error 2^{float(log(worst, 2)):.1f}")
    for c in coefficients:
        print("   ", mp.nstr(c, 20))


HALF = log(mpf(2)) / 2 * mpf("1.0005")
QUARTER_TURN = pi / 2 * mpf("1.0005")
EPS = mpf("1e-12")


def exponential(name, degree):
    """exp(r) = 1 + r + r^2 q(r), relative to r where r is the result (exp(r) - 1) and to 1 elsewhere."""
    show(f"{name} exp(r): (exp(r) - 1 - r) / r^2", remez(
        lambda r: (expm1(r) - r) / r**2 if abs(r) > EPS else mpf(1) / 2,
        lambda r: mpf(1), -HALF, HALF, degree))


def sine(name, degree):
    """sin(r) = r + r s q(s) with s = r^2."""
    show(f"{name} sin(r): (sin(r) / r - 1) / r^2 in r^2", remez(
        lambda s: (sin(sqrt(s)) / sqrt(s) - 1) / s, lambda s: max(s * sqrt(s) / sin(sqrt(s)), mpf("0.01")),
        EPS, QUARTER_TURN**2, degree))


def logarithm(name, degree, high):
    """log(1 + f) = 2 atanh(t) = 2 t + t s q(s) with t = f / (2 + f) and s = t^2."""
    show(f"{name} log(1 + f): (2 atanh(t) / t - 2) / t^2 in t^2, t up to {high}", remez(
        lambda s: (2 * atanh(sqrt(s)) / sqrt(s) - 2) / s, lambda s: max(s / (2 * atanh(sqrt(s)) / sqrt(s)), mpf(high) ** 2 / 100),
        EPS, mpf(high) ** 2, degree))


def arc_tangent(name, degree):
    """atan(r) = r + r s q(s) with s = r^2, up to tan(pi/8)."""
    show(f"{name} atan(r): (atan(r) / r - 1) / r^2 in r^2", remez(
        lambda s: (atan(sqrt(s)) / sqrt(s) - 1) / s, lambda s: max(s * sqrt(s) / atan(sqrt(s)), mpf("0.001")),
        EPS, (tan(pi / 8) * mpf("1.0001")) ** 2, degree))


def small_error(name, degree, high):
    """erf(z) = z q(s) with s = z^2."""
    show(f"{name} erf(z): erf(z) / z in z^2, z up to {high}", remez(
        lambda s: erf(sqrt(s)) / sqrt(s), lambda s: sqrt(s) / erf(sqrt(s)), EPS, mpf(high) ** 2, degree))


def scaled_tail(name, degree, scale, shift, high):
    """exp(a^2) erfc(a) = (1 + u) q(u) with u = (shift - a) / (shift + a): Shepherd & Laframboise (1981)."""
    def tail(u):
        a = shift * (1 - u) / (1 + u)
        return exp(a * a * scale) * erfc(a * sqrt(scale)) / (1 + u)
    low = (mpf(shift) - high) / (mpf(shift) + high)
    show(f"{name} tail of scale {scale}: degree {degree}, shift {shift}, a up to {high}", remez(
        tail, lambda u: 1 / tail(u), low, 1, degree, points=800))


def odd_part(name, function, value, degree, scale, high=1):
    """function(z) = value + z q(s) with s = z^2, up to z = high; `scale` is 1 / function(0)."""
    show(f"{name}: (f(z) - {value}) / z in z^2", remez(
        lambda s: (function(sqrt(s)) - mpf(value)) / sqrt(s), lambda s: scale * sqrt(s),
        mpf("1e-8"), (high * mpf("1.0001")) ** 2, degree))


def normal_tail(name, part, degree, low, high):
    """part(a) = q(u) with u = (2.5 - a) / (2.5 + a), a from `low` to `high`."""
    shift = mpf("2.5")

    def of(u):
        return part(shift * (1 - u) / (1 + u))
    low = mpf(low) * mpf("0.9999")
    show(f"{name} in (2.5 - a) / (2.5 + a)", remez(
        of, lambda u: 1 / of(u), (shift - high) / (shift + high), (shift - low) / (shift + low), degree, points=800))


def tanh_shrink(name, degree):
    """z - tanh(z) = z s q(s) with s = z^2, up to z = 1."""
    def ratio(s):
        return (sqrt(s) - tanh(sqrt(s))) / sqrt(s) ** 3
    show(f"{name} (z - tanh(z)) / z^3 in z^2", remez(
        ratio, lambda s: 1 / ratio(s), mpf("1e-10"), mpf("1.0001"), degree))


def tanh_squared(name, degree, high):
    """tanh(z)^2 = s q(s) with s = z^2, up to z = high."""
    def ratio(s):
        return (tanh(sqrt(s)) / sqrt(s)) ** 2
    show(f"{name} (tanh(z) / z)^2 in z^2, z up to {high}", remez(
        ratio, lambda s: 1 / ratio(s), mpf("1e-10"), (mpf(high) * mpf("1.0001")) ** 2, degree))


def power_of_two(name, degree):
    """2^r = 1 + r q(r), relative to 2^r, r up to a half."""
    show(f"{name} 2^r: (2^r - 1) / r", remez(
        lambda r: expm1(r * log(mpf(2))) / r if abs(r) > EPS else log(mpf(2)),
        lambda r: max(abs(r) / mpf(2) ** r, mpf("1e-3")), mpf("-0.5005"), mpf("0.5005"), degree))


def normal_density(z):
    return exp(-z * z / 2) / sqrt(2 * pi)


def normal_share(z):
    return erfc(-z / sqrt(mpf(2))) / 2


def normal_gate_slope(z):
    return normal_share(z) + z * normal_density(z)


GATE_ZERO = -findroot(normal_gate_slope, mpf("-0.75"))


def scaled_gate(a):
    """-z Phi(z) exp(z^2/2) at z = -a."""
    return a * exp(a * a / 2) * normal_share(-a)


def scaled_gate_slope(a):
    """Minus the slope of z Phi(z) at z = -a, times exp(z^2/2), over the distance to its zero."""
    if abs(a - GATE_ZERO) < EPS:
        a += EPS
    return -exp(a * a / 2) * normal_gate_slope(-a) / (a - GATE_ZERO)


def silu_slope(z):
    gate = 1 / (1 + exp(-z))
    return gate + z * gate * (1 - gate)


if __name__ == "__main__":
    exponential("Lane", 4)
    exponential("WideLane", 7)
    sine("Lane", 3)
    sine("WideLane", 6)
    logarithm("Lane, softplus", 3, "0.3334")
    logarithm("Lane", 2, "0.1716")
    logarithm("WideLane", 4, "0.1716")
    arc_tangent("WideLane", 7)
    small_error("WideLane", 9, 1)
    scaled_tail("WideLane, error function,", 16, 1, 2, 27)
    odd_part("Lane, normal gate: share", normal_share, "0.5", 4, 2, mpf("0.75"))
    normal_tail("Lane, normal gate: tail", scaled_gate, 9, "0.75", 14)
    odd_part("Lane, normal gate: slope", normal_gate_slope, "0.5", 4, 2, mpf("0.5"))
    normal_tail("Lane, normal gate: tail of the slope", scaled_gate_slope, 8, "0.5", 14)
    print("   ", mp.nstr(GATE_ZERO, 25))
    odd_part("SiLU's slope", silu_slope, "0.5", 5, 4)
    tanh_shrink("TanhShrink", 7)
    tanh_squared("TanhShrink's slope", 7, "0.89")
    power_of_two("Lane", 5)
    rate = 2 * sqrt(2 / pi)
    print("Lane, gate by tanh:", *(mp.nstr(c, 20) for c in (
        -rate / log(mpf(2)), -rate * mpf("0.044715") / log(mpf(2)), rate, 3 * rate * mpf("0.044715"))))
