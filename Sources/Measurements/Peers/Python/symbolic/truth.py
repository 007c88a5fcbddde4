"""What is so about a formula on -10…10, found by evaluating it with mpmath at many points.

It knows neither SymPy's answers nor those of `plotgen`, and shares nothing with them:

1. The candidates. Outside of the points at which a part of the formula meets the edge of its domain,
   a whole number under floor, a corner of abs, min or max, or the turn of a choice, a formula is
   analytic. These points are looked for part by part, from the inside out: by changes of sign and
   least distances on 4,001 points, and next to what was found before at distances down to 1e-40,
   then by bisection and Newton's method, to 800 digits. One that is a simple fraction, a multiple of
   π or a constant of the formula is taken to be it if the part vanishes there to 600 digits.
2. At each candidate the formula is evaluated there and at distances of 1e-20, 1e-40, 1e-80 and
   1e-160 on both sides: is there a value, is it that of the sides, does it grow without end, do
   differences of order 12 shrink like those of a smooth function?
3. Between the candidates it is evaluated on the same points; the greatest and least values are
   refined by golden sections.

This is evidence, not proof: what no point shows is not seen.
"""

from fractions import Fraction

from mpmath import mp, mpf

from evaluation import DIGITS, Evaluation, Missing
from formula import children, numbers

LOWER, UPPER = -10, 10
HALVES = ((-10, 0), (0, 10))
STEPS = 4000
ZERO = mpf(10) ** -600
DISTANCES = [mpf(10) ** -exponent for exponent in (20, 40, 80, 160)]
FACTORS = (mpf(1), mpf(2), mpf(5))


def truth(tree):
    """What is so, as a dictionary that JSON can hold.

    "pieces": the parts of the domain where there are values and the formula is continuous, each
        [from, to]; ends belong to it or not as "points" says
    "points": the candidates, each {"at", "value": whether there is one, "continuous": whether it is
        continuous there, "from": the sides with values, "smooth": whether it is smooth there}
    "range": the greatest lower and the least upper bound; infinite ones are the strings -inf, inf;
        null if there is no value
    "increasing", "decreasing": for each half of the domain, whether it has a value at every point and
        never falls, or rises; null if that takes more digits than are computed
    """
    with mp.workdps(DIGITS):
        return _Survey(tree).found()


class _Survey:
    def __init__(self, tree):
        self.tree = tree
        self.f = Evaluation(tree)
        self.at = Evaluation(tree, ZERO)
        self.constants = {mpf(n.numerator) / n.denominator for n in numbers(tree)}
        self.candidates = [mpf(LOWER), mpf(UPPER)]
        self.grid = [mpf(LOWER) + mpf(UPPER - LOWER) * k / STEPS for k in range(STEPS + 1)]
        self.centres = {mpf(0), mpf(1), mpf(-1)}
        for constant in self.constants:
            self.centres.update(c for c in (constant, -constant) if LOWER <= c <= UPPER)

    def found(self):
        self._search(self.tree)
        points = [self._point(p) for p in self.candidates]
        samples = self._samples()
        pieces = []
        for left, right in zip(self.candidates, self.candidates[1:]):
            inside = [sample for sample in samples if left < sample[0] < right]
            values = [sample for sample in inside if sample[1] is not None]
            if len(values) > len(inside) / 2:
                pieces.append((left, right))
        return {
            "pieces": [[_number(left), _number(right)] for left, right in pieces],
            "points": points,
            "range": self._range(samples, points),
            "increasing": [self._monotone(samples, points, half, 1) for half in HALVES],
            "decreasing": [self._monotone(samples, points, half, -1) for half in HALVES],
        }

    # The candidates.

    def _search(self, tree):
        for part in children(tree):
            self._search(part)
        for inner, levels in _events(tree):
            self._search_levels(inner, levels)

    def _search_levels(self, inner, levels):
        g = Evaluation(inner)
        xs = self._places()
        pairs = [(x, y) for x, y in zip(xs, map(g.value, xs)) if y is not None]
        if not pairs:
            return
        least, most = min(y for _, y in pairs), max(y for _, y in pairs)
        for level in levels(least, most):
            self._search_level(lambda x: g(x) - level, [(x, y - level) for x, y in pairs])

    def _search_level(self, g, pairs):
        """Looks where g is 0; `pairs` are places and its values there."""
        found = []
        signs = [mp.sign(y) for _, y in pairs]
        if not any(signs):
            return
        # Powers of two first: comparing 800 digits takes its time.
        sizes = [mp.mag(y) if y else None for _, y in pairs]
        for index, (x, y) in enumerate(pairs):
            if not signs[index] and any(signs[max(0, index - 1): index + 2]):
                found.append(x)
        for index in range(len(pairs) - 1):
            if signs[index] * signs[index + 1] < 0:
                found.append(self._crossing(g, pairs[index][0], pairs[index + 1][0], pairs[index][1]))
        for index in range(1, len(pairs) - 1):
            if not signs[index - 1] == signs[index] == signs[index + 1] != 0:
                continue
            before, size, after = sizes[index - 1: index + 2]
            if size > before or size > after:
                continue
            (x, y), (_, v), (w, t) = pairs[index - 1: index + 2]
            if abs(v) < abs(y) and abs(v) <= abs(t):
                found += self._touching(g, x, w, v)
        for place in found:
            if place is not None and LOWER <= place <= UPPER:
                if not any(abs(place - c) <= ZERO for c in self.candidates):
                    self.candidates.append(place)
        self.candidates.sort()

    def _crossing(self, g, x, u, y):
        """Where g changes its sign between x and u; None if that is no zero of it."""
        with mp.workdps(60 + (0 if abs(x) > 1e-30 and abs(u) > 1e-30 else 400)):
            for _ in range(400):
                middle = (x + u) / 2
                if u - x <= abs(middle) * mpf(10) ** -45:
                    break
                value = _value(g, middle)
                if value is None:
                    return None
                if value == 0:
                    x = u = middle
                elif value * y > 0:
                    x = middle
                else:
                    u = middle
        return self._exact(g, (x + u) / 2, simple=True)

    def _touching(self, g, x, w, v):
        """Where g, which has the sign of v on both sides, meets 0 between x and w."""
        sign = 1 if v > 0 else -1

        def height(t):
            value = _value(g, t)
            return mpf(10) ** 50 if value is None else sign * value
        place, least = _least(height, x, w, 90)
        if least < 0:
            return [self._crossing(g, x, place, v), self._crossing(g, place, w, -v)]
        if least > mpf(10) ** -20 * max(abs(v), mpf(10) ** -20):
            return []
        return [self._exact(g, place, simple=False)]

    def _exact(self, g, place, simple):
        """The zero of g at a place that is known to some digits; None if there is none."""
        for simple_number in self._simple_numbers(place):
            value = _value(g, simple_number)
            if value is not None and abs(value) <= ZERO:
                return simple_number
        if not simple:
            return None
        before, here = place * (1 + mpf(10) ** -30) + mpf(10) ** -320, place
        for _ in range(30):
            y, v = _value(g, before), _value(g, here)
            if y is None or v is None:
                return None
            if v == 0 or y == v or abs(here - before) <= mpf(10) ** -(DIGITS - 20) * abs(here):
                break
            before, here = here, here - v * (here - before) / (v - y)
            if abs(here - place) > mpf(10) ** -20:
                return None
        value = _value(g, here)
        return here if value is not None and abs(value) <= ZERO else None

    def _simple_numbers(self, place):
        allowed = mpf(10) ** -15
        simple = [c for c in self.centres if abs(c - place) <= allowed]
        if abs(place) <= allowed:
            simple.append(mpf(0))
        fraction = Fraction(int(mp.nint(place * 10 ** 40)), 10 ** 40).limit_denominator(1000)
        simple.append(mpf(fraction.numerator) / fraction.denominator)
        turns = Fraction(int(mp.nint(place / mp.pi * 10 ** 40)), 10 ** 40).limit_denominator(60)
        simple.append(mp.pi * turns.numerator / turns.denominator)
        return [number for number in simple if abs(number - place) <= allowed * 10 ** 5]

    def _places(self):
        """Where the formula and its parts are evaluated."""
        centres = self.centres.union(self.candidates)
        exponents = range(1, 41) if len(centres) < 60 else (3, 6, 12, 40)
        places = set(self.grid)
        for centre in centres:
            places.add(centre)
            distances = [factor * mpf(10) ** -k for k in exponents for factor in FACTORS]
            for distance in distances + [mpf(10) ** -80, mpf(10) ** -160]:
                places.update((centre - distance, centre + distance))
        return sorted(place for place in places if LOWER <= place <= UPPER)

    # The candidates, one by one.

    def _point(self, p):
        value = self.at.value(p)
        sides = {
            side: self._side(p, side, value) for side in (-1, 1)
            if LOWER <= p + side * DISTANCES[0] <= UPPER}
        present = [side for side in sides if sides[side] is not None]
        is_continuous = value is not None and all(sides[side] for side in present)
        return {
            "at": _number(p),
            "value": value is not None,
            "from": present,
            "continuous": is_continuous,
            "smooth": is_continuous and len(present) == 2 and self._is_smooth(p),
        }

    def _side(self, p, side, value):
        """Whether values from a side tend to that at p; None if there are none."""
        values = [self.f.value(p + side * distance) for distance in DISTANCES]
        if values[-1] is None:
            return None
        if value is None:
            return False
        far, near = (None if v is None else abs(v - value) for v in values[-2:])
        if near <= mpf(10) ** -140 * max(1, abs(value)):
            return True
        # z^0.001 tends to 0 slowly, but it does.
        return far is not None and near < far * mpf("0.99")

    def _is_smooth(self, p):
        size = []
        for exponent in (20, 30):
            h = mpf(10) ** -exponent
            # Not symmetric about p, or the differences of z·|z| would cancel.
            values = [self.f.value(p + (k - mpf("5.37")) * h) for k in range(13)]
            if None in values:
                return False
            total = sum((-1) ** k * mp.binomial(12, k) * v for k, v in enumerate(values))
            largest = max(abs(v) for v in values)
            size.append(abs(total) if abs(total) > mpf(10) ** -700 * max(1, largest) else mpf(0))
        if size[1] == 0:
            # Flat, as exp(-1/z) at 0 is from the right, is not analytic, but no differences show it.
            return not self._has_gap_inside(self.tree, p)
        if size[0] == 0:
            return True
        return mp.log10(size[0] / size[1]) / 10 > mpf("11.5")

    def _has_gap_inside(self, tree, p):
        """Whether any part has no value at p."""
        if Evaluation(tree, ZERO).value(p) is None:
            return True
        return any(self._has_gap_inside(part, p) for part in children(tree))

    # All the values.

    def _samples(self):
        exact = set(self.candidates)
        return [(x, self.at.value(x) if x in exact else self.f.value(x)) for x in self._places()]

    def _range(self, samples, points):
        values = [(x, y) for x, y in samples if y is not None]
        if not values:
            return None
        bounds = []
        for sign in (-1, 1):
            bound = max(sign * y for _, y in values)
            if any(self._grows(p, side, sign)
                   for p, point in zip(self.candidates, points) if not point["continuous"]
                   for side in point["from"]):
                bounds.append("-inf" if sign < 0 else "inf")
                continue
            bounds.append(_number(sign * max(bound, self._refined(samples, sign))))
        return bounds

    def _grows(self, p, side, sign):
        """Whether the values grow without end towards p."""
        values = [self.f.value(p + side * distance) for distance in DISTANCES]
        if None in values:
            return False
        steps = [sign * (b - a) for a, b in zip(values, values[1:])]
        return sign * values[-1] > 50 and steps[0] > 0 and steps[0] <= steps[1] <= steps[2]

    def _refined(self, samples, sign):
        """The greatest value of sign·f next to the greatest samples."""
        peaks = []
        for (x, y), (u, v), (w, t) in zip(samples, samples[1:], samples[2:]):
            if None not in (y, v, t) and sign * v > sign * y and sign * v >= sign * t:
                if not any(x < p < w for p in self.candidates):
                    peaks.append((sign * v, x, w))
        peaks.sort(reverse=True)
        best = -mpf(10) ** 5000
        for _, x, w in peaks[:6]:
            def depth(t):
                value = self.f.value(t)
                return mpf(10) ** 5000 if value is None else -sign * value
            best = max(best, -_least(depth, x, w, 70)[1])
        return best

    def _monotone(self, samples, points, half, sign):
        inside = [(x, y) for x, y in samples if half[0] <= x <= half[1]]
        if any(y is None for _, y in inside):
            return False
        if any(half[0] <= p <= half[1] and not point["value"]
               for p, point in zip(self.candidates, points)):
            return False
        allowed = mpf(10) ** -(DIGITS - 150)
        goes = all(
            sign * (b[1] - a[1]) >= -allowed * max(1, abs(a[1])) for a, b in zip(inside, inside[1:]))
        if goes and abs(inside[-1][1] - inside[0][1]) <= allowed and self._is_flattened(inside):
            return None
        return goes

    def _is_flattened(self, samples):
        """Whether values may differ by less than they were computed to."""
        f = Evaluation(self.tree)
        for x, _ in samples:
            f(x)
        return f.has_flattened


def _events(tree):
    """The parts whose levels can be candidates: (part, levels between a least and a greatest value)."""
    kind = tree[0]
    zero = _levels(0)
    if kind == "quotient":
        yield tree[2], zero
    elif kind == "power":
        yield tree[1], zero
    elif kind == "choice":
        yield ("difference", tree[2], tree[3]), zero
    elif kind == "call":
        name, arguments = tree[1:]
        if name in ("min", "max"):
            for index in range(1, len(arguments)):
                before = arguments[0] if index == 1 else ("call", name, arguments[:index])
                yield ("difference", before, arguments[index]), zero
        elif name in ("floor", "ceil"):
            # Samples may miss by a little what is reached, as sin(z) reaches 1.
            yield arguments[0], lambda least, most: range(
                int(mp.ceil(least - 0.01)), int(mp.floor(most + 0.01)) + 1)
        elif name == "tan":
            yield ("call", "cos", arguments), zero
        elif name in ("log", "log2", "log10", "sqrt", "cbrt", "abs", "sign"):
            yield arguments[0], zero
        elif name == "log1p":
            yield arguments[0], _levels(-1)
        elif name in ("asin", "acos", "atanh"):
            yield arguments[0], _levels(-1, 1)
        elif name == "acosh":
            yield arguments[0], _levels(1)


def _levels(*levels):
    return lambda least, most: levels


def _value(g, x):
    try:
        return g(x)
    except Missing:
        return None


def _least(height, x, w, steps):
    """Where a function of one valley is least between x and w, and the value, by golden sections."""
    ratio = (mp.sqrt(5) - 1) / 2
    a, b = w - ratio * (w - x), x + ratio * (w - x)
    at_a, at_b = height(a), height(b)
    for _ in range(steps):
        if at_a <= at_b:
            w, b, at_b = b, a, at_a
            a = w - ratio * (w - x)
            at_a = height(a)
        else:
            x, a, at_a = a, b, at_b
            b = x + ratio * (w - x)
            at_b = height(b)
    return (a, at_a) if at_a <= at_b else (b, at_b)


def _number(value):
    """A number as JSON holds it: 40 digits are more than any comparison here asks for."""
    return mp.nstr(value, 40, strip_zeros=True)
