"""The checks of a built site, on a small one that is right but for one thing."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

import check  # noqa: E402
from stage import ROOT  # noqa: E402

HOME = """<!doctype html><html><head><link rel="icon" href="assets/b.svg">
<link rel="stylesheet" href="assets/a.css"><script src="assets/a.js"></script></head>
<body><nav><a href="index.html">Home</a><a href="other.html">Other</a></nav>
<h1 id="home">Home</h1><a href="other.html#place">there</a><a href="https://example.org">elsewhere</a>
<picture><source srcset="Plots/f-dark.svg"><img src="Plots/f.svg" alt="A line." width="6" height="4"></picture></body></html>"""
OTHER = """<!doctype html><html><head><link rel="icon" href="assets/b.svg"></head>
<body><nav><a href="index.html">Home</a></nav><h1 id="place">Other</h1></body></html>"""


class Checks(unittest.TestCase):
    def faults(self, *changes, page="index.html", more=()):
        """The faults of the site in which texts of a page are replaced and files are added."""
        with tempfile.TemporaryDirectory() as folder:
            site = pathlib.Path(folder)
            files = {"index.html": HOME, "other.html": OTHER, "assets/a.css": "a { background: url(b.svg) }",
                     "assets/a.js": "", "assets/b.svg": "", "Plots/f-dark.svg": "",
                     "Plots/f.svg": "<svg><desc>A line.</desc></svg>"} | dict(more)
            for old, new in changes:
                self.assertIn(old, files[page])
                files[page] = files[page].replace(old, new, 1)
            for name, text in files.items():
                path = site / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return check.faults(site)

    def test_what_is_right_has_no_fault(self):
        self.assertEqual(self.faults(), [])

    def test_every_fault_is_named(self):
        cases = {
            "no such file: <a href=gone.html#place>": ("other.html#place", "gone.html#place"),
            "no such anchor: other.html#gone": ("#place", "#gone"),
            "no such file: <img src=Plots/g.svg>": ("Plots/f.svg", "Plots/g.svg"),
            "no such file: <source srcset=Plots/g-dark.svg>": ("Plots/f-dark.svg", "Plots/g-dark.svg"),
            "no such file: <script src=assets/c.js>": ("assets/a.js", "assets/c.js"),
            "loads from outside: <script src=https://example.org/a.js>": ("assets/a.js", "https://example.org/a.js"),
            "loads from outside: <img src=//example.org/f.svg>": ("Plots/f.svg", "//example.org/f.svg"),
            "loads from outside: <link href=https://example.org/a.css>": ("assets/a.css", "https://example.org/a.css"),
            "no alternative text: Plots/f.svg": ('alt="A line."', 'alt=" "'),
            "the alternative text is not the figure's own description: Plots/f.svg": ("A line.", "A curve."),
            "no width and height: Plots/f.svg": ('width="6" ', ""),
            "outside the site: ../secret.html": ("other.html#place", "../secret.html"),
            "no icon": ('rel="icon"', 'rel="prefetch"'),
            "2 headings of the first level": ("<picture>", "<h1>Again</h1><picture>"),
            "other.html: not in the navigation": ('<a href="other.html">Other</a>', ""),
        }
        for fault, change in cases.items():
            with self.subTest(fault):
                found = self.faults(change)
                self.assertTrue(any(fault in line for line in found), found)

    def test_style_sheets_are_looked_into(self):
        for fault, text in {
            "no such file: c.svg": "a { background: url('c.svg') }",
            "loads from outside: https://example.org/a.css": "@import 'https://example.org/a.css';",
        }.items():
            with self.subTest(fault):
                found = self.faults(more=[("assets/a.css", text)])
                self.assertEqual(found, [f"assets/a.css: {fault}"])


class Readme(unittest.TestCase):
    def test_its_figures_are_described_by_their_own_words(self):
        page = check.Page((ROOT / "README.md").read_text(encoding="utf-8"))
        figures = list(check.alternatives(page))
        self.assertTrue(figures)
        for alternative, figure in figures:
            self.assertEqual(alternative, check.described(ROOT / figure))

    def test_it_has_no_placeholder_for_an_address(self):
        for name in ("README.md", "CITATION.cff", "CONTRIBUTING.md"):
            self.assertNotRegex((ROOT / name).read_text(encoding="utf-8"), r"https?://[^\s)]*…", name)


if __name__ == "__main__":
    unittest.main()
