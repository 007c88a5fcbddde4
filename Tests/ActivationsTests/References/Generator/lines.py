"""Straight pieces: the terms whose sum is f, f' and f''."""

from mpmath import mpf

Terms = list[mpf]
Sums = tuple[Terms, Terms, Terms]


def constant(value: mpf) -> Sums:
    return [value], [mpf(0)], [mpf(0)]


def line(z: mpf, slope: mpf) -> Sums:
    return [slope * z], [slope], [mpf(0)]


def line_through(z: mpf, corner: mpf, slope: mpf) -> Sums:
    return [corner, slope * (z - corner)], [slope], [mpf(0)]


def affine(z: mpf, slope: mpf, offset: mpf) -> Sums:
    return [slope * z, offset], [slope], [mpf(0)]


def identity(z: mpf) -> Sums:
    return line(z, mpf(1))


def plus(a: Sums, b: Sums) -> Sums:
    """The sum of both, with the terms of both."""
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]
