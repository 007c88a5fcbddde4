"""Reference values of activation functions, correctly rounded, for the tests of `Activations`.

Run it with

    make references

or, where mpmath 1.3.0 is installed, `python3 generate.py`. It writes `references.json` into the
folder above and gives the same bytes each time: the random points come from seeds. Nothing here
knows the Swift code: each function is written out again, its derivatives by hand or by rule.


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

`t`, `t'` and `t''` are magnitudes, to three digits. Where an evaluation in binary64 cannot be right
to a few units in the last place of the result, it can be right to a few units of these:

*  For the functions in sine_relu.py and baselines.py, and for all that are made of lines, t belongs
   to the largest term in the sum that gives the result. Where terms cancel, next to a zero of the
   result, no evaluation is better than its terms. Where no sum is formed (a product, a quotient, a
   limit) it is the magnitude of the result.
*  For all others t is |f| or, if greater, |z f'|; t' and t'' follow from f', f'' and f''' likewise.
   An error of an ulp in z, or in the product of z and a parameter, changes the result by about an
   ulp of it. In a tail like exp(z) it is |z| times the result; next to a simple zero it is as much
   as the terms that cancel there, unless these hardly depend on z. Therefore t'' is at least |f'|
   for logLog, complementaryLogLog, aria2, softClipping and dSiLU, whose f'' is a difference of
   terms as large as f', and t' at least 1 for snake, whose f' is 1 + sin 2az. None exceeds
   1.79e308.
*  At -inf and inf it is the magnitude of the limit.

Points are ordered by z, -0 before 0, nan last. A zero of f at z = -0 or 0 has the sign of f'(0) z,
or is +0 if f'(0) is 0; what underflows keeps its sign. The zeros of f' and f'' have none and are
written "0x0p+0".

Left out are points that say more about rounding than about the function: where 1e308 times a
parameter overflows (sine and snake), where slope z + offset rounds onto a corner that it is short
of (hardSigmoid), the edge of the domain (softExponential), and random points where a result comes
near the subnormal numbers.


Conventions

*  At a kink or a jump, f' and f'' are those of the piece that the definition takes there:
   ReLU        z > 0 ? z : 0               so do all that have a piece of their own for z > 0
   LeakyReLU   z > 0 ? z : slope z                  also PReLU and RReLU
   SReLU       z > tr ? tr + ar (z - tr) : z < tl ? tl + al (z - tl) : z
   SineReLU    z > 0 ? z : epsilon (sin z - cos z)
   SineReLUMax the greater of epsilon (sin z - cos z) and z
   hardTanh    its bounds are constants, which own the corners: f' is 0 there; also relu6, bReLU,
               hardSigmoid, sparseSigmoid, sqnl and the gate of hardELiSH
   hardSwish   z <= -3 ? 0 : z >= 3 ? z : z (z + 3) / 6      sparsePlus alike at -1 and 1
   threshold   z > threshold ? z : value                     also thresholdedReLU
   generalReLU z >= maximum ? maximum : z > threshold ? z : negativeSlope (z - threshold)
   tlu         z > alpha z + tau ? z : alpha z + tau
   apl         max(0, z) + slope max(0, hinge - z); of each the 0 where it begins
   hardShrink  0 for |z| <= lambda                           also softShrink and shrink
   absolute    |z| has the derivative 0 at 0, as in softsign
*  At -inf and inf each of the three is its limit, where there is one, else nan. Every limit is held
   against values at 1e5, 1e8 and 1e308.
*  At nan all three are nan, as they are outside the domain of softExponential.


The modules

    sine_relu, baselines                         the nine functions that are sampled densely
    sigmoidal, piecewise_linear, rectifier,      the others, a family each
    exponential_linear, gated, shrinkage,
    periodic, other
    case, points                                 what becomes of a function, and where
    lines, jet                                   derivatives: of lines by hand, else by rule
    rounding                                     the nearest binary64, and how it is written
"""

from pathlib import Path

import mpmath
from mpmath import mp, mpf

import baselines
import exponential_linear
import gated
import other
import periodic
import piecewise_linear
import rectifier
import shrinkage
import sigmoidal
import sine_relu
from case import Case, Parameters
from rounding import PRECISION, hexadecimal, nearest

FAMILIES = [
    sigmoidal,
    piecewise_linear,
    rectifier,
    exponential_linear,
    gated,
    shrinkage,
    periodic,
    other,
]


# The file. Written by hand, for one point a line.


def quoted(strings: list[str]) -> str:
    return "[" + ",".join(f'"{string}"' for string in strings) + "]"


def header(name: str, parameters: Parameters) -> str:
    pairs = ", ".join(f'"{key}": "{hexadecimal(x)}"' for key, x in parameters.items())
    return f'{{"function": "{name}", "parameters": {{{pairs}}},'


def case_entry(case: Case) -> str:
    case.check_limits()
    lines = map(quoted, case.rows())
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
    roots = {epsilon: sine_relu.kinks(epsilon) for epsilon in sine_relu.EPSILONS}
    cases = [*sine_relu.cases(roots), *baselines.cases()]
    cases += [case for family in FAMILIES for case in family.cases()]
    text = '{"cases": [\n' + ",\n".join(map(case_entry, cases))
    text += '\n],\n"kinks": [\n'
    text += ",\n".join(kink_entry(*item) for item in roots.items()) + "\n]}\n"
    output = Path(__file__).resolve().parents[1] / "references.json"
    output.write_text(text, encoding="ascii")
    points = text.count('\n["')
    print(f"{output.name}: {len(cases)} cases, {points} points, {len(text)} bytes")


if __name__ == "__main__":
    main()
