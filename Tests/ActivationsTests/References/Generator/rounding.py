"""The working precision, and numbers on their way into the file."""

import math
from fractions import Fraction

from mpmath import mp, mpf

# Far more than 50 digits: enough to reduce 1e308 modulo pi, and to hold 1 + 2**-1074 exactly, with
# 120 bits to spare.
PRECISION = 1200


def hexadecimal(x: float) -> str:
    """The shortest hexadecimal form: 0x1.8p+1 where float.hex has 0x1.8000000000000p+1."""
    if not math.isfinite(x):
        return repr(x)
    mantissa, exponent = x.hex().split("p")
    if x == 0:
        exponent = "+0"
    return mantissa.rstrip("0").rstrip(".") + "p" + exponent if "." in mantissa else x.hex()


def nearest(x: mpf) -> float:
    """x rounded once to the nearest binary64, ties to even.

    mpmath's own conversion rounds to 53 bits first, and so a subnormal number twice.
    """
    if x == 0 or not mp.isfinite(x):
        return float(x)
    exponent = mp.mag(x)  # 2**(exponent - 1) <= |x| < 2**exponent
    if exponent < -1074:
        magnitude = 0.0
    elif exponent > 1024:
        magnitude = math.inf
    else:
        mantissa, scale = x.man_exp  # of |x|
        try:
            magnitude = float(mantissa * Fraction(2) ** scale)
        except OverflowError:
            magnitude = math.inf
    return math.copysign(magnitude, x)
