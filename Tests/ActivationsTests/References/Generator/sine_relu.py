"""SineReLU in both forms, and where the second one has its kinks."""

from __future__ import annotations

from mpmath import mp, mpf

from case import NONE, Case, SumCase
from lines import Sums, identity
from points import NEAREST_TO_A_MULTIPLE
from rounding import PRECISION, nearest

EPSILONS = [0.0025, 0.025, 1.0, 2.0]


def wave(z: mpf, epsilon: mpf) -> Sums:
    sine, cosine = epsilon * mp.sin(z), epsilon * mp.cos(z)
    return [sine, -cosine], [cosine, sine], [-sine, cosine]


def sine_relu(z: mpf, epsilon: mpf) -> Sums:
    return identity(z) if z > 0 else wave(z, epsilon)


def sine_relu_max(z: mpf, epsilon: mpf) -> Sums:
    other = wave(z, epsilon)
    return other if mp.fsum(other[0]) > z else identity(z)


def stationary_points() -> list[float]:
    """Where sin z = cos z or sin z = -cos z, from -15 to 0: the zeros of the wave, f' and f''."""
    with mp.workprec(PRECISION):
        return [nearest(-mp.pi * quarters / 4) for quarters in range(1, 20, 2)]


def kinks(epsilon: float) -> list[mpf]:
    """Where epsilon (sin z - cos z) - z changes its sign in -8...8."""
    scale = mpf(epsilon)

    def difference(z: mpf) -> mpf:
        return scale * (mp.sin(z) - mp.cos(z)) - z

    grid = [mpf(i) / 256 for i in range(-8 * 256, 8 * 256 + 1)]
    return [
        mp.findroot(difference, (a, b), solver="anderson", tol=mpf(2) ** -1000)
        for a, b in zip(grid, grid[1:])
        if difference(a) * difference(b) < 0
    ]


def cases(roots: dict[float, list[mpf]]) -> list[Case]:
    stationary, far = stationary_points(), -NEAREST_TO_A_MULTIPLE
    piecewise: list[Case] = [
        SumCase(
            "SineReLU",
            sine_relu,
            {"epsilon": epsilon},
            below=NONE,
            near=[0.0, *stationary, far],
            is_dense=True,
        )
        for epsilon in roots
    ]
    greater: list[Case] = [
        SumCase(
            "SineReLUMax",
            sine_relu_max,
            {"epsilon": epsilon},
            below=NONE,
            near=[0.0, *map(nearest, found), *stationary[:4], far],
            is_dense=True,
        )
        for epsilon, found in roots.items()
    ]
    return piecewise + greater
