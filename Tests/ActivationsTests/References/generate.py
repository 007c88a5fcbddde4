"""Reference values of activation functions, correctly rounded, for the tests of `Activations`.

Run it with

    make references

or, where mpmath 1.3.0 is installed, `python3 generate.py`. It writes `references.json` beside
itself and gives the same bytes each time: the random points come from seeds. Nothing here knows
the Swift code; each function and its derivatives are written out by hand.


The schema of references.json

    {
      "cases": [
        { "function": "SineReLU",                      the name in the catalogue
          "parameters": { "epsilon": "0x1.999p-6" },   exact; empty for a function without any
          "points": [
            [ z, f, f', f'', t, t', t'' ],             seven strings, one point a line
            ... ] } ],
      "kinks": [
        { "function": "SineReLUMax",
          "parameters": { "epsilon": ... },
          "roots": [ { "decimal": "-0.0025...",        25 significant digits
                       "nearest": "0x1....p-9" } ] } ] }  the nearest binary64

Every number is a string that Swift's `Double(_:)` reads: a hexadecimal float, a decimal, "inf",
"-inf" or "nan". `z` is exact. `f`, `f'` and `f''` are the true values at exactly that z, rounded
once to the nearest binary64 (ties to even; subnormal numbers and overflow included).

`t`, `t'` and `t''` are the magnitude, to three digits, of the largest term in the sum that gives
f, f' and f''. Where terms cancel, next to a zero of the result, no evaluation in binary64 can be
right to a few units in the last place of the result; it can be right to a few of this magnitude.
Where no sum is formed (a product, a quotient, a limit) it is the magnitude of the result.

Points are ordered by z, -0 before 0, nan last. `f` has the sign of zero that the definition gives
in binary64, except that ReLU(-0) is +0; the zeros of f' and f'' have none and are written "0x0p+0".


Conventions

*  At a kink or a jump, f' and f'' are those of the branch that the definition takes there:
   ReLU        z > 0 ? z : 0
   LeakyReLU   z > 0 ? z : slope z                  also PReLU and RReLU
   SReLU       z > tr ? tr + ar (z - tr) : z < tl ? tl + al (z - tl) : z
   SineReLU    z > 0 ? z : epsilon (sin z - cos z)
   SineReLUMax the greater of epsilon (sin z - cos z) and z
*  At -inf and inf each of the three is its limit, where there is one, else nan.
*  At nan all three are nan.
"""

import math
import random
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import mpmath
from mpmath import mp, mpf

# Far more than 50 digits: enough to reduce 1e308 modulo pi, and to hold 1 + 2**-1074 exactly, with
# 120 bits to spare.
PRECISION = 1200

Terms = list[mpf]
Formula = tuple[Terms, Terms, Terms]
Parameters = dict[str, float]


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


# The functions. Each gives, at a finite z, the terms whose sum is f, f' and f''.


def wave(z: mpf, epsilon: mpf) -> Formula:
    sine, cosine = epsilon * mp.sin(z), epsilon * mp.cos(z)
    return [sine, -cosine], [cosine, sine], [-sine, cosine]


def line(z: mpf, slope: mpf) -> Formula:
    return [slope * z], [slope], [mpf(0)]


def line_through(z: mpf, corner: mpf, slope: mpf) -> Formula:
    return [corner, slope * (z - corner)], [slope], [mpf(0)]


def sine_relu(z: mpf, epsilon: mpf) -> Formula:
    return line(z, mpf(1)) if z > 0 else wave(z, epsilon)


def sine_relu_max(z: mpf, epsilon: mpf) -> Formula:
    other = wave(z, epsilon)
    return other if mp.fsum(other[0]) > z else line(z, mpf(1))


def leaky(z: mpf, slope: mpf) -> Formula:
    return line(z, mpf(1) if z > 0 else slope)


def s_relu(z: mpf, tl: mpf, al: mpf, tr: mpf, ar: mpf) -> Formula:
    if z > tr:
        return line_through(z, tr, ar)
    return line_through(z, tl, al) if z < tl else line(z, mpf(1))


def sigmoid(z: mpf) -> Formula:
    t = mp.exp(-abs(z))
    s = 1 / (1 + t) if z >= 0 else t / (1 + t)
    slope = t / (1 + t) ** 2
    # f'' = slope - 2 s slope. When s is within 2**-PRECISION of 0 or 1, or of 1/2, that
    # difference is lost; -slope tanh(z / 2) is the same, and never is.
    curvature = -slope * mp.tanh(z / 2)
    remainder = -2 * s * slope
    return [s], [slope], [remainder, curvature - remainder]


def tanh(z: mpf) -> Formula:
    t = mp.tanh(z)
    slope = mp.sech(z) ** 2
    return [t], [slope], [-2 * t * slope]


class Case:
    """A function with its parameters, its limits, and the points where it deserves a close look."""

    def __init__(
        self,
        name: str,
        formula: Callable[[mpf], Formula],
        parameters: Parameters | None = None,
        *,
        below: tuple[float, float, float],
        above: tuple[float, float, float] = (math.inf, 1.0, 0.0),
        zero: Callable[[float], float] = lambda z: z,
        near: list[float] | None = None,
    ) -> None:
        self.name = name
        self.formula = formula
        self.parameters = parameters or {}
        self.below = below  # f, f', f'' at -inf
        self.above = above  # and at inf
        self.zero = zero  # gives a zero of f its sign, from the zero z
        self.near = near or []

    def record(self, z: float) -> list[str]:
        """One line of the file."""
        if math.isnan(z):
            values = (math.nan, math.nan, math.nan)
            terms = values
        elif math.isinf(z):
            values = self.above if z > 0 else self.below
            terms = tuple(map(abs, values))
        else:
            values, terms = self.at(z)
        return [
            hexadecimal(z),
            *map(hexadecimal, values),
            *(f"{term:.3g}" for term in terms),
        ]

    def at(self, z: float) -> tuple[list[float], list[float]]:
        rounded = []
        for precision in (PRECISION, 2 * PRECISION):
            with mp.workprec(precision):
                sums = self.formula(mpf(z))
                rounded.append([nearest(mp.fsum(terms)) for terms in sums])
                largest = [nearest(max(map(abs, terms))) for terms in sums]
        if rounded[0] != rounded[1]:
            raise ArithmeticError(f"{self.name} at {z!r}: {PRECISION} bits do not decide")
        value, *derivatives = rounded[0]
        if value == 0 and z == 0:
            value = self.zero(z)
        return [value, *(derivative + 0.0 for derivative in derivatives)], largest

    def points(self) -> list[float]:
        return spread(f"{self.name} {sorted(self.parameters.items())}", self.near)


# The points.

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


def neighbourhood(z: float, count: int = 2) -> list[float]:
    """z and the binary64 next to it, `count` on each side."""
    points = [z]
    for direction in (-math.inf, math.inf):
        neighbour = z
        for _ in range(count):
            neighbour = math.nextafter(neighbour, direction)
            points.append(neighbour)
    return points


def spread(seed: str, near: list[float]) -> list[float]:
    """The special points, a random spread, and the neighbourhoods of `near`, ordered."""
    source = random.Random(seed)
    points = [math.nan]
    points += [sign * z for z in MAGNITUDES for sign in (1, -1)]
    points += [source.uniform(-8, 8) for _ in range(80)]
    points += [
        source.choice((-1, 1)) * 10 ** source.uniform(-12, 5) for _ in range(70)
    ]
    for z in near:
        points += neighbourhood(z)
    unique = {hexadecimal(z): z for z in points}.values()
    return sorted(unique, key=lambda z: (math.isnan(z), z, math.copysign(1, z)))


# The cases.


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


def sine_relu_cases(epsilon: float, roots: list[mpf]) -> list[Case]:
    parameters = {"epsilon": epsilon}
    none = (math.nan, math.nan, math.nan)
    far = [-NEAREST_TO_A_MULTIPLE]
    return [
        Case(
            "SineReLU",
            lambda z: sine_relu(z, mpf(epsilon)),
            parameters,
            below=none,
            near=[0.0, *stationary_points(), *far],
        ),
        Case(
            "SineReLUMax",
            lambda z: sine_relu_max(z, mpf(epsilon)),
            parameters,
            below=none,
            near=[0.0, *map(nearest, roots), *stationary_points()[:4], *far],
        ),
    ]


def leaky_case(name: str, parameters: Parameters, slope: float) -> Case:
    return Case(
        name,
        lambda z: leaky(z, mpf(slope)),
        parameters,
        below=(-math.inf * slope, slope, 0.0),
        zero=lambda z: slope * z,
        near=[0.0],
    )


def s_relu_case(tl: float, al: float, tr: float, ar: float) -> Case:
    return Case(
        "SReLU",
        lambda z: s_relu(z, mpf(tl), mpf(al), mpf(tr), mpf(ar)),
        {
            "lowerThreshold": tl,
            "lowerSlope": al,
            "upperThreshold": tr,
            "upperSlope": ar,
        },
        below=(-math.inf, al, 0.0),
        above=(math.inf, ar, 0.0),
        near=[0.0, tl, tr, tl - tl / al, tr - tr / ar],  # the corners, and the lines' zeros
    )


def r_relu_case(lower: float, upper: float) -> Case:
    parameters = {"lower": lower, "upper": upper}
    return leaky_case("RReLU", parameters, (lower + upper) / 2)


def all_cases(roots: dict[float, list[mpf]]) -> list[Case]:
    wavy = [sine_relu_cases(epsilon, found) for epsilon, found in roots.items()]
    return [
        *(piecewise for piecewise, _ in wavy),
        *(greater for _, greater in wavy),
        Case(
            "ReLU",
            lambda z: leaky(z, mpf(0)),
            below=(0.0, 0.0, 0.0),
            zero=lambda _: 0.0,
            near=[0.0],
        ),
        Case(
            "Sigmoid",
            sigmoid,
            below=(0.0, 0.0, 0.0),
            above=(1.0, 0.0, 0.0),
            near=[0.0, *EXPONENTIAL],
        ),
        Case(
            "Tanh",
            tanh,
            below=(-1.0, 0.0, 0.0),
            above=(1.0, 0.0, 0.0),
            near=[0.0, *EXPONENTIAL],
        ),
        *(leaky_case("LeakyReLU", {"negativeSlope": slope}, slope) for slope in (0.01, 0.3)),
        *(leaky_case("PReLU", {"slope": slope}, slope) for slope in (0.25, -0.5, 2.0)),
        r_relu_case(lower=1 / 8, upper=1 / 3),
        s_relu_case(tl=-1.0, al=0.2, tr=1.0, ar=0.2),
        s_relu_case(tl=0.0, al=0.5, tr=2.0, ar=1.5),
    ]


# The file. Written by hand, for one point a line.


def quoted(strings: list[str]) -> str:
    return "[" + ",".join(f'"{string}"' for string in strings) + "]"


def header(name: str, parameters: Parameters) -> str:
    pairs = ", ".join(f'"{key}": "{hexadecimal(x)}"' for key, x in parameters.items())
    return f'{{"function": "{name}", "parameters": {{{pairs}}},'


def case_entry(case: Case) -> str:
    lines = [quoted(case.record(z)) for z in case.points()]
    start = header(case.name, case.parameters)
    return start + '\n"points": [\n' + ",\n".join(lines) + "\n]}"


def kink_entry(epsilon: float, roots: list[mpf]) -> str:
    lines = [
        f'{{"decimal": "{mp.nstr(root, 25, strip_zeros=False)}", '
        f'"nearest": "{hexadecimal(nearest(root))}"}}'
        for root in roots
    ]
    start = header("SineReLUMax", {"epsilon": epsilon})
    return start + '\n"roots": [\n' + ",\n".join(lines) + "\n]}"


def main() -> None:
    if mpmath.__version__ != "1.3.0":
        print(f"note: mpmath {mpmath.__version__}; the committed file was made with 1.3.0")
    mp.prec = PRECISION
    roots = {epsilon: kinks(epsilon) for epsilon in (0.0025, 0.025, 1.0, 2.0)}
    cases = all_cases(roots)
    text = '{"cases": [\n' + ",\n".join(map(case_entry, cases))
    text += '\n],\n"kinks": [\n'
    text += ",\n".join(kink_entry(*item) for item in roots.items()) + "\n]}\n"
    output = Path(__file__).with_name("references.json")
    output.write_text(text, encoding="ascii")
    points = text.count('\n["')
    print(f"{output.name}: {len(cases)} cases, {points} points, {len(text)} bytes")


if __name__ == "__main__":
    main()
