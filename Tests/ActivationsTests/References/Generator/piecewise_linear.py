"""Functions made of lines and steps."""

from __future__ import annotations

import math

from mpmath import mp, mpf

from case import ONE, ZERO, Case, SumCase, level
from lines import Sums, affine, constant, identity, line


def clip(z: mpf, least: mpf, greatest: mpf) -> Sums:
    """z within bounds, which own the corners."""
    if z <= least:
        return constant(least)
    return constant(greatest) if z >= greatest else identity(z)


def hard_sigmoid(z: mpf, slope: mpf, offset: mpf) -> Sums:
    height = slope * z + offset
    if 0 < height < 1:
        return affine(z, slope, offset)
    return constant(mpf(0 if height <= 0 else 1))


def sparse_sigmoid(z: mpf) -> Sums:
    if abs(z) >= 1:
        return constant(mpf(0 if z < 0 else 1))
    return affine(z, mpf(0.5), mpf(0.5))


def binary_step(z: mpf, threshold: mpf, value_at_threshold: mpf) -> Sums:
    if z == threshold:
        return constant(value_at_threshold)
    return constant(mpf(0 if z < threshold else 1))


def absolute(z: mpf) -> Sums:
    return line(z, mp.sign(z))


def hard_sigmoid_case(slope: float, offset: float, without: list[float]) -> Case:
    """Without the points that rounding `slope z + offset` puts onto a corner they are short of."""
    return SumCase(
        "hardSigmoid",
        hard_sigmoid,
        {"slope": slope, "offset": offset},
        below=ZERO,
        above=ONE,
        near=[-offset / slope, (1 - offset) / slope],
        without=without,
    )


def binary_step_case(threshold: float, value_at_threshold: float) -> Case:
    return SumCase(
        "binaryStep",
        binary_step,
        {"threshold": threshold, "valueAtThreshold": value_at_threshold},
        below=ZERO,
        above=ONE,
        near=[threshold],
    )


def cases() -> list[Case]:
    return [
        SumCase("identity", identity, below=(-math.inf, 1.0, 0.0)),
        SumCase(
            "hardTanh",
            clip,
            {"minimum": -1.0, "maximum": 1.0},
            below=level(-1.0),
            above=ONE,
            near=[-1.0, 1.0],
        ),
        hard_sigmoid_case(slope=1 / 6, offset=0.5, without=[-3.0, 3.0]),
        hard_sigmoid_case(slope=0.2, offset=0.5, without=[math.nextafter(2.5, 0)]),
        SumCase("sparseSigmoid", sparse_sigmoid, below=ZERO, above=ONE, near=[-1.0, 1.0]),
        binary_step_case(threshold=0.0, value_at_threshold=1.0),
        binary_step_case(threshold=0.25, value_at_threshold=0.5),
        SumCase("sign", lambda z: constant(mp.sign(z)), below=level(-1.0), above=ONE),
        SumCase("absolute", absolute, below=(math.inf, -1.0, 0.0)),
    ]
