"""Sets of numbers on -10…10 as ends and points, from SymPy's sets and from lists of intervals.

A set is a `NumberSet`: sorted ends, whether each belongs to it, and whether what lies between two of
them does. SymPy's sets are read part by part, numerically with 60 digits; one that is not solved
(ConditionSet, a set of pairs, a condition with symbols) raises Unevaluated.
"""

from mpmath import mp, mpf

DIGITS = 60
SAME = mpf(10) ** -40
LOWER, UPPER = mpf(-10), mpf(10)


class Unevaluated(Exception):
    """The set is not given by its ends and points."""


class NumberSet:
    """The ends, and a function that says whether a number belongs to the set."""

    def __init__(self, ends, contains):
        self.ends = sorted(end for end in set(ends) if LOWER <= end <= UPPER)
        self.contains = contains

    @classmethod
    def of_interval(cls, lower, upper, left_open=False, right_open=False):
        def contains(x):
            if abs(x - lower) <= SAME:
                return not left_open and (not right_open or upper - lower > SAME)
            if abs(x - upper) <= SAME:
                return not right_open
            return lower < x < upper
        return cls([lower, upper], contains)

    @classmethod
    def of_points(cls, points):
        return cls(points, lambda x: any(abs(x - point) <= SAME for point in points))

    @classmethod
    def union(cls, parts):
        parts = list(parts)
        ends = [end for part in parts for end in part.ends]
        return cls(ends, lambda x: any(part.contains(x) for part in parts))

    @classmethod
    def intersection(cls, parts):
        parts = list(parts)
        ends = [end for part in parts for end in part.ends]
        return cls(ends, lambda x: all(part.contains(x) for part in parts))

    def without(self, other):
        return NumberSet(
            self.ends + other.ends, lambda x: self.contains(x) and not other.contains(x))

    def points(self):
        """The points of a set that has no inside; None if it has."""
        if any(self.contains((a + b) / 2) for a, b in zip(self.ends, self.ends[1:]) if b - a > SAME):
            return None
        return [end for end in self.ends if self.contains(end)]


def of_sympy(found):
    """The numbers of a set of SymPy on the domain."""
    import sympy

    if not isinstance(found, sympy.Set):
        raise Unevaluated
    kind = type(found)
    if found is sympy.S.EmptySet:
        return NumberSet.of_points([])
    if found in (sympy.S.Reals, sympy.S.UniversalSet, sympy.S.Complexes):
        return NumberSet.of_interval(LOWER, UPPER)
    if kind is sympy.FiniteSet:
        return NumberSet.of_points(
            [x for x in map(number, found.args) if x is not None])
    if kind is sympy.Interval:
        lower, upper = number(found.start), number(found.end)
        if lower is None or upper is None:
            raise Unevaluated
        return NumberSet.of_interval(
            lower, upper, bool(found.left_open), bool(found.right_open))
    if kind is sympy.Union:
        return NumberSet.union(map(of_sympy, found.args))
    if kind is sympy.Intersection:
        return NumberSet.intersection(map(of_sympy, found.args))
    if kind is sympy.Complement:
        return of_sympy(found.args[0]).without(of_sympy(found.args[1]))
    if kind is sympy.Range or found in (sympy.S.Integers, sympy.S.Naturals, sympy.S.Naturals0):
        return NumberSet.of_points(
            [mpf(k) for k in range(int(LOWER), int(UPPER) + 1) if found.contains(k) == True])  # noqa: E712
    if kind is sympy.ImageSet:
        return _of_image(found)
    raise Unevaluated


def _of_image(found):
    """The values of a + b·n, for all whole n."""
    import sympy

    if found.base_sets != (sympy.S.Integers,) or len(found.lamda.variables) != 1:
        raise Unevaluated
    n, value = found.lamda.variables[0], found.lamda.expr
    step = sympy.simplify(value.subs(n, n + 1) - value)
    if step.free_symbols or step == 0:
        raise Unevaluated
    start, width = number(value.subs(n, 0)), number(step)
    if start is None or width is None:
        # No number of the set is real if its steps are and it begins elsewhere.
        if width is not None and sympy.im(value.subs(n, 0)).is_zero is False:
            return NumberSet.of_points([])
        raise Unevaluated
    first, last = sorted(((LOWER - start) / width, (UPPER - start) / width))
    return NumberSet.of_points(
        [start + width * k for k in range(int(mp.floor(first)), int(mp.ceil(last)) + 1)])


def number(value):
    """A real number, or an infinite one, with 60 digits; None for a complex one."""
    import sympy

    if value in (sympy.oo, -sympy.oo):
        return mpf("inf") if value == sympy.oo else mpf("-inf")
    evaluated = sympy.N(value, DIGITS)
    if evaluated.is_Float or evaluated.is_Integer or evaluated.is_Rational:
        return mpf(str(evaluated)) if not evaluated.is_Rational or evaluated.is_Integer else (
            mpf(int(evaluated.p)) / int(evaluated.q))
    real, imaginary = evaluated.as_real_imag()
    if real.is_number and imaginary.is_number and real.is_Float and imaginary != 0:
        if abs(imaginary) < 10 ** -(DIGITS - 15):
            return mpf(str(real))
        return None
    raise Unevaluated
