"""Functions with waves."""

from __future__ import annotations

import math

from mpmath import mp, mpf

from case import NONE, ZERO, Case, JetCase
from jet import Jet, cos, sin

# Where the product of z and a parameter of 3 or 30 overflows.
HUGE = [-1e308, 1e308]


def sine(z: Jet, omega: mpf) -> Jet:
    return sin(omega * z)


def cosine(z: Jet, omega: mpf) -> Jet:
    return cos(omega * z)


def sinc(z: Jet) -> Jet:
    """sin(z) / z; near 0, where its derivatives are differences that cancel, as a series."""
    if abs(z.value) >= 1:
        return sin(z) / z
    terms, term = [mpf(1)], mpf(1)
    while abs(term) > mpf(2) ** (-mp.prec - 60):
        count = 2 * len(terms)
        term = -term / (count * (count + 1))
        terms.append(term)
    square, series = z * z, Jet.constant(0)
    for term in reversed(terms):
        series = series * square + term
    return series


def snake(z: Jet, a: mpf) -> Jet:
    wave = sin(a * z)
    return z + wave * wave / a


def gcu(z: Jet) -> Jet:
    return z * cos(z)


class SnakeCase(JetCase):
    """f' is 1 and a wave: a sum of terms that cancel where f'' is 0 as well."""

    def evaluate(self, z: mpf) -> tuple[list[mpf], list[mpf]]:
        values, terms = super().evaluate(z)
        return values, [terms[0], max(terms[1], mpf(1)), terms[2]]


def sine_case(omega: float, without: list[float]) -> Case:
    return JetCase("sine", sine, {"omega": omega}, below=NONE, above=NONE, without=without)


def snake_case(a: float, without: list[float]) -> Case:
    return SnakeCase(
        "snake",
        snake,
        {"a": a},
        below=(-math.inf, math.nan, math.nan),
        above=(math.inf, math.nan, math.nan),
        without=without,
    )


def cases() -> list[Case]:
    return [
        sine_case(1.0, without=[]),
        sine_case(30.0, without=HUGE),
        JetCase("cosine", cosine, {"omega": 1.0}, below=NONE, above=NONE),
        JetCase("sinc", sinc, below=ZERO, above=ZERO),
        snake_case(1.0, without=[]),
        snake_case(3.0, without=HUGE),
        JetCase("gcu", gcu, below=NONE, above=NONE),
    ]
