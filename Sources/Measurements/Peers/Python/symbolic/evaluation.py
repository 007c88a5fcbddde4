"""Values of a formula by mpmath: a number, or `Missing` where the formula has no value.

What has no value is what Docs/Expressions.md says: 1/0, log 0, a root or power outside its domain,
and whatever is made of them. There are no infinite values.
"""

import mpmath
from mpmath import mp, mpf

from formula import is_constant, rational

DIGITS = 800


class Missing(Exception):
    """The formula has no value here."""


class Evaluation:
    """A formula as a function of a number.

    `tolerance` is for arguments that are the exact ones to all digits but the last: with it what is
    nearer to 0, or to a whole number under floor, than the tolerance is taken for it.

    `has_flattened` says that an exp or tanh was given as its limit since the digits, or the time, do
    not suffice for the difference.
    """

    def __init__(self, tree, tolerance=None):
        self.tolerance = mpf(0) if tolerance is None else tolerance
        self.has_flattened = False
        self._function = self._compiled(tree)

    def __call__(self, z):
        """The value, or Missing is raised."""
        return self._function(mpf(z))

    def value(self, z):
        """The value; None where there is none."""
        try:
            return self(z)
        except Missing:
            return None

    def _sign(self, value):
        if abs(value) <= self.tolerance:
            return 0
        return 1 if value > 0 else -1

    def _compiled(self, tree):
        if is_constant(tree) and tree[0] not in ("number", "pi", "e"):
            exact = rational(tree)
            if exact is not None:
                return self._compiled(("number", exact))
        return getattr(self, "_" + tree[0])(*tree[1:])

    def _z(self):
        return lambda z: z

    def _number(self, value):
        number = mpf(value.numerator) / value.denominator
        return lambda z: number

    def _pi(self):
        return lambda z: +mp.pi

    def _e(self):
        return lambda z: +mp.e

    def _negative(self, a):
        a = self._compiled(a)
        return lambda z: -a(z)

    def _sum(self, a, b):
        a, b = self._compiled(a), self._compiled(b)
        return lambda z: a(z) + b(z)

    def _difference(self, a, b):
        a, b = self._compiled(a), self._compiled(b)
        return lambda z: a(z) - b(z)

    def _product(self, a, b):
        a, b = self._compiled(a), self._compiled(b)
        return lambda z: a(z) * b(z)

    def _quotient(self, a, b):
        a, b = self._compiled(a), self._compiled(b)

        def quotient(z):
            above, below = a(z), b(z)
            if self._sign(below) == 0:
                raise Missing
            return above / below
        return quotient

    def _power(self, a, b):
        exponent = rational(b) if is_constant(b) else None
        if a == ("e",) and exponent is None:
            return self._call("exp", [b])
        base, power = self._compiled(a), self._compiled(b)
        if is_constant(b):
            if exponent is None:
                return lambda z: self._raised(base(z), power(z), False)
            whole = exponent.denominator == 1
            number = int(exponent) if whole else mpf(exponent.numerator) / exponent.denominator
            return lambda z: self._raised(base(z), number, whole)

        def general(z):
            x, y = base(z), power(z)
            if self._sign(x) <= 0:
                raise Missing
            return self._of_exp(y * mp.log(x))
        return general

    def _raised(self, base, power, whole):
        sign = self._sign(base)
        if sign == 0:
            if power < 0:
                raise Missing
            return mpf(1) if power == 0 else mpf(0)
        if sign < 0 and not whole:
            raise Missing
        return base ** power

    def _choice(self, sign, a, b, x, y):
        a, b, x, y = (self._compiled(part) for part in (a, b, x, y))
        holds = {">": (1,), "<": (-1,), ">=": (0, 1), "<=": (-1, 0)}[sign]
        return lambda z: x(z) if self._sign(a(z) - b(z)) in holds else y(z)

    def _call(self, name, arguments):
        parts = [self._compiled(part) for part in arguments]
        if name in ("min", "max"):
            chosen = min if name == "min" else max
            return lambda z: chosen(part(z) for part in parts)
        inner = parts[0]
        function = getattr(self, "_of_" + name, None) or getattr(mp, name)
        return lambda z: function(inner(z))

    def _of_abs(self, x):
        return abs(x)

    def _of_sign(self, x):
        return mpf(self._sign(x))

    def _of_floor(self, x):
        near = mp.nint(x)
        return near if abs(x - near) <= self.tolerance else mp.floor(x)

    def _of_ceil(self, x):
        near = mp.nint(x)
        return near if abs(x - near) <= self.tolerance else mp.ceil(x)

    def _of_tan(self, x):
        cosine = mp.cos(x)
        if self._sign(cosine) == 0:
            raise Missing
        return mp.sin(x) / cosine

    def _of_sinc(self, x):
        return mpf(1) if self._sign(x) == 0 else mp.sin(x) / x

    def _of_sqrt(self, x):
        sign = self._sign(x)
        if sign < 0:
            raise Missing
        return mp.sqrt(x) if sign else mpf(0)

    def _of_cbrt(self, x):
        return mp.sign(x) * mp.cbrt(abs(x)) if self._sign(x) else mpf(0)

    def _of_log(self, x):
        if self._sign(x) <= 0:
            raise Missing
        return mp.log(x)

    def _of_log1p(self, x):
        if self._sign(1 + x) <= 0:
            raise Missing
        return mpmath.log1p(x)

    def _of_log2(self, x):
        return self._of_log(x) / mp.ln2

    def _of_log10(self, x):
        return self._of_log(x) / mp.ln10

    def _of_asin(self, x):
        return self._within_one(mp.asin, x)

    def _of_acos(self, x):
        return self._within_one(mp.acos, x)

    def _within_one(self, function, x):
        if self._sign(1 - abs(x)) < 0:
            raise Missing
        return function(min(max(x, mpf(-1)), mpf(1)))

    def _of_acosh(self, x):
        if self._sign(x - 1) < 0:
            raise Missing
        return mp.acosh(max(x, mpf(1)))

    def _of_atanh(self, x):
        if self._sign(1 - abs(x)) <= 0:
            raise Missing
        return mp.atanh(x)

    def _of_exp(self, x):
        # Below any number that is compared here, and slow: exp(-exp(22026)).
        if x < -(10 ** 7):
            self.has_flattened = True
            return mpf(0)
        return mp.exp(x)

    def _of_tanh(self, x):
        # mpmath's own hardly ends for huge arguments.
        if abs(x) > 10 ** 6:
            self.has_flattened = True
            return mpf(mp.sign(x))
        return mp.tanh(x)
