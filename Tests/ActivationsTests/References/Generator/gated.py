"""z times a gate, and what is akin to that."""

from __future__ import annotations

import math

from mpmath import mp, mpf

from case import ONE, ZERO, Case, DifferenceCase, JetCase, level, unbounded
from jet import Jet, erf, exp, log, log1p, normal, root, sigmoid, sin, softplus, tanh
from rounding import nearest


def gelu(z: Jet) -> Jet:
    return z * normal(z)


def gelu_tanh(z: Jet) -> Jet:
    """z (1 + tanh(sqrt(2 / pi) (z + 0.044715 z^3))) / 2."""
    cubic = z + mpf("0.044715") * (z * z * z)
    return z * sigmoid(2 * mp.sqrt(2 / mp.pi) * cubic)


def swish(z: Jet, beta: mpf) -> Jet:
    return z * sigmoid(beta * z)


def silu(z: Jet) -> Jet:
    return z * sigmoid(z)


def e_swish(z: Jet, beta: mpf) -> Jet:
    return beta * silu(z)


def flatten_t_swish(z: Jet, offset: mpf) -> Jet:
    return silu(z) + offset if z.value > 0 else Jet.constant(offset)


def hard_swish(z: Jet) -> Jet:
    if abs(z.value) < 3:
        return z * (z + 3) / 6
    return z if z.value > 0 else Jet.constant(0)


def mish(z: Jet) -> Jet:
    return z * tanh(softplus(z))


def lisht(z: Jet) -> Jet:
    return z * tanh(z)


def tanh_exp(z: Jet) -> Jet:
    return z * tanh(exp(z))


def serf(z: Jet) -> Jet:
    return z * erf(softplus(z))


def phish(z: Jet) -> Jet:
    return z * tanh(gelu(z))


def smish(z: Jet, alpha: mpf, beta: mpf) -> Jet:
    return alpha * z * tanh(log1p(sigmoid(beta * z)))


def logish(z: Jet) -> Jet:
    return z * log1p(sigmoid(z))


def sin_lu(z: Jet, a: mpf, b: mpf) -> Jet:
    return (z + a * sin(b * z)) * sigmoid(z)


def tanh_soft(z: Jet, alpha: mpf, beta: mpf, gamma: mpf, delta: mpf) -> Jet:
    """tanh(alpha z + beta exp(gamma z)) log(delta + exp(z))."""
    if delta == 0:
        logarithm = z
    elif z.value > 0:
        logarithm = z + log1p(delta * exp(-z))
    else:
        logarithm = log1p(exp(z) + (delta - 1))
    return tanh(alpha * z + beta * exp(gamma * z)) * logarithm


def eis(z: Jet, alpha: mpf, beta: mpf, gamma: mpf, delta: mpf, theta: mpf) -> Jet:
    """z softplus(z)^alpha / (sqrt(beta + gamma z^2) + delta exp(-theta z))."""
    power = exp(alpha * log(softplus(z)))
    return z * power / (root(z, beta, gamma) + delta * exp(-theta * z))


def d_silu(z: Jet) -> Jet:
    """The derivative of SiLU."""
    return sigmoid(z) * (1 + z * sigmoid(-z))


def swish_case(beta: float) -> Case:
    return JetCase("swish", swish, {"beta": beta}, below=ZERO)


def tanh_soft_case(alpha: float, beta: float, gamma: float, delta: float) -> Case:
    parameters = {"alpha": alpha, "beta": beta, "gamma": gamma, "delta": delta}
    return JetCase("tanhSoft", tanh_soft, parameters, below=ZERO)


def eis_case(alpha: float, beta: float, gamma: float, delta: float, theta: float) -> Case:
    parameters = {"alpha": alpha, "beta": beta, "gamma": gamma, "delta": delta, "theta": theta}
    return JetCase("eis", eis, parameters, below=ZERO)


def cases() -> list[Case]:
    return [
        JetCase("gelu", gelu, below=ZERO),
        JetCase("geluTanh", gelu_tanh, below=ZERO),
        JetCase("quickGELU", swish, {"coefficient": 1.702}, below=ZERO),
        JetCase("silu", silu, below=ZERO),
        swish_case(1.5),
        swish_case(0.7),
        JetCase("eSwish", e_swish, {"beta": 1.75}, below=ZERO, above=unbounded(1.75)),
        JetCase("flattenTSwish", flatten_t_swish, {"offset": -0.2}, below=level(-0.2)),
        JetCase("hardSwish", hard_swish, below=ZERO, near=[-3.0, 3.0]),
        JetCase("mish", mish, below=ZERO),
        JetCase("lisht", lisht, below=(math.inf, -1.0, 0.0)),
        JetCase("tanhExp", tanh_exp, below=ZERO),
        JetCase("serf", serf, below=ZERO),
        JetCase("phish", phish, below=ZERO),
        JetCase(
            "smish",
            smish,
            {"alpha": 1.0, "beta": 1.0},
            below=ZERO,
            above=unbounded(0.6),  # tanh(log 2)
        ),
        JetCase("logish", logish, below=ZERO, above=unbounded(nearest(mp.log(2)))),
        JetCase(
            "sinLU",
            sin_lu,
            {"a": 1.0, "b": 1.0},
            below=ZERO,
            above=(math.inf, math.nan, math.nan),
        ),
        tanh_soft_case(alpha=0.0, beta=0.6, gamma=1.0, delta=0.0),
        tanh_soft_case(alpha=0.5, beta=0.25, gamma=1.0, delta=1.0),
        eis_case(alpha=1.0, beta=1.0, gamma=1.0, delta=0.0, theta=0.0),
        eis_case(alpha=0.0, beta=1.0, gamma=0.0, delta=0.68, theta=1.7),
        DifferenceCase("dSiLU", d_silu, below=ZERO, above=ONE),
    ]
