"""The answers of `plotgen inspect` to the same questions, from the JSON that it prints.

One run answers all of them. Only what it calls proved counts as an answer; what it leaves undecided,
or has only computed, is none. Its bounds of the range that are "encloses" are an enclosure.
"""

import json
import resource
import subprocess

from mpmath import mp, mpf

from sets import NumberSet

LIMIT = 60
"""Seconds of processor time for all questions together: ten for each would be more."""

NONE = {"cause": "undecided"}


def inspected(program, text):
    """The report and the seconds of processor time; None in place of a report that did not come."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    try:
        done = subprocess.run(
            [program, "inspect", "--expression", text, "--format", "json"], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=20 * LIMIT,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT)))
        report = json.loads(done.stdout) if done.returncode == 0 else None
    except (subprocess.TimeoutExpired, ValueError):
        report = None
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return report, seconds


def answer(report, question, span):
    """{"answer": …, "words": …} or {"cause": …, "words": …}."""
    if report is None:
        return {"cause": "time-out", "words": ""}
    return {
        "continuous_domain": _domain, "function_range": _range, "singularities": _singularities,
        "is_increasing": lambda report: _monotone(report, span, "increasing", "decreasing"),
        "is_decreasing": lambda report: _monotone(report, span, "decreasing", "increasing"),
    }[question](report)


def _number(value):
    return mpf(value) if isinstance(value, str) else mpf(float(value))


def _is_missing(feature):
    """Whether the formula has no value at a feature; NaN says so."""
    value = feature.get("value")
    return value is None or mp.isnan(_number(value))


def _is_complete(report, key):
    """Whether a list says of itself that nothing is missing from it."""
    complete = report.get("complete")
    if isinstance(complete, dict):
        return complete.get(key) is True
    if isinstance(complete, bool):
        return complete
    return not report["undecided"]


def _defined(report):
    """Where the formula has values; None if the report does not say so."""
    parts = report.get("definedOn")
    if parts is None or not _is_complete(report, "definedOn"):
        return None
    found = []
    for part in parts:
        lower, upper = _number(part["from"]), _number(part["to"])
        found.append(NumberSet.of_interval(
            lower, upper, not part.get("includesFrom", True), not part.get("includesTo", True)))
    return NumberSet.union(found)


def _domain(report):
    defined = _defined(report)
    if defined is None or not _is_complete(report, "features"):
        return dict(NONE, words="")
    breaks = [f for f in report["features"] if f["kind"] in ("jump", "pole")]
    members = defined.without(NumberSet.of_points([_number(f["at"]) for f in breaks]))
    ends = members.ends
    return {
        "answer": {
            "ends": [mp.nstr(end, 40) for end in ends],
            "at": [members.contains(end) for end in ends],
            "between": [members.contains((a + b) / 2) for a, b in zip(ends, ends[1:])],
        },
        "words": _words(members),
    }


def _words(members):
    """A set in the notation of intervals."""
    parts, ends = [], members.ends
    inside = [members.contains((a + b) / 2) for a, b in zip(ends, ends[1:])]
    for index, end in enumerate(ends):
        before = index > 0 and inside[index - 1]
        after = index < len(inside) and inside[index]
        owned = members.contains(end)
        if before and not (after and owned):
            parts[-1] += "%s%s" % (_short(end), "]" if owned else ")")
        if after and not (before and owned):
            parts.append("%s%s, " % ("[" if owned and not before else "(", _short(end)))
        if owned and not before and not after:
            parts.append("{%s}" % _short(end))
    return " ∪ ".join(parts) or "∅"


def _short(number):
    text = mp.nstr(number, 10)
    return text[:-2] if text.endswith(".0") else text


def _range(report):
    found = report["range"]
    if found["value"] is None or found["evidence"] not in ("proved", "encloses"):
        return dict(NONE, words="")
    bounds = [_number(bound) for bound in found["value"]]
    encloses = found["evidence"] == "encloses"
    return {
        "answer": {"bounds": [mp.nstr(bound, 40).lstrip("+") for bound in bounds], "encloses": encloses},
        "words": ("in " if encloses else "") + " … ".join(map(_short, bounds)),
    }


def _singularities(report):
    if not _is_complete(report, "features"):
        return dict(NONE, words="")
    points = [_number(feature["at"]) for feature in report["features"]]
    return {
        "answer": {
            "ends": [mp.nstr(point, 40) for point in points], "at": [True] * len(points),
            "between": [False] * max(0, len(points) - 1),
        },
        "words": "{" + ", ".join(
            "%s %s" % (feature["kind"], _short(point))
            for feature, point in zip(report["features"], points)) + "}",
    }


def _monotone(report, span, way, other):
    """Yes, if stretches that go the way cover the span and nothing breaks them; no, if one goes the
    other way there, a value is missing or a jump goes the other way."""
    lower, upper = map(mpf, span)
    features = [(_number(f["at"]), f) for f in report["features"]]
    within = [(at, f) for at, f in features if lower <= at <= upper]
    inside = [(at, f) for at, f in within if lower < at < upper]
    stretches = [
        (_number(s["from"]), _number(s["to"]), s["behaviour"])
        for s in report["monotonicity"] if s["evidence"] == "proved"]
    if any(_is_missing(f) for _, f in within) or any(_turns(f, at, span, way) for at, f in within):
        return {"answer": False, "words": "no"}
    if any(b == other and max(s, lower) < min(t, upper) for s, t, b in stretches):
        return {"answer": False, "words": "no"}
    defined = _defined(report)
    if defined is not None:
        ends = [e for e in [lower, upper] + defined.ends if lower <= e <= upper]
        places = ends + [(a + b) / 2 for a, b in zip(sorted(ends), sorted(ends)[1:])]
        if not all(defined.contains(place) for place in places):
            return {"answer": False, "words": "no"}
    reached = lower
    for s, t, b in sorted(stretches):
        # A place that is no double lies between neighbouring ones, and so does the gap there.
        if b in (way, "constant") and s <= reached + mpf(2) ** -50 * max(1, abs(reached)) and reached < t:
            reached = t
    if reached >= upper and _is_complete(report, "monotonicity") and _is_complete(report, "features"):
        return {"answer": True, "words": "yes"}
    return dict(NONE, words="")


def _turns(feature, at, span, way):
    """Whether the value of a jump, or of a pole that has one, and its sides go against the way."""
    sign = 1 if way == "increasing" else -1
    sides = [feature["left"]["value"]] if at > span[0] else []
    sides += [feature["value"]]
    sides += [feature["right"]["value"]] if at < span[1] else []
    values = [sign * _number(side) for side in sides]
    if feature["kind"] not in ("jump", "pole") or any(map(mp.isnan, values)):
        return False
    return any(b < a for a, b in zip(values, values[1:]))
