"""Cuts the maths font down to the characters of the site's formulas.

STIX Two Math comes from the package ziamath, under the SIL Open Font License 1.1.
"""

import html
import importlib.util
import pathlib
import re
import unicodedata

from fontTools import subset
from fontTools.ttLib import TTFont

MATHS = re.compile(r"<math\b.*?</math>", re.S)
TAG = re.compile(r"<[^>]*>")

# Letters for which browsers take the italic of mathematics where they stand alone.
ITALIC_LATIN = 0x1D434
ITALIC_GREEK = 0x1D6E2


def cut(site):
    """Writes the font beside the style sheet; fails if a character of a formula is not in it."""
    characters = set("()[]{}|√∫∑=+−")
    for page in sorted(site.rglob("*.html")):
        for formula in MATHS.findall(page.read_text(encoding="utf-8")):
            characters |= set(html.unescape(TAG.sub("", formula)))
    characters = {c for c in characters if not c.isspace()}
    characters |= {italic for c in characters if (italic := italics(c))}
    package = pathlib.Path(importlib.util.find_spec("ziamath").origin).parent
    font = TTFont(package / "fonts" / "STIXTwoMath-Regular.ttf", recalcTimestamp=False)
    invisible = {c for c in characters if unicodedata.category(c) == "Cf"}
    missing = {c for c in characters - invisible if ord(c) not in font.getBestCmap()}
    if missing:
        raise SystemExit(f"font: STIX Two Math has no {' '.join(sorted(missing))}")
    options = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    options.desubroutinize = True
    # The licence travels inside the font.
    options.name_IDs = ["*"]
    options.layout_features = ["ssty", "dtls", "flac", "ccmp"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[ord(c) for c in characters])
    subsetter.subset(font)
    folder = site / "assets" / "fonts"
    folder.mkdir(parents=True, exist_ok=True)
    font.flavor = "woff2"
    font.save(folder / "STIXTwoMath.woff2")


def italics(character):
    """The italic of a letter in mathematics; nothing for what is no letter."""
    if not character.isalpha():
        return None
    if character == "h":
        return "ℎ"
    for first, start in (("A", ITALIC_LATIN), ("a", ITALIC_LATIN + 26)):
        if 0 <= ord(character) - ord(first) < 26:
            return chr(start + ord(character) - ord(first))
    for first, start in (("Α", ITALIC_GREEK), ("α", ITALIC_GREEK + 26)):
        if 0 <= ord(character) - ord(first) < 25:
            return chr(start + ord(character) - ord(first))
    return None
