"""Exponential on the left, linear on the right, and what is akin to that."""

from __future__ import annotations

import math

from mpmath import mp, mpf

from case import NONE, ZERO, Case, JetCase, level, unbounded
from jet import Jet, exp, expm1, inverse_root, log1p, sigmoid
from rounding import nearest


def rectified(z: Jet, factor: mpf, height: mpf, rate: mpf) -> Jet:
    """factor z on the right, height (exp(rate z) - 1) elsewhere."""
    return factor * z if z.value > 0 else height * expm1(rate * z)


def elu(z: Jet, alpha: mpf) -> Jet:
    return rectified(z, mpf(1), alpha, mpf(1))


def selu_constants() -> tuple[mpf, mpf]:
    """lambda and lambda alpha."""
    scale = mpf("1.0507009873554804934193349852946")
    return scale, scale * mpf("1.6732632423543772848170429916717")


def selu(z: Jet) -> Jet:
    return rectified(z, *selu_constants(), mpf(1))


def celu(z: Jet, alpha: mpf) -> Jet:
    return rectified(z, mpf(1), alpha, 1 / alpha)


def pelu(z: Jet, a: mpf, b: mpf) -> Jet:
    return rectified(z, a / b, a, 1 / b)


def mpelu(z: Jet, alpha: mpf, beta: mpf) -> Jet:
    return rectified(z, mpf(1), alpha, beta)


def isrlu(z: Jet, alpha: mpf) -> Jet:
    return z if z.value > 0 else inverse_root(z, alpha)


def elish(z: Jet) -> Jet:
    return (z if z.value > 0 else expm1(z)) * sigmoid(z)


def hard_elish(z: Jet) -> Jet:
    if z.value <= -1:
        return Jet.constant(0)
    if z.value >= 1:
        return z
    return (z if z.value > 0 else expm1(z)) * ((z + 1) / 2)


def soft_exponential(z: Jet, alpha: mpf) -> Jet:
    if alpha == 0:
        return z
    if alpha > 0:
        return expm1(alpha * z) / alpha + alpha
    shrunk = -alpha * (z + alpha)
    return -log1p(shrunk) / alpha if shrunk.value > -1 else Jet.constant(mp.nan)


def elu_case(alpha: float) -> Case:
    return JetCase("elu", elu, {"alpha": alpha}, below=level(-alpha))


def selu_case() -> Case:
    with mp.workdps(60):
        scale, height = map(nearest, selu_constants())
    return JetCase("selu", selu, below=level(-height), above=unbounded(scale))


def celu_case(alpha: float) -> Case:
    return JetCase("celu", celu, {"alpha": alpha}, below=level(-alpha))


def pelu_case(a: float, b: float) -> Case:
    return JetCase(
        "pelu",
        pelu,
        {"a": a, "b": b},
        below=level(-a),
        above=unbounded(a / b),
    )


def cases() -> list[Case]:
    soft = "softExponential"
    growing = (math.inf, math.inf, math.inf)
    return [
        elu_case(1.0),
        elu_case(2.0),
        selu_case(),
        celu_case(1.0),
        celu_case(2.0),
        pelu_case(a=1.5, b=0.5),
        JetCase("mpelu", mpelu, {"alpha": 0.25, "beta": 1.0}, below=level(-0.25)),
        JetCase("isrlu", isrlu, {"alpha": 1.0}, below=level(-1.0)),
        JetCase("elish", elish, below=ZERO),
        JetCase("hardELiSH", hard_elish, below=ZERO, near=[-1.0, 1.0]),
        JetCase(soft, soft_exponential, {"alpha": 0.5}, below=level(-1.5), above=growing),
        JetCase(
            soft,
            soft_exponential,
            {"alpha": -0.5},
            below=NONE,
            above=unbounded(0.0),
            near=[-1.5],
            without=[-1.5],  # the edge of the domain
        ),
        JetCase(soft, soft_exponential, {"alpha": 0.0}, below=(-math.inf, 1.0, 0.0)),
        JetCase("exponential", exp, below=ZERO, above=growing),
    ]
