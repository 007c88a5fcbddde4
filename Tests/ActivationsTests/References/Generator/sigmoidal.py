"""Sigmoidal functions: from one level to another."""

from __future__ import annotations

import math

from mpmath import mpf

from case import ONE, ZERO, Case, DifferenceCase, JetCase, level
from jet import Jet, atan, exp, expm1, inverse_root, magnitude, softplus, tanh


def log_sigmoid(z: Jet) -> Jet:
    return -softplus(-z)


def softsign(z: Jet) -> Jet:
    return z / (1 + magnitude(z))


def sqnl(z: Jet) -> Jet:
    if abs(z.value) >= 2:
        return Jet.constant(1 if z.value > 0 else -1)
    return z - z * z / 4 if z.value > 0 else z + z * z / 4


def log_log(z: Jet) -> Jet:
    return exp(-exp(-z))


def complementary_log_log(z: Jet) -> Jet:
    return -expm1(-exp(z))


def le_cun_tanh(z: Jet, amplitude: mpf, rate: mpf) -> Jet:
    return amplitude * tanh(rate * z)


def aria2(z: Jet, alpha: mpf, beta: mpf) -> Jet:
    """(1 + exp(-beta z))^-alpha."""
    return exp(-alpha * softplus(-beta * z))


def soft_clipping(z: Jet, alpha: mpf) -> Jet:
    """log((1 + exp(alpha z)) / (1 + exp(alpha (z - 1)))) / alpha."""
    if z.value > 0.5:
        return 1 - soft_clipping(1 - z, alpha)
    return (softplus(alpha * z) - softplus(alpha * (z - 1))) / alpha


def isru_case(alpha: float) -> Case:
    height = math.sqrt(1 / alpha)
    return JetCase(
        "isru", inverse_root, {"alpha": alpha}, below=level(-height), above=level(height)
    )


def aria2_case(alpha: float, beta: float) -> Case:
    parameters = {"alpha": alpha, "beta": beta}
    return DifferenceCase("aria2", aria2, parameters, below=ZERO, above=ONE)


def cases() -> list[Case]:
    return [
        JetCase("logSigmoid", log_sigmoid, below=(-math.inf, 1.0, 0.0), above=ZERO),
        JetCase("softsign", softsign, below=level(-1.0), above=ONE),
        JetCase("arcTan", atan, below=level(-math.pi / 2), above=level(math.pi / 2)),
        isru_case(1.0),
        isru_case(2.0),
        JetCase("sqnl", sqnl, below=level(-1.0), above=ONE, near=[-2.0, 2.0]),
        DifferenceCase("logLog", log_log, below=ZERO, above=ONE),
        DifferenceCase("complementaryLogLog", complementary_log_log, below=ZERO, above=ONE),
        JetCase(
            "leCunTanh",
            le_cun_tanh,
            {"amplitude": 1.7159, "rate": 2 / 3},
            below=level(-1.7159),
            above=level(1.7159),
        ),
        aria2_case(alpha=1.0, beta=0.5),
        aria2_case(alpha=1.5, beta=1.0),
        DifferenceCase("softClipping", soft_clipping, {"alpha": 0.5}, below=ZERO, above=ONE),
    ]
