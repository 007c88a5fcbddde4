"""The functions that SineReLU is compared with most, sampled as densely."""

from __future__ import annotations

import math

from mpmath import mp, mpf

from case import ONE, ZERO, Case, Parameters, SumCase, level, unbounded
from lines import Sums, identity, line, line_through
from points import EXPONENTIAL


def leaky(z: mpf, left: mpf) -> Sums:
    return line(z, mpf(1) if z > 0 else left)


def s_relu(z: mpf, tl: mpf, al: mpf, tr: mpf, ar: mpf) -> Sums:
    if z > tr:
        return line_through(z, tr, ar)
    return line_through(z, tl, al) if z < tl else identity(z)


def sigmoid(z: mpf) -> Sums:
    t = mp.exp(-abs(z))
    s = 1 / (1 + t) if z >= 0 else t / (1 + t)
    slope = t / (1 + t) ** 2
    # f'' = slope - 2 s slope. When s is within 2**-PRECISION of 0 or 1, or of 1/2, that
    # difference is lost; -slope tanh(z / 2) is the same, and never is.
    curvature = -slope * mp.tanh(z / 2)
    remainder = -2 * s * slope
    return [s], [slope], [remainder, curvature - remainder]


def tanh(z: mpf) -> Sums:
    t = mp.tanh(z)
    slope = mp.sech(z) ** 2
    return [t], [slope], [-2 * t * slope]


def leaky_case(name: str, parameters: Parameters, left: float) -> Case:
    return SumCase(
        name,
        lambda z, *_: leaky(z, mpf(left)),
        parameters,
        below=(-math.inf * left, left, 0.0),
        near=[0.0],
        is_dense=True,
    )


def s_relu_case(tl: float, al: float, tr: float, ar: float) -> Case:
    return SumCase(
        "SReLU",
        s_relu,
        {
            "lowerThreshold": tl,
            "lowerSlope": al,
            "upperThreshold": tr,
            "upperSlope": ar,
        },
        below=(-math.inf, al, 0.0),
        above=unbounded(ar),
        near=[0.0, tl, tr, tl - tl / al, tr - tr / ar],  # the corners, and the lines' zeros
        is_dense=True,
    )


def r_relu_case(lower: float, upper: float) -> Case:
    parameters = {"lower": lower, "upper": upper}
    return leaky_case("RReLU", parameters, (lower + upper) / 2)


def cases() -> list[Case]:
    near = [0.0, *EXPONENTIAL]
    return [
        SumCase("ReLU", lambda z: leaky(z, mpf(0)), below=ZERO, near=[0.0], is_dense=True),
        SumCase("Sigmoid", sigmoid, below=ZERO, above=ONE, near=near, is_dense=True),
        SumCase(
            "Tanh",
            tanh,
            below=level(-1.0),
            above=ONE,
            near=near,
            is_dense=True,
        ),
        *(leaky_case("LeakyReLU", {"negativeSlope": left}, left) for left in (0.01, 0.3)),
        *(leaky_case("PReLU", {"slope": left}, left) for left in (0.25, -0.5, 2.0)),
        r_relu_case(lower=1 / 8, upper=1 / 3),
        s_relu_case(tl=-1.0, al=0.2, tr=1.0, ar=0.2),
        s_relu_case(tl=0.0, al=0.5, tr=2.0, ar=1.5),
    ]
