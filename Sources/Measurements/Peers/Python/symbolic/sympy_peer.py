"""The questions, asked of SymPy: each in a process of its own, with a limit on its time.

Constants are rationals, π and e; a choice is a Piecewise; the symbol z is real. min, max, sign, floor
and sinc are SymPy's own; cbrt(a) is sign(a)·|a|^(1/3), since SymPy's a^(1/3) is complex for negative
a; log1p(a) is log(1 + a), expm1(a) is exp(a) - 1, and a power whose exponent has z in it
is exp(b·log(a)), as the grammar says.
"""

import json
import os
import resource
import select
import signal
import sys
import time

import sympy
from sympy.calculus import singularities
from sympy.calculus.singularities import is_decreasing, is_increasing
from sympy.calculus.util import continuous_domain, function_range

import formula
import sets

LIMIT = 10
"""Seconds of processor time for a question."""

PATIENCE = 20
"""How many times as many seconds may pass by the clock, on a machine that does other work, too."""

MEMORY = 4 << 30

z = sympy.Symbol("z", real=True)
DOMAIN = sympy.Interval(-10, 10)

SIGNS = {">": sympy.Gt, "<": sympy.Lt, ">=": sympy.Ge, "<=": sympy.Le}
FUNCTIONS = {
    "abs": sympy.Abs, "ceil": sympy.ceiling, "min": sympy.Min, "max": sympy.Max,
    "cbrt": lambda a: sympy.sign(a) * sympy.Abs(a) ** sympy.Rational(1, 3),
    "expm1": lambda a: sympy.exp(a) - 1, "log1p": lambda a: sympy.log(1 + a),
    "log2": lambda a: sympy.log(a) / sympy.log(2), "log10": lambda a: sympy.log(a) / sympy.log(10),
}


def expression(tree):
    """What SymPy makes of a tree. It simplifies what it can while it reads: (z - 1)/(z - 1) is 1."""
    kind = tree[0]
    if kind == "z":
        return z
    if kind == "number":
        return sympy.Rational(tree[1].numerator, tree[1].denominator)
    if kind in ("pi", "e"):
        return sympy.pi if kind == "pi" else sympy.E
    if kind == "choice":
        left, right, first, second = map(expression, tree[2:])
        return sympy.Piecewise((first, SIGNS[tree[1]](left, right)), (second, True))
    if kind == "call":
        function = FUNCTIONS.get(tree[1]) or getattr(sympy, tree[1])
        return function(*map(expression, tree[2]))
    parts = [expression(part) for part in tree[1:]]
    if kind == "negative":
        return -parts[0]
    a, b = parts
    if kind == "power":
        constant = formula.is_constant(tree[2])
        return a ** b if constant or tree[1] == ("e",) else sympy.exp(b * sympy.log(a))
    return {"sum": a + b, "difference": a - b, "product": a * b}[kind] if kind != "quotient" else a / b


def asked(question, f, span):
    """SymPy's answer."""
    if question == "continuous_domain":
        return continuous_domain(f, z, DOMAIN)
    if question == "function_range":
        return function_range(f, z, DOMAIN)
    if question == "singularities":
        return singularities(f, z, DOMAIN)
    ask = is_increasing if question == "is_increasing" else is_decreasing
    return ask(f, sympy.Interval(*span), z)


def understood(question, found):
    """The answer as the judge takes it. Raises Unevaluated if it is none."""
    if question.startswith("is_"):
        if found in (True, False):
            return bool(found)
        raise sets.Unevaluated
    if question == "function_range":
        if found is sympy.S.EmptySet:
            return {"bounds": []}
        if not isinstance(found, sympy.Set):
            raise sets.Unevaluated
        bounds = [sets.number(found.inf), sets.number(found.sup)]
        if None in bounds:
            raise sets.Unevaluated
        return {"bounds": [sets.mp.nstr(bound, 40).lstrip("+") for bound in bounds]}
    with sets.mp.workdps(sets.DIGITS):
        members = sets.of_sympy(found)
        ends = members.ends
        return {
            "ends": [sets.mp.nstr(end, 40) for end in ends],
            "at": [members.contains(end) for end in ends],
            "between": [members.contains((a + b) / 2) for a, b in zip(ends, ends[1:])],
        }


def ask(text, question, span):
    """Asks in a process of its own: {"answer": … or "cause": …, "words": …, "seconds": …}."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _answer(text, question, span, writing)
    os.close(writing)
    said = _heard(reading, LIMIT * PATIENCE)
    try:
        os.kill(child, signal.SIGKILL)
    except ProcessLookupError:
        pass
    os.waitpid(child, 0)
    lines = said.decode().split("\n")
    if len(lines) > 1 and lines[1]:
        return json.loads(lines[1])
    if lines[0]:
        # It answered, but what the answer comes to could not be computed in time.
        return dict(json.loads(lines[0]), cause="unevaluated")
    return {"cause": "time-out", "words": "", "seconds": float(LIMIT)}


def _heard(pipe, seconds):
    """What a process writes until it ends or time is over."""
    end, said = time.monotonic() + seconds, b""
    while (left := end - time.monotonic()) > 0:
        if select.select([pipe], [], [], left)[0]:
            part = os.read(pipe, 1 << 16)
            if not part:
                break
            said += part
    os.close(pipe)
    return said


def _answer(text, question, span, pipe):
    """The child: writes the answer, then the same with what the judge needs; never returns."""
    if sys.platform != "darwin":  # There it cannot be set.
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    sys.setrecursionlimit(5000)
    # Without a handler the signal ends the process, whatever it is in the middle of.
    signal.setitimer(signal.ITIMER_PROF, LIMIT)
    start = time.process_time()
    reply = {}
    try:
        found = asked(question, expression(formula.read(text)), span)
        reply["words"] = str(found)
    except NotImplementedError as error:
        reply.update(cause="not implemented", words=" ".join(str(error).split()))
    except Exception as error:  # What else SymPy may raise is not for us to list.
        reply.update(cause="error", words="%s: %s" % (type(error).__name__, " ".join(str(error).split())))
    reply["seconds"] = time.process_time() - start
    os.write(pipe, json.dumps(reply).encode() + b"\n")
    if "cause" not in reply:
        signal.setitimer(signal.ITIMER_PROF, LIMIT)
        try:
            reply["answer"] = understood(question, found)
        except Exception:
            reply["cause"] = "unevaluated"
    os.write(pipe, json.dumps(reply).encode() + b"\n")
    os._exit(0)
