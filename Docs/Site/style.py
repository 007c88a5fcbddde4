"""Cuts the theme's style sheets down to what the pages use: most of them is about parts that are not here."""

import re

CLASS = re.compile(r"\.(-?[_a-zA-Z][\w-]*)")
WORD = re.compile(r"[_a-zA-Z][\w-]*")
PROPERTY = re.compile(r"(?<=[{;])(--[\w-]+)\s*:\s*((?:url\((?:'[^']*'|\"[^\"]*\"|[^)]*)\)|[^;{}])*);?")
USE = re.compile(r"var\(\s*(--[\w-]+)")


def cut(site):
    """Rewrites the theme's style sheets in place."""
    known = set()
    for path in [*site.glob("*.html"), *site.glob("Atlas/*.html"), *site.glob("assets/**/*.js")]:
        known |= set(WORD.findall(path.read_text(encoding="utf-8")))
    sheets = sorted(site.glob("assets/stylesheets/**/*.css"))
    kept = {path: "".join(rules(path.read_text(encoding="utf-8"), known)) for path in sheets}
    own = "".join(path.read_text(encoding="utf-8") for path in site.glob("assets/*.css"))
    for path, text in kept.items():
        path.write_text(without_unused(text, "".join(kept.values()) + own), encoding="utf-8")


def without_unused(text, everything):
    """A style sheet without the custom properties that nothing uses."""
    used = set(USE.findall(everything))
    return PROPERTY.sub(lambda m: m[0] if m[1] in used else "", text)


def rules(text, known):
    """The rules of a style sheet, without selectors that name a class of which no page knows."""
    for head, body in blocks(text):
        if head.startswith("@media") or head.startswith("@supports"):
            inner = "".join(rules(body, known))
            if inner:
                yield f"{head}{{{inner}}}"
        elif head.startswith("@") or not head:
            yield f"{head}{{{body}}}" if head else body
        else:
            selectors = [s for s in split(head) if set(CLASS.findall(s)) <= known]
            if selectors:
                yield f"{','.join(selectors)}{{{body}}}"


def blocks(text):
    """Pairs of what stands before braces and what stands inside them; what ends with a semicolon has no head."""
    start = at = 0
    while at < len(text):
        at = skip(text, at, "{;")
        if at >= len(text):
            break
        if text[at] == ";":
            yield "", text[start:at + 1]
            start = at = at + 1
            continue
        depth, end = 1, at + 1
        while depth:
            end = skip(text, end, "{}")
            depth += 1 if text[end] == "{" else -1
            end += 1
        yield text[start:at].strip(), text[at + 1:end - 1]
        start = at = end


def skip(text, at, ends):
    """Where the next of some characters is, outside strings, comments and parentheses."""
    depth = 0
    while at < len(text):
        character = text[at]
        if character in "\"'":
            at = text.index(character, at + 1)
        elif text.startswith("/*", at):
            at = text.index("*/", at) + 1
        elif character == "\\":
            at += 1
        elif character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
        elif character in ends and depth == 0:
            return at
        at += 1
    return at


def split(selectors):
    """The selectors of a list, which commas in parentheses do not divide."""
    parts, start, at = [], 0, 0
    while (at := skip(selectors, at, ",")) < len(selectors):
        parts.append(selectors[start:at])
        start = at = at + 1
    return parts + [selectors[start:]]
