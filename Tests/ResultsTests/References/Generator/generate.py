"""Reference values of statistics, computed by NumPy and SciPy, for the tests of `Measurements`.

Run it with

    make references

It writes `references.json` into the folder above and gives the same bytes each time: the samples come
from a seed. Nothing here knows the Swift code.


The schema of references.json

    {
      "summaries": [
        { "samples": [ ... ],            in the order in which they were taken
          "median": m, "lowerQuartile": q1, "upperQuartile": q3 } ],
      "ratios": [
        { "subject": [ ... ],            the same round has the same place in both lists
          "baseline": [ ... ],
          "value": r,                    the median of the rounds' ratios
          "lower": [ a, b ],             where the lower end of the 95 % interval may lie
          "upper": [ a, b ] } ],         where the upper end may lie
      "students": [
        { "degrees": n, "value": t,      Student's t with n degrees of freedom
          "probability": p } ],          that of a value as far from 0, on either side
      "pairedDifferences": [
        { "subject": [ ... ],            the paired t-test of two lists
          "baseline": [ ... ],
          "mean": d, "standardDeviation": s, "lower": a, "upper": b, "pValue": p } ],
      "corrections": [
        { "pValues": [ ... ],            p-values of comparisons that are made at once
          "adjusted": [ ... ] } ] }      the same after Holm's correction, in R's p.adjust's definition

An interval's end depends on the resamples that are drawn. With 10,000 of them the share of resampled
medians below the end that is at 2.5 % has a standard deviation of 0.16 %. So the end may lie between the
percentiles 1.9 and 3.1 of SciPy's own distribution, from 200,000 resamples: four standard deviations.
"""

import json
from pathlib import Path

import numpy as np
from scipy.stats import bootstrap, t as student, ttest_rel

RESAMPLES = 200_000
LEVEL = 2.5
SLACK = 0.6


def summary(samples: np.ndarray) -> dict:
    lower, median, upper = np.quantile(samples, [0.25, 0.5, 0.75])
    assert median == np.median(samples)
    return {
        "samples": samples.tolist(),
        "median": median,
        "lowerQuartile": lower,
        "upperQuartile": upper,
    }


def ends(distribution: np.ndarray, level: float) -> list[float]:
    return np.percentile(distribution, [level - SLACK, level + SLACK]).tolist()


def ratio(subject: np.ndarray, baseline: np.ndarray, random: np.random.Generator) -> dict:
    ratios = subject / baseline
    result = bootstrap(
        (ratios,), np.median, method="percentile", confidence_level=0.95,
        n_resamples=RESAMPLES, batch=20_000, vectorized=True, random_state=random)
    case = {
        "subject": subject.tolist(),
        "baseline": baseline.tolist(),
        "value": np.median(ratios),
        "lower": ends(result.bootstrap_distribution, LEVEL),
        "upper": ends(result.bootstrap_distribution, 100 - LEVEL),
    }
    low, high = result.confidence_interval
    assert case["lower"][0] <= low <= case["lower"][1]
    assert case["upper"][0] <= high <= case["upper"][1]
    return case


def paired_difference(subject: np.ndarray, baseline: np.ndarray) -> dict:
    test = ttest_rel(subject, baseline)
    interval = test.confidence_interval(0.95)
    differences = subject - baseline
    return {
        "subject": subject.tolist(),
        "baseline": baseline.tolist(),
        "mean": differences.mean(),
        "standardDeviation": differences.std(ddof=1),
        "lower": interval.low,
        "upper": interval.high,
        "pValue": test.pvalue,
    }


def holm(p_values: np.ndarray) -> dict:
    """By the definition: of all p-values that are not greater, each times the number of those that are not
    smaller than it, the greatest."""
    adjusted = [
        min(1, max(q * np.sum(p_values >= q) for q in p_values if q <= p)) for p in p_values]
    return {"pValues": p_values.tolist(), "adjusted": adjusted}


def main() -> None:
    random = np.random.default_rng(20180403)
    counts = [1, 2, 3, 4, 5, 8, 15, 17, 21, 30, 101]
    summaries = [summary(random.lognormal(size=count)) for count in counts]
    ratios = []
    for count in [3, 8, 15, 16, 21, 31, 60]:
        # Rounds differ from each other by more than what is measured in one of them.
        rounds = random.lognormal(sigma=0.5, size=count)
        subject = 1.2 * rounds * random.lognormal(sigma=0.05, size=count)
        baseline = rounds * random.lognormal(sigma=0.05, size=count)
        ratios.append(ratio(subject, baseline, random))
    students = [
        {"degrees": degrees, "value": value, "probability": 2 * student.sf(value, degrees)}
        for degrees in [1, 2, 3, 5, 11, 23, 100, 1000.5]
        for value in [0, 1e-3, 0.5, 1, 2.2, 5, 12, 80]]
    differences = []
    for count in [2, 3, 6, 12, 40]:
        pairs = random.normal(0.88, 0.003, size=count)
        differences.append(paired_difference(
            pairs + random.normal(0.001, 0.002, size=count),
            pairs + random.normal(0, 0.002, size=count)))
    corrections = [holm(random.uniform(size=count) ** 3) for count in [1, 2, 3, 7, 20]]
    path = Path(__file__).resolve().parent.parent / "references.json"
    lines = [f'"{key}": [\n' + ",\n".join(map(json.dumps, cases)) + "\n]"
             for key, cases in [
                 ("summaries", summaries), ("ratios", ratios), ("students", students),
                 ("pairedDifferences", differences), ("corrections", corrections)]]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n")


main()
