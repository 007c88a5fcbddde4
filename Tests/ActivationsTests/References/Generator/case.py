"""A function of the file: its values, their terms, its limits and its points."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Any

from mpmath import mp, mpf

import points
from jet import Jet
from lines import Sums
from rounding import PRECISION, hexadecimal, nearest

Parameters = dict[str, float]
Limits = tuple[float, float, float]


def level(value: float) -> Limits:
    return value, 0.0, 0.0


def unbounded(slope: float) -> Limits:
    """Those of a function that rises without bound, its slope tending to `slope`."""
    return math.inf, slope, 0.0


NONE: Limits = (math.nan, math.nan, math.nan)
ZERO, ONE = level(0.0), level(1.0)
LIKE_Z = unbounded(1.0)


class Case(ABC):
    """A function with its parameters, its limits, and the points where it deserves a close look."""

    def __init__(
        self,
        name: str,
        formula: Callable[..., Any],
        parameters: Parameters | None = None,
        *,
        below: Limits,
        above: Limits = LIKE_Z,
        near: Sequence[float] = (),
        without: Sequence[float] = (),
        is_dense: bool = False,
    ) -> None:
        self.name = name
        self.formula = formula  # of z and the parameters
        self.parameters = parameters or {}
        self.below = below  # f, f', f'' at -inf
        self.above = above  # and at inf
        self.near = list(near)
        self.without = without
        self.is_dense = is_dense

    @abstractmethod
    def evaluate(self, z: mpf) -> tuple[list[mpf], list[mpf]]:
        """f, f' and f'' at a finite z, and the magnitudes t, t' and t''."""

    def arguments(self) -> list[mpf]:
        return list(map(mpf, self.parameters.values()))

    def at(self, z: float) -> tuple[list[float], list[float]]:
        """What `evaluate` gives, rounded once, if twice the precision gives the same."""
        rounded = []
        for precision in (PRECISION, 2 * PRECISION):
            with mp.workprec(precision):
                values, terms = self.evaluate(mpf(z))
                rounded.append([nearest(value) for value in values])
        if any(map(differ, *rounded)):
            raise ArithmeticError(f"{self.name} at {z!r}: {PRECISION} bits do not decide")
        value, *derivatives = rounded[0]
        if value == 0 and z == 0:
            value = math.copysign(value, derivatives[0] * z) if derivatives[0] else 0.0
        derivatives = [derivative + 0.0 for derivative in derivatives]
        return [value, *derivatives], [nearest(term) for term in terms]

    def values(self, z: float) -> tuple[Sequence[float], Sequence[float]]:
        if math.isnan(z):
            return NONE, NONE
        if math.isinf(z):
            limits = self.above if z > 0 else self.below
            return limits, list(map(abs, limits))
        return self.at(z)

    def rows(self) -> list[list[str]]:
        """The lines of the file."""
        seed = f"{self.name} {sorted(self.parameters.items())}"
        if self.is_dense:
            fixed, random = points.dense(seed, self.near), []
        else:
            fixed, random = points.sparse(self.near), points.scattered(seed)
        rows = []
        for z in points.ordered([*fixed, *random]):
            if z in self.without:
                continue
            values, terms = self.values(z)
            if z in fixed or not any(map(is_faint, values)):
                numbers = [hexadecimal(x) for x in (z, *values)]
                rows.append([*numbers, *(f"{term:.3g}" for term in terms)])
        return rows

    def check_limits(self) -> None:
        """Hold the limits against values far out."""
        for sign, limits in ((-1, self.below), (1, self.above)):
            for order, limit in enumerate(limits):
                if not self.tends(sign, order, limit):
                    raise ArithmeticError(
                        f"{self.name} {self.parameters}: derivative {order} does not seem to tend "
                        f"to {limit} at {sign * math.inf}"
                    )

    def tends(self, sign: int, order: int, limit: float) -> bool:
        """Whether a derivative seems to tend to `limit`, or to none if that is nan."""

        def value(distance: float) -> float:
            return nearest(self.evaluate(mpf(sign * distance))[0][order])

        if math.isnan(limit):
            wave = [value(1e8 + 0.7 * step) for step in range(12)]
            return all(map(math.isnan, wave)) or max(wave) - min(wave) > 1e-3
        middle, far, last = map(value, (1e5, 1e8, 1e308))
        if math.isinf(limit):
            outwards = math.copysign(1, limit)
            return outwards * middle <= outwards * far <= outwards * last and outwards * last > 500
        errors = [abs(x - limit) for x in (middle, far, last)]
        return errors[0] < 1e-4 and errors[1] < 1e-7 and errors[2] < 1e-300


class SumCase(Case):
    """A function given as sums: t, t' and t'' are the largest of their terms."""

    def evaluate(self, z: mpf) -> tuple[list[mpf], list[mpf]]:
        sums: Sums = self.formula(z, *self.arguments())
        return [mp.fsum(terms) for terms in sums], [max(map(abs, terms)) for terms in sums]


class JetCase(Case):
    """A function given as a jet: t is |f| or, if greater, |z f'|; t' and t'' likewise."""

    def evaluate(self, z: mpf) -> tuple[list[mpf], list[mpf]]:
        jet: Jet = self.formula(Jet.variable(z), *self.arguments())
        values = jet.derivatives
        if any(map(mp.isnan, values)):
            return [mp.nan] * 3, [mp.nan] * 3
        changes = [max(abs(a), abs(z * b)) for a, b in zip(values, values[1:])]
        return list(values[:3]), [min(change, LARGEST_TERM) for change in changes]


class DifferenceCase(JetCase):
    """A jet whose f'' is a difference of terms as large as f', and 0 where they are equal."""

    def evaluate(self, z: mpf) -> tuple[list[mpf], list[mpf]]:
        values, terms = super().evaluate(z)
        return values, [terms[0], terms[1], max(terms[2], abs(values[1]))]


# Its three digits must not round up to what overflows.
LARGEST_TERM = mpf("1.79e308")


def differ(a: float, b: float) -> bool:
    return a != b and not (math.isnan(a) and math.isnan(b))


def is_faint(x: float) -> bool:
    """Whether x has come so near to the subnormal numbers that what it is made of may be one."""
    return 0 < abs(x) < 1e-300
