"""Rectifiers: flat or nearly so on the left, rising on the right."""

from __future__ import annotations

import math

from mpmath import mp, mpf

from case import ONE, ZERO, Case, JetCase, SumCase, level, unbounded
from jet import Jet, log1p, root, softplus
from lines import Sums, affine, constant, identity, line, plus
from piecewise_linear import clip
from rounding import nearest


def thresholded(z: mpf, threshold: mpf, otherwise: mpf) -> Sums:
    return identity(z) if z > threshold else constant(otherwise)


def general_relu(z: mpf, negative_slope: mpf, maximum: mpf, threshold: mpf) -> Sums:
    if z >= maximum:
        return constant(maximum)
    if z > threshold:
        return identity(z)
    return affine(z, negative_slope, -negative_slope * threshold)


def star_relu(z: Jet, scale: mpf, shift: mpf) -> Jet:
    return scale * (z * z) + shift if z.value > 0 else Jet.constant(shift)


def scaled_softplus(z: Jet, beta: mpf) -> Jet:
    return softplus(beta * z) / beta


def squareplus(z: Jet, b: mpf) -> Jet:
    """(z + sqrt(z^2 + b)) / 2."""
    h = root(z, b, mpf(1))
    return (z + h) / 2 if z.value >= 0 else b / (2 * (h - z))


def sparse_plus(z: Jet) -> Jet:
    if abs(z.value) < 1:
        return (z + 1) * (z + 1) / 4
    return z if z.value > 0 else Jet.constant(0)


def nl_relu(z: Jet, beta: mpf) -> Jet:
    return log1p(beta * z) if z.value > 0 else Jet.constant(0)


def apl(z: mpf, factor: mpf, hinge: mpf) -> Sums:
    """max(0, z) + factor max(0, -z + hinge)."""
    right = identity(z) if z > 0 else constant(mpf(0))
    left = affine(z, -factor, factor * hinge) if -z + hinge > 0 else constant(mpf(0))
    return plus(right, left)


def tlu(z: mpf, tau: mpf, alpha: mpf) -> Sums:
    return identity(z) if z > alpha * z + tau else affine(z, alpha, tau)


def f_relu(z: mpf, bias: mpf) -> Sums:
    return affine(z, mpf(1), bias) if z > 0 else constant(bias)


def right_slope(beta: mpf) -> mpf:
    return 1 + 1 / (1 + mp.exp(-beta))


def a_relu(z: mpf, alpha: mpf, beta: mpf) -> Sums:
    if z > 0:
        return line(z, right_slope(beta))
    return line(z, max(mpf(0.01), min(mpf(0.99), alpha)))


def squareplus_case(b: float) -> Case:
    return JetCase("squareplus", squareplus, {"b": b}, below=ZERO)


def softplus_case(beta: float) -> Case:
    return JetCase("softplus", scaled_softplus, {"beta": beta}, below=ZERO)


def tlu_case(tau: float, alpha: float) -> Case:
    return SumCase(
        "tlu",
        tlu,
        {"tau": tau, "alpha": alpha},
        below=(-math.inf if alpha > 0 else tau, alpha, 0.0),
        near=[tau / (1 - alpha)],
    )


def cases() -> list[Case]:
    return [
        SumCase(
            "relu6",
            lambda z: clip(z, mpf(0), mpf(6)),
            below=ZERO,
            above=level(6.0),
            near=[6.0],
        ),
        SumCase(
            "bReLU",
            lambda z, maximum: clip(z, mpf(0), maximum),
            {"maximum": 1.0},
            below=ZERO,
            above=ONE,
            near=[1.0],
        ),
        SumCase(
            "thresholdedReLU",
            lambda z, threshold: thresholded(z, threshold, mpf(0)),
            {"threshold": 1.0},
            below=ZERO,
            near=[1.0],
        ),
        SumCase(
            "threshold",
            thresholded,
            {"threshold": 0.1, "value": 20.0},
            below=level(20.0),
            near=[0.1],
        ),
        SumCase(
            "generalReLU",
            general_relu,
            {"negativeSlope": 0.1, "maximum": 6.0, "threshold": 1.0},
            below=(-math.inf, 0.1, 0.0),
            above=level(6.0),
            near=[1.0, 6.0],
        ),
        JetCase(
            "reluSquared",
            lambda z: star_relu(z, mpf(1), mpf(0)),
            below=ZERO,
            above=(math.inf, math.inf, 2.0),
        ),
        JetCase(
            "starReLU",
            star_relu,
            {"scale": 0.8944, "shift": -0.4472},
            below=(-0.4472, 0.0, 0.0),
            above=(math.inf, math.inf, 2 * 0.8944),
            near=[math.sqrt(0.5)],  # f is 0 near there
        ),
        softplus_case(1.0),
        softplus_case(2.0),
        squareplus_case(4.0),
        squareplus_case(1.0),
        JetCase("sparsePlus", sparse_plus, below=ZERO, near=[-1.0, 1.0]),
        JetCase("nlReLU", nl_relu, {"beta": 1.0}, below=ZERO, above=unbounded(0.0)),
        SumCase(
            "apl",
            apl,
            {"slope": 0.2, "hinge": 0.5},
            below=(math.inf, -0.2, 0.0),
            near=[0.5],
        ),
        tlu_case(tau=-0.5, alpha=0.0),
        tlu_case(tau=-0.5, alpha=0.5),
        SumCase("fReLU", f_relu, {"bias": -0.5}, below=level(-0.5), near=[0.5]),
        SumCase(
            "aReLU",
            a_relu,
            {"alpha": 0.9, "beta": 2.0},
            below=(-math.inf, 0.9, 0.0),
            above=unbounded(nearest(right_slope(mpf(2)))),
        ),
    ]
