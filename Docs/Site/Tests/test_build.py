"""The parts of the build that change pages."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

import markdown  # noqa: E402

import build  # noqa: E402
import font  # noqa: E402
import mathml  # noqa: E402
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

    def test_files_that_are_no_part_of_the_site_become_words(self):
        self.assertEqual(self.linked("see [the licence](../LICENSE)."), "see the licence.")

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


class Formulas(unittest.TestCase):
    def test_backticks_between_dollars_are_a_formula(self):
        html = markdown.markdown(r"so $`\sqrt{2}\,z`$ it is, for $5", extensions=["mathml"])
        self.assertIn("<msqrt>", html)
        self.assertIn("$5", html)

    def test_a_formula_that_cannot_be_read_ends_the_build(self):
        with self.assertRaises(SystemExit) as raised:
            mathml.mathml(r"\frac{1}{", True)
        self.assertIn(r"\frac{1}{", str(raised.exception))

    def test_letters_have_their_italics(self):
        self.assertEqual([font.italics(c) for c in "zhε3+"], ["𝑧", "ℎ", "𝜀", None, None])


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
