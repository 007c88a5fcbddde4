"""Reference values of activation functions, correctly rounded, for the tests of `Activations`.

Run it with

    make references

or, where mpmath 1.3.0 is installed, `python3 generate.py`. It writes `references.json` into the
folder above and gives the same bytes each time: the random points come from seeds. Nothing here
knows the Swift code; each function and its derivatives are written out by hand.


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

from pathlib import Path

import baselines
import mpmath
import sine_relu
from case import Case, Parameters
from mpmath import mp, mpf
from rounding import PRECISION, hexadecimal, nearest

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
    text = '{"cases": [\n' + ",\n".join(map(case_entry, cases))
    text += '\n],\n"kinks": [\n'
    text += ",\n".join(kink_entry(*item) for item in roots.items()) + "\n]}\n"
    output = Path(__file__).resolve().parents[1] / "references.json"
    output.write_text(text, encoding="ascii")
    points = text.count('\n["')
    print(f"{output.name}: {len(cases)} cases, {points} points, {len(text)} bytes")


if __name__ == "__main__":
    main()
