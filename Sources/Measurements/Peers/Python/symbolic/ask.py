"""Asks SymPy and `plotgen inspect` the same questions about the same formulas, and judges the answers.

    python ask.py --plotgen PROGRAM     everything; writes Docs/Data/symbolic.json
    python ask.py --plotgen PROGRAM --only-plotgen
                                        only the answers of plotgen anew, in place of those there
    python ask.py --truths              what is so, anew, into Docs/Data/symbolic-formulas.json

Run from the root of the repository; `make measure-symbolic` does. The formulas, each over -10…10, and
what was found to be so about them stand in Docs/Data/symbolic-formulas.json. `truth.py` says how that is
found, `sympy_peer.py` how SymPy is asked, `plotgen_answers.py` what is taken from a report,
`judge.py` what is right.
"""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # Next to the sources, which make looks at, is no place for it.

FORMULAS = "Docs/Data/symbolic-formulas.json"
RESULTS = "Docs/Data/symbolic.json"
COMMAND = "make measure-symbolic"
QUESTIONS = (
    ("continuous_domain", (-10, 10)), ("function_range", (-10, 10)), ("singularities", (-10, 10)),
    ("is_increasing", (-10, 0)), ("is_increasing", (0, 10)),
    ("is_decreasing", (-10, 0)), ("is_decreasing", (0, 10)))
LONGEST = 120


def main():
    parser = argparse.ArgumentParser(
        description="Ask SymPy and plotgen the same questions, and judge the answers.")
    parser.add_argument("--plotgen", metavar="PROGRAM", help="the program whose answers are judged")
    parser.add_argument("--only-plotgen", action="store_true", help="keep the answers of SymPy")
    parser.add_argument("--only-sympy", action="store_true", help="keep the answers of plotgen")
    parser.add_argument("--truths", action="store_true", help="find out anew what is so")
    options = parser.parse_args()
    if options.truths:
        return find_truths()
    if not options.plotgen and not options.only_sympy:
        parser.error("name the program: --plotgen .build/release/plotgen")
    cases = read(FORMULAS)["formulas"]
    rows = []
    kept = read(RESULTS) if options.only_plotgen or options.only_sympy else {"rows": [], "peers": []}
    peers = kept["peers"]
    if not options.only_plotgen:
        peers = [sympy_peer_itself()]
        rows += ask_sympy(cases)
    if not options.only_sympy:
        rows += ask_plotgen(cases, options.plotgen)
    asked = {row["library"] for row in rows}
    rows += [row for row in kept["rows"] if row["library"] not in asked]
    order = {case["formula"]: index for index, case in enumerate(cases)}
    rows.sort(key=lambda row: (
        order[row["formula"]], QUESTIONS.index((row["question"], (row["from"], row["to"]))),
        row["library"] != "sinerelu"))
    from sympy_peer import LIMIT
    write(RESULTS, {
        "format": 1, "command": COMMAND, "environment": environment(), "secondsAllowed": LIMIT,
        "peers": peers, "rows": rows,
    }, "rows")


def questions(case):
    """The questions about a formula whose answer is known."""
    import judge

    return [
        (question, span) for question, span in QUESTIONS
        if not question.startswith("is_") or judge.says(question, span, case["truth"]) is not None]


def ask_sympy(cases):
    import sympy_peer

    rows = []
    for index, case in enumerate(cases):
        progress("sympy", index, cases)
        for question, span in questions(case):
            reply = sympy_peer.ask(case["formula"], question, span)
            rows.append(row(case, question, span, "sympy", reply, reply["seconds"]))
    return rows


def ask_plotgen(cases, program):
    import plotgen_answers

    rows = []
    for index, case in enumerate(cases):
        progress("plotgen", index, cases)
        report, seconds = plotgen_answers.inspected(program, case["formula"])
        for question, span in questions(case):
            reply = plotgen_answers.answer(report, question, span)
            rows.append(row(case, question, span, "sinerelu", reply, seconds))
    return rows


def row(case, question, span, library, reply, seconds):
    """What the results keep of an answer."""
    import judge

    found = {
        "formula": case["formula"], "question": question, "from": span[0], "to": span[1],
        "library": library, "seconds": round(seconds, 4), "answer": shortened(reply["words"]),
    }
    if "answer" in reply:
        found["verdict"] = judge.verdict(question, span, reply["answer"], case["truth"])
    else:
        found.update(verdict="none", cause=reply["cause"])
    if question.startswith("is_"):
        found["truth"] = judge.says(question, span, case["truth"])
    return found


def shortened(words):
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def find_truths():
    import formula
    import truth

    cases = read(FORMULAS)["formulas"]
    for index, case in enumerate(cases):
        progress("truth", index, cases)
        case["truth"] = truth.truth(formula.read(case["formula"]))
    write(FORMULAS, {"format": 1, "formulas": cases}, "formulas")


def progress(what, index, cases):
    print("%s: %d of %d: %s" % (what, index + 1, len(cases), cases[index]["formula"]), file=sys.stderr)


def sympy_peer_itself():
    import gmpy2
    import mpmath
    import sympy

    settings = "Python %s, mpmath %s, gmpy2 %s" % (
        platform.python_version(), mpmath.__version__, gmpy2.version())
    return {"name": "sympy", "version": sympy.__version__, "settings": settings}


def environment():
    """This machine, as `Environment.current` in Swift describes it; no names of hosts or folders."""
    return {
        "processor": processor() or "unknown", "cores": os.cpu_count() or 1,
        "memory": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"),
        "system": system() or "unknown", "swift": swift(), "flags": "-c release", "commit": commit(),
    }


def output(*command):
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None


def processor():
    if platform.system() == "Darwin":
        return (output("sysctl", "-n", "machdep.cpu.brand_string") or "").strip()
    return matched(r"^model name\s*:\s*(.+?)\s*$", content("/proc/cpuinfo"))


def system():
    name = matched(r'^PRETTY_NAME="?(.*?)"?$', content("/etc/os-release"))
    if platform.system() == "Darwin":
        name = "macOS " + (output("sw_vers", "-productVersion") or "").strip()
    version = re.match(r"[0-9.]*", platform.release()).group()
    kernel = "%s %s %s" % (platform.system(), version, platform.machine())
    return ", ".join(part for part in (name, kernel) if part)


def content(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except OSError:
        return ""


def matched(pattern, text):
    found = re.search(pattern, text, re.MULTILINE)
    return found and found.group(1)


def swift():
    return matched(r"(Swift version .*)", output("swift", "--version") or "") or "unknown"


def commit():
    found = (output("git", "rev-parse", "--short", "HEAD") or "").strip()
    changes = output("git", "status", "--porcelain", "--", "Sources", "Package.swift")
    return (found or "unknown") + ("" if found and changes == "" else "+")


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def write(path, content, list_key):
    """JSON with an item of the long list in each line, whole or not at all."""
    head = {key: value for key, value in content.items() if key != list_key}
    text = json.dumps(head, indent=2, sort_keys=True, ensure_ascii=False)[:-2]
    items = [json.dumps(item, sort_keys=True, ensure_ascii=False) for item in content[list_key]]
    text += ',\n  "%s": [\n    %s\n  ]\n}\n' % (list_key, ",\n    ".join(items))
    with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=os.path.dirname(path), suffix=".new", delete=False) as file:
        file.write(text)
    os.chmod(file.name, 0o644)
    os.replace(file.name, path)


if __name__ == "__main__":
    main()
