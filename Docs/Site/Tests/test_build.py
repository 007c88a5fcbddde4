"""The parts of the build that change pages."""

import pathlib
import sys
import tempfile
import unittest
import unittest.mock

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

import markdown  # noqa: E402

import build  # noqa: E402
import finish  # noqa: E402
import font  # noqa: E402
import mathml  # noqa: E402
import search  # noqa: E402
import serve  # noqa: E402
import stage  # noqa: E402
import style  # noqa: E402


class Scripts(unittest.TestCase):
    def test_a_page_has_only_the_scripts_that_have_something_to_do(self):
        scripts = "".join(f'<script src="./assets/{name}.js"></script>\n' for name in ("figures", "tables", "frames"))
        kept = {"<table></table>": ["figures", "tables"], '<p data-frames="a, b"></p>': ["figures", "frames"],
                "<p></p>": ["figures"]}
        for body, names in kept.items():
            with tempfile.TemporaryDirectory() as folder:
                page = pathlib.Path(folder) / "page.html"
                page.write_text(body + scripts)
                build.leave_out_scripts(pathlib.Path(folder))
                for name in ("figures", "tables", "frames"):
                    self.assertEqual(f"assets/{name}.js" in page.read_text(), name in names, (body, name))


class Links(unittest.TestCase):
    def linked(self, text, page="Gallery.md"):
        return stage.LINK.sub(lambda m: stage.link(m, stage.DOCS / page), text)

    def test_pages_named_readme_become_indexes(self):
        self.assertEqual(self.linked("[a](Atlas/README.md#top)"), "[a](Atlas/index.md#top)")
        self.assertEqual(self.linked("[a](README.md)", "Atlas/gelu.md"), "[a](index.md)")

    def test_files_beside_docs_are_pages_or_copies(self):
        self.assertEqual(self.linked("see [the licence](../LICENSE)."), "see [the licence](Licence.md).")
        self.assertEqual(self.linked("[changes](../../CHANGELOG.md#added)", "Atlas/gelu.md"), "[changes](../Changes.md#added)")
        self.assertEqual(self.linked("[a](../Makefile)"), "[a](files/Makefile)")

    def test_a_link_that_would_become_mere_words_ends_the_build(self):
        with self.assertRaises(SystemExit) as raised:
            self.linked("[the tests](../Tests)")
        self.assertIn("Docs/Gallery.md: '../Tests'", str(raised.exception))

    def test_with_a_repository_its_files_are_linked_there(self):
        with unittest.mock.patch.dict("os.environ", {"SITE_REPOSITORY": "https://example.org/r/"}):
            self.assertEqual(self.linked("[a](../Tests)"), "[a](https://example.org/r/blob/main/Tests)")

    def test_other_links_stay(self):
        for text in ("[a](https://example.org)", "[a](#b)", "[a](Compare.md#b)", "![a](../Plots/a.svg)"):
            self.assertEqual(self.linked(text), text)


class Navigation(unittest.TestCase):
    def test_a_page_is_left_out_until_its_results_are_there(self):
        has_results = (stage.DOCS / "Data/experiments.json").is_file() and (stage.DOCS / "Experiments.md").is_file()
        order, missing = stage.navigation()
        self.assertEqual("Experiments.md" in order, has_results)
        self.assertEqual(missing, set() if has_results else {"Experiments.md"})
        self.assertNotIn("needs", order)


PAGE = """<html><head><title>x</title><meta name="description" content="all the same"></head><body>
<div class="md-header__source"> </div><article><h1 id="relu">ReLU<a class="headerlink" href="#relu">#</a></h1>
<p>A sentence about ReLU that is long enough to describe the page.</p><p><picture>
<source media="(prefers-color-scheme: dark)" srcset="Plots/f-dark.svg"><img src="Plots/f.svg" alt="A line."></picture></p>
</article></body></html>"""


class Finish(unittest.TestCase):
    def finished(self, **environment):
        """A page and the names of the files, after the site was finished."""
        with tempfile.TemporaryDirectory() as folder, unittest.mock.patch.dict("os.environ", environment):
            site = pathlib.Path(folder)
            (site / "Plots").mkdir()
            for kind in ("svg", "png"):
                (site / f"Plots/f.{kind}").touch()
            for name in ("relu.html", "sitemap.xml"):
                (site / name).write_text(PAGE)
            finish.finish(site)
            sitemap = site / "sitemap.xml"
            return (site / "relu.html").read_text(), sitemap.read_text() if sitemap.is_file() else None

    def test_a_page_has_a_title_and_a_description_of_its_own(self):
        page, _ = self.finished()
        self.assertIn("<title>ReLU – sinerelu</title>", page)
        self.assertIn('content="A sentence about ReLU that is long enough to describe the page."', page)
        self.assertNotIn("all the same", page)

    def test_a_figure_opens_large_and_has_the_downloads_that_are_there(self):
        page, _ = self.finished()
        self.assertIn('<a class="large" href="Plots/f.svg"><picture>', page)
        self.assertIn('<a href="Plots/f.png" download>PNG</a>', page)
        self.assertNotIn("PDF", page)

    def test_without_an_address_there_is_neither_sitemap_nor_opengraph(self):
        page, sitemap = self.finished(SITE_ADDRESS="", SITE_REPOSITORY="")
        self.assertIsNone(sitemap)
        self.assertNotIn("og:", page)
        self.assertNotIn("Repository", page)

    def test_an_address_gives_sitemap_and_opengraph(self):
        page, sitemap = self.finished(SITE_ADDRESS="https://example.org", SITE_REPOSITORY="https://example.org/r")
        self.assertIn("<loc>https://example.org/relu.html</loc>", sitemap)
        self.assertIn('<link rel="canonical" href="https://example.org/relu.html">', page)
        self.assertIn('<meta property="og:image" content="https://example.org/Plots/f.png">', page)
        self.assertIn('<a href="https://example.org/r">Repository</a>', page)


class Search(unittest.TestCase):
    def test_a_section_is_an_entry_with_its_words(self):
        entries = list(search.entries_of(
            "<article><h1 id=a>One</h1><p>Words.</p><h2 id=b>Two<a class=headerlink>#</a></h2><table><tr><td>1<td>2</table>"
            "<h2 id=c data-unsearched>Three</h2><p>Never.</p></article>", "p.html"))
        self.assertEqual(entries, [["p.html", "One", "", "Words."], ["p.html#b", "One", "Two", "1 · 2"]])


class Formulas(unittest.TestCase):
    def test_backticks_between_dollars_are_a_formula(self):
        html = markdown.markdown(r"so $`\sqrt{2}\,z`$ it is, for $5", extensions=["mathml"])
        self.assertIn("<msqrt>", html)
        self.assertIn("$5", html)

    def test_a_formula_that_cannot_be_read_ends_the_build(self):
        with self.assertRaises(SystemExit) as raised:
            mathml.mathml(r"\frac{1}{", True)
        self.assertIn(r"\frac{1}{", str(raised.exception))

    def test_its_page_and_line_are_named(self):
        for text in ("one\n\n$`z`$ and $`\\frac{1}{`$\n", "one\n\n```math\n\\frac{1}{\n```\n"):
            with self.assertRaises(SystemExit) as raised:
                mathml.refuse_unreadable(text, "Docs/SineReLU.md")
            self.assertIn("Docs/SineReLU.md:3: this formula cannot be read", str(raised.exception))
            self.assertIn(r"\frac{1}{", str(raised.exception))
        mathml.refuse_unreadable("$`z`$\n\n```math\nz^2\n```\n", "Docs/SineReLU.md")

    def test_letters_have_their_italics(self):
        self.assertEqual([font.italics(c) for c in "zhε3+"], ["𝑧", "ℎ", "𝜀", None, None])


class Tables(unittest.TestCase):
    def test_a_row_with_another_number_of_cells_ends_the_build(self):
        whole = "| a | b |\n|---|---|\n| 1 \\| 2 | 3 |\n\n```text\n| one\n```\n| c |\n|---|\n"
        stage.refuse_ragged_tables(whole, "Docs/A.md")
        for row in ("| 1 |", "| 1 | 2 | 3 |"):
            with self.assertRaises(SystemExit) as raised:
                stage.refuse_ragged_tables(f"# A\n\n| a | b |\n|---|---|\n{row}\n", "Docs/A.md")
            self.assertIn("Docs/A.md:5: this row has", str(raised.exception))


class Serving(unittest.TestCase):
    def test_a_second_server_says_in_one_line_what_to_do(self):
        with serve.server(".", 0) as first, self.assertRaises(SystemExit) as raised:
            serve.server(".", first.server_port)
        message = str(raised.exception)
        self.assertIn(f"make serve PORT={first.server_port + 1}", message)
        self.assertNotIn("\n", message)

    def test_what_is_no_port_is_refused(self):
        for port in ("70000", "-1", "eight"):
            with self.assertRaises(SystemExit) as raised:
                serve.main(".", port)
            self.assertIn("is no port", str(raised.exception))


class Styles(unittest.TestCase):
    def test_rules_about_classes_of_no_page_are_left_out(self):
        text = ".a{x:1}.b{x:2}.a,.b{x:3}@media (min-width:1px){.b{x:4}.a:not(p,q){x:5}}@font-face{x:6}p{x:url(';}')}"
        self.assertEqual(
            "".join(style.rules(text, {"a"})),
            ".a{x:1}.a{x:3}@media (min-width:1px){.a:not(p,q){x:5}}@font-face{x:6}p{x:url(';}')}")


    def test_properties_that_nothing_uses_are_left_out(self):
        text = ".a--b:not(p){x:1;--c:url('data:;}');--d:2;y:var(--d)}:root{--e:1}"
        self.assertEqual(style.without_unused(text, text), ".a--b:not(p){x:1;--d:2;y:var(--d)}:root{}")


if __name__ == "__main__":
    unittest.main()
