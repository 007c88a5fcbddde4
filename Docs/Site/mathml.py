"""Extension of Python-Markdown that turns LaTeX into MathML while the site is built.

Inline formulas are written $`...`$, displayed ones in a fence named math, as code hosts have it.
"""

import html
import re
import xml.etree.ElementTree as etree

from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.util import AtomicString
from math_core import LatexError, LatexToMathML

CONVERTER = LatexToMathML(annotation=False)


def mathml(latex, display):
    """The formula as an element; ends the build if it cannot be read."""
    try:
        return CONVERTER.convert_with_local_state(latex.strip(), displaystyle=display)
    except LatexError as error:
        raise SystemExit(f"mathml: {error}\n  in: {latex.strip()}") from None


# Formulas as a page has them.
WRITTEN = re.compile(r"\$`([^`\n]+)`\$|^```math\n(.*?)^```", re.S | re.M)


def refuse_unreadable(text, path):
    """Ends the build at the first formula of a page that cannot be read.

    The generator would stop at it, too, but it knows no page, and then calls all links to the page broken.
    """
    for found in WRITTEN.finditer(text):
        try:
            mathml(found[1] or found[2], found[2] is not None)
        except SystemExit as error:
            line = text.count("\n", 0, found.start()) + 1
            raise SystemExit(f"site: {path}:{line}: this formula cannot be read\n{error}") from None


def block(latex):
    """A displayed formula, which search leaves out and which can be scrolled where it is too wide."""
    return f'<div class="math" tabindex="0" data-unsearched>{mathml(latex, True)}</div>'


def fence(source, language, css_class, options, md, **kwargs):
    """What superfences makes of a fence named math."""
    return block(source)


class Backticks(InlineProcessor):
    """Takes $`...`$ before the pattern of code, whose priority is 190, sees the backticks."""

    def handleMatch(self, m, data):
        element = etree.Element("span", {"class": "arithmatex"})
        element.text = AtomicString("\\(" + m.group(1) + "\\)")
        return element, m.start(0), m.end(0)


class ToMathML(Postprocessor):
    """Replaces the formulas that arithmatex marked."""

    INLINE = re.compile(r'<span class="arithmatex">\\\((.*?)\\\)</span>', re.S)
    BLOCK = re.compile(r'<div class="arithmatex">\s*\\\[(.*?)\\\]\s*</div>', re.S)

    def run(self, text):
        text = self.BLOCK.sub(lambda m: block(html.unescape(m[1])), text)
        return self.INLINE.sub(lambda m: mathml(html.unescape(m[1]), False), text)


class MathML(Extension):
    def extendMarkdown(self, md):
        md.inlinePatterns.register(Backticks(r"\$`([^`\n]+)`\$", md), "math-backticks", 192)
        md.postprocessors.register(ToMathML(md), "mathml", 1)


def makeExtension(**kwargs):
    return MathML(**kwargs)
