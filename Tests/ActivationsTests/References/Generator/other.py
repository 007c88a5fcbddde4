"""Polynomials, logarithms, the bell curve."""

from __future__ import annotations

import math

from mpmath import mpf

from case import ZERO, Case, JetCase, unbounded
from jet import Jet, exp, log1p, log_cosh, root


def gaussian(z: Jet) -> Jet:
    return exp(-(z * z))


def bent_identity(z: Jet) -> Jet:
    return (root(z, mpf(1), mpf(1)) - 1) / 2 + z


def seagull(z: Jet) -> Jet:
    return log1p(z * z)


def slaf(z: Jet, a0: mpf, a1: mpf, a2: mpf, a3: mpf) -> Jet:
    return ((a3 * z + a2) * z + a1) * z + a0


def cases() -> list[Case]:
    return [
        JetCase("gaussian", gaussian, below=ZERO, above=ZERO),
        JetCase(
            "bentIdentity",
            bent_identity,
            below=(-math.inf, 0.5, 0.0),
            above=unbounded(1.5),
        ),
        JetCase("logCosh", log_cosh, below=unbounded(-1.0)),
        JetCase("seagull", seagull, below=unbounded(0.0), above=unbounded(0.0)),
        JetCase(
            "slaf",
            slaf,
            {"a0": 1.0, "a1": 1.0, "a2": 0.0, "a3": 0.0},
            below=(-math.inf, 1.0, 0.0),
        ),
        JetCase(
            "slaf",
            slaf,
            {"a0": 1.0, "a1": -0.5, "a2": 0.25, "a3": 0.125},
            below=(-math.inf, math.inf, -math.inf),
            above=(math.inf, math.inf, math.inf),
        ),
    ]
