"""Where functions are evaluated."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable

from rounding import hexadecimal

SMALLEST = math.ulp(0.0)
MAGNITUDES = [0.0, SMALLEST, 1e-300, 1e-8, 1.0, 700.0, 745.2, 1e10, 1e22, 1e308, math.inf]

# Beside them, those where exp and its kin change: 1 - tanh and 1 - sigmoid fall below half a unit
# of 1 near 19.06 and 36.74; exp(z) overflows above 709.78 and is subnormal below -708.40; its last
# subnormal value is at -745.13.
EXPONENTIAL = [
    sign * z
    for z in (0.55, 9.5, 19.06, 22.0, 36.75, 354.2, 372.6, 708.4, 709.79, 744.44, 745.13)
    for sign in (-1, 1)
]

# The binary64 that comes nearest to a multiple of pi/2 among all of them.
NEAREST_TO_A_MULTIPLE = 6381956970095103.0 * 2.0**797

# The points of every function that is sampled sparsely.
SPECIAL = [0.0, SMALLEST, 1e-300, 1e-8, 1e308, math.inf]
ORDINARY = [0.55, 1.0, 3.7, 9.5, 22.0, 36.75, 100.0, 300.0, 700.0]


def neighbourhood(z: float, count: int = 2) -> list[float]:
    """z and the binary64 next to it, `count` on each side."""
    points = [z]
    for direction in (-math.inf, math.inf):
        neighbour = z
        for _ in range(count):
            neighbour = math.nextafter(neighbour, direction)
            points.append(neighbour)
    return points


def ordered(points: Iterable[float]) -> list[float]:
    """Each point once, -0 before 0 and nan last."""
    unique = {hexadecimal(z): z for z in points}.values()
    return sorted(unique, key=lambda z: (math.isnan(z), z, math.copysign(1, z)))


def dense(seed: str, near: list[float]) -> list[float]:
    """The special points, a random spread, and the neighbourhoods of `near`, ordered."""
    source = random.Random(seed)
    points = [math.nan]
    points += [sign * z for z in MAGNITUDES for sign in (1, -1)]
    points += [source.uniform(-8, 8) for _ in range(80)]
    points += [source.choice((-1, 1)) * 10 ** source.uniform(-12, 5) for _ in range(70)]
    for z in near:
        points += neighbourhood(z)
    return ordered(points)


def sparse(near: list[float]) -> list[float]:
    """The points of every sparsely sampled function, and `near` with the binary64 beside it."""
    points = [sign * z for z in SPECIAL + ORDINARY for sign in (1, -1)]
    return [math.nan, *points, *(point for z in near for point in neighbourhood(z, count=1))]


def scattered(seed: str) -> list[float]:
    """Random points from -700 to 700, most of them near 0."""
    source = random.Random(seed)
    points = [source.uniform(-8, 8) for _ in range(34)]
    furthest = math.log10(700)
    return points + [source.choice((-1, 1)) * 10 ** source.uniform(-6, furthest) for _ in range(22)]
