"""Shrinkage: towards 0, and 0 near it."""

from __future__ import annotations

import math

from mpmath import mp, mpf

from case import Case, JetCase, SumCase
from jet import Jet, tanh
from lines import Sums, affine, constant


def shrink(z: mpf, threshold: mpf, bias: mpf) -> Sums:
    if abs(z) <= threshold:
        return constant(mpf(0))
    return affine(z, mpf(1), -mp.sign(z) * bias)


def hard_shrink(z: mpf, threshold: mpf) -> Sums:
    return shrink(z, threshold, mpf(0))


def soft_shrink(z: mpf, threshold: mpf) -> Sums:
    return shrink(z, threshold, threshold)


def tanh_shrink(z: Jet) -> Jet:
    return z - tanh(z)


def cases() -> list[Case]:
    below = (-math.inf, 1.0, 0.0)
    near = [-0.5, 0.5]
    return [
        SumCase("hardShrink", hard_shrink, {"lambda": 0.5}, below=below, near=near),
        SumCase("hardShrink", hard_shrink, {"lambda": 1.0}, below=below, near=[-1.0, 1.0]),
        SumCase("softShrink", soft_shrink, {"lambda": 0.5}, below=below, near=near),
        JetCase("tanhShrink", tanh_shrink, below=below),
        SumCase("shrink", shrink, {"lambda": 0.5, "bias": 0.25}, below=below, near=near),
    ]
