"""Functions of z with their derivatives, carried along by the rules of differentiation.

Written for results far below the terms of a naive formula: exponentials decay, differences that
cancel are replaced by products. Exponents are held within bounds beyond which the result is 0 or
infinite in binary64, whatever it is multiplied by; the lower bound outweighs the upper, as in
exp(-exp(z)) exp(z).
"""

from __future__ import annotations

from typing import Union

from mpmath import mp, mpf

LEAST_EXPONENT, GREATEST_EXPONENT = -(2**20), 2**14

Number = Union["Jet", mpf, int]


class Jet:
    """A function and its first three derivatives at some z."""

    def __init__(self, value: mpf, first: mpf, second: mpf, third: mpf) -> None:
        self.value = value
        self.derivatives = (value, first, second, third)

    @staticmethod
    def variable(z: mpf) -> Jet:
        return Jet(z, mpf(1), mpf(0), mpf(0))

    @staticmethod
    def constant(value: mpf | int) -> Jet:
        return Jet(mpf(value), mpf(0), mpf(0), mpf(0))

    def chain(self, value: mpf, first: mpf, second: mpf, third: mpf) -> Jet:
        """g of this function, from g and its derivatives at the value of this one."""
        _, u1, u2, u3 = self.derivatives
        return Jet(
            value,
            first * u1,
            second * u1**2 + first * u2,
            third * u1**3 + 3 * second * u1 * u2 + first * u3,
        )

    def __add__(self, other: Number) -> Jet:
        return Jet(*(a + b for a, b in zip(self.derivatives, lifted(other).derivatives)))

    def __neg__(self) -> Jet:
        return Jet(*(-a for a in self.derivatives))

    def __sub__(self, other: Number) -> Jet:
        return self + -other

    def __rsub__(self, other: Number) -> Jet:
        return -self + other

    def __mul__(self, other: Number) -> Jet:
        if not isinstance(other, Jet):
            return Jet(*(a * other for a in self.derivatives))
        a0, a1, a2, a3 = self.derivatives
        b0, b1, b2, b3 = other.derivatives
        return Jet(
            a0 * b0,
            a1 * b0 + a0 * b1,
            a2 * b0 + 2 * a1 * b1 + a0 * b2,
            a3 * b0 + 3 * a2 * b1 + 3 * a1 * b2 + a0 * b3,
        )

    def __truediv__(self, other: Number) -> Jet:
        if not isinstance(other, Jet):
            return Jet(*(a / other for a in self.derivatives))
        a0, a1, a2, a3 = self.derivatives
        b0, b1, b2, b3 = other.derivatives
        q0 = a0 / b0
        q1 = (a1 - q0 * b1) / b0
        q2 = (a2 - 2 * q1 * b1 - q0 * b2) / b0
        return Jet(q0, q1, q2, (a3 - 3 * q2 * b1 - 3 * q1 * b2 - q0 * b3) / b0)

    def __rtruediv__(self, other: Number) -> Jet:
        return lifted(other) / self

    __radd__ = __add__
    __rmul__ = __mul__


def lifted(x: Number) -> Jet:
    return x if isinstance(x, Jet) else Jet.constant(x)


def bounded(x: mpf, least: int, greatest: int) -> mpf:
    return max(mpf(least), min(mpf(greatest), x))


def power_of_e(x: mpf) -> mpf:
    return mp.exp(bounded(x, LEAST_EXPONENT, GREATEST_EXPONENT))


def exp(u: Jet) -> Jet:
    power = power_of_e(u.value)
    return u.chain(power, power, power, power)


def expm1(u: Jet) -> Jet:
    """exp(u) - 1."""
    power = power_of_e(u.value)
    difference = mp.expm1(bounded(u.value, LEAST_EXPONENT, GREATEST_EXPONENT))
    return u.chain(difference, power, power, power)


def log(u: Jet) -> Jet:
    x = u.value
    return u.chain(mp.log(x), 1 / x, -1 / x**2, 2 / x**3)


def log1p(u: Jet) -> Jet:
    """log(1 + u)."""
    x = 1 + u.value
    return u.chain(mp.log1p(u.value), 1 / x, -1 / x**2, 2 / x**3)


def sin(u: Jet) -> Jet:
    sine, cosine = mp.sin(u.value), mp.cos(u.value)
    return u.chain(sine, cosine, -sine, -cosine)


def cos(u: Jet) -> Jet:
    sine, cosine = mp.sin(u.value), mp.cos(u.value)
    return u.chain(cosine, -sine, -cosine, sine)


def atan(u: Jet) -> Jet:
    x, square = u.value, 1 + u.value**2
    return u.chain(mp.atan(x), 1 / square, -2 * x / square**2, (6 * x**2 - 2) / square**3)


def tanh(u: Jet) -> Jet:
    x = bounded(u.value, LEAST_EXPONENT, -LEAST_EXPONENT)
    t, slope = mp.tanh(x), mp.sech(x) ** 2
    return u.chain(t, slope, -2 * t * slope, slope * (4 * t**2 - 2 * slope))


def log_cosh(u: Jet) -> Jet:
    """log(cosh u)."""
    x = abs(u.value)
    if x < 1:
        value = mp.log1p(2 * mp.sinh(x / 2) ** 2)
    else:
        value = x + mp.log1p(power_of_e(-2 * x)) - mp.log(2)
    return u.chain(value, *tanh(Jet.variable(u.value)).derivatives[:3])


def sigmoid(u: Jet) -> Jet:
    """1 / (1 + exp(-u))."""
    t = power_of_e(-abs(u.value))
    value = 1 / (1 + t) if u.value >= 0 else t / (1 + t)
    slope = t / (1 + t) ** 2
    half = mp.tanh(bounded(u.value, LEAST_EXPONENT, -LEAST_EXPONENT) / 2)
    return u.chain(value, slope, -slope * half, slope * (1 - 6 * slope))


def softplus(u: Jet) -> Jet:
    """log(1 + exp(u))."""
    value = max(u.value, mpf(0)) + mp.log1p(power_of_e(-abs(u.value)))
    return u.chain(value, *sigmoid(Jet.variable(u.value)).derivatives[:3])


def erf(u: Jet) -> Jet:
    x = u.value
    slope = 2 / mp.sqrt(mp.pi) * power_of_e(-(x**2))
    value = mp.erf(bounded(x, -(2**15), 2**15))
    return u.chain(value, slope, -2 * x * slope, (4 * x**2 - 2) * slope)


def normal(u: Jet) -> Jet:
    """The distribution function of the standard normal distribution."""
    x = u.value
    density = power_of_e(-(x**2) / 2) / mp.sqrt(2 * mp.pi)
    value = mp.erfc(-bounded(x, -(2**15), 2**15) / mp.sqrt(2)) / 2
    return u.chain(value, density, -x * density, (x**2 - 1) * density)


def root(u: Jet, b: mpf, c: mpf) -> Jet:
    """sqrt(b + c u^2), whose second derivative is a difference that cancels when formed by rule."""
    x = u.value
    h = mp.sqrt(b + c * x**2)
    return u.chain(h, c * x / h, b * c / h**3, -3 * b * c**2 * x / h**5)


def inverse_root(u: Jet, alpha: mpf) -> Jet:
    """u / sqrt(1 + alpha u^2)."""
    x = u.value
    h = mp.sqrt(1 + alpha * x**2)
    return u.chain(
        x / h, 1 / h**3, -3 * alpha * x / h**5, (12 * alpha**2 * x**2 - 3 * alpha) / h**7
    )


def magnitude(u: Jet) -> Jet:
    """|u|; at 0 its derivatives are taken as 0."""
    sign = mp.sign(u.value)
    return u.chain(abs(u.value), sign, mpf(0), mpf(0))
