"""Whether answers are right, held against what `truth.py` found.

Both SymPy and `plotgen` are judged by what stands here, and by nothing else. Numbers are equal if they
are within 1e-9, relative to the larger of 1 and the number; points that are so near each other are one.

continuous_domain
    A set of numbers. On each stretch between the ends of the answer and the candidates of the truth
    the middle must belong to the set where the formula has values and is continuous, and must not
    elsewhere; and so must the ends and candidates themselves. Not judged: an isolated point that has a
    value (texts differ on whether a function is continuous there), and -10 and 10 where there is a
    value (they differ on whether only the inside counts).
function_range
    The greatest lower and the least upper bound, infinite ones included. Both must be equal to those
    of the truth. Whether they are attained, and gaps between them, are not judged. An answer that says
    of itself that it is only an enclosure is "bounds" if the truth lies in it, and wrong if not.
singularities
    A set of points. It must hold every point where the formula has no value though it has values
    arbitrarily near. It may hold points where it has a value, but jumps, has a corner or is otherwise
    not smooth, points around which it has no values, and -10 and 10. Any other point makes it wrong,
    and so does an inside.
is_increasing, is_decreasing
    Yes or no, for -10…0 and for 0…10. Yes is right if the formula has a value at every point, and
    no value is less (greater) than one to the left of it.
"""

from mpmath import mp, mpf

TOLERANCE = mpf(10) ** -9

RIGHT, BOUNDS, WRONG = "right", "bounds", "wrong"


def verdict(question, span, answer, truth):
    """"right", "bounds" or "wrong"."""
    with mp.workdps(50):
        if question == "continuous_domain":
            return RIGHT if _agrees(answer, truth) else WRONG
        if question == "function_range":
            return _of_range(answer, truth["range"])
        if question == "singularities":
            return RIGHT if _are_singular(answer, truth) else WRONG
        return RIGHT if answer == says(question, span, truth) else WRONG


def says(question, span, truth):
    """What is so, to a question of yes or no."""
    half = 0 if span[0] < 0 else 1
    return truth["increasing" if question == "is_increasing" else "decreasing"][half]


def singular_points(truth):
    """Where the formula has no value though it has values arbitrarily near."""
    return [point["at"] for point in truth["points"] if not point["value"] and point["from"]]


def _near(a, b):
    return abs(a - b) <= TOLERANCE * max(1, abs(a), abs(b))


def _agrees(answer, truth):
    ends = [mpf(end) for end in answer["ends"]]
    points = [(mpf(point["at"]), point) for point in truth["points"]]
    pieces = [(mpf(a), mpf(b)) for a, b in truth["pieces"]]
    places = sorted(ends + [p for p, _ in points])
    for a, b in zip(places, places[1:]):
        if not _near(a, b):
            middle = (a + b) / 2
            if _belongs(middle, ends, answer) != any(c < middle < d for c, d in pieces):
                return False
    groups = []
    for place in places:
        if groups and _near(groups[-1][0], place):
            groups[-1].append(place)
        else:
            groups.append([place])
    return all(_agrees_at(group, ends, answer, points, pieces) for group in groups)


def _agrees_at(group, ends, answer, points, pieces):
    own = [end for end in ends if end in group]
    of_truth = [point for p, point in points if p in group]
    if len(of_truth) > 1:
        return True  # 0 and 1e-300: what holds in between is finer than the judge.
    said = any(_belongs(end, ends, answer) for end in own) if own else _belongs(group[0], ends, answer)
    if own and not all(_belongs(end, ends, answer) for end in own):
        said = False
    if not of_truth:
        return said == any(c < group[0] < d for c, d in pieces)
    point = of_truth[0]
    if point["value"] and not point["from"]:
        return True
    if point["value"] and any(_near(group[0], end) for end in (-10, 10)):
        return True
    return said == (point["value"] and point["continuous"])


def _belongs(x, ends, answer):
    for index, end in enumerate(ends):
        if x == end:
            return answer["at"][index]
        if x < end:
            return index > 0 and answer["between"][index - 1]
    return False


def _of_range(answer, truth):
    if truth is None or not answer["bounds"]:
        return RIGHT if truth is None and not answer["bounds"] else WRONG
    said, so = [mpf(x) for x in answer["bounds"]], [mpf(x) for x in truth]
    if all(_same(a, b) for a, b in zip(said, so)):
        return RIGHT
    if answer.get("encloses") and said[0] <= so[0] + _slack(so[0]) and said[1] >= so[1] - _slack(so[1]):
        return BOUNDS
    return WRONG


def _same(a, b):
    return a == b or (mp.isfinite(a) and mp.isfinite(b) and _near(a, b))


def _slack(value):
    return TOLERANCE * max(1, abs(value)) if mp.isfinite(value) else 0


def _are_singular(answer, truth):
    if any(answer["between"]):
        return False
    said = [mpf(end) for end, belongs in zip(answer["ends"], answer["at"]) if belongs]
    needed = [mpf(p) for p in singular_points(truth)]
    if not all(any(_near(p, q) for q in said) for p in needed):
        return False
    points = [(mpf(point["at"]), point) for point in truth["points"]]
    pieces = [(mpf(a), mpf(b)) for a, b in truth["pieces"]]
    return all(_may_be_singular(q, points, pieces) for q in said)


def _may_be_singular(q, points, pieces):
    if any(_near(q, end) for end in (-10, 10)):
        return True
    near = [point for p, point in points if _near(p, q)]
    if near:
        return not all(point["smooth"] for point in near)
    return not any(a <= q <= b for a, b in pieces)
