"""Extension of Python-Markdown that keeps out of the search what nobody would search for.

The index is loaded with every page; with all tables of numbers in it, it would be five times as large.
"""

from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

# Sections of generated pages that say the same everywhere, or name all functions of a family.
REPEATED = {
    "What is proved", "In a framework", "Parameters", "What it costs", "How exact it is", "Draw and use it", "The family",
}


class Leave(Treeprocessor):
    def run(self, root):
        for element in root.iter():
            if element.tag == "table" and self.is_report(element) or element.tag == "h2" and element.text in REPEATED:
                element.set("data-unsearched", "")

    @staticmethod
    def is_report(table):
        """Whether a table has columns of numbers, or is a list of properties."""
        headings = list(table.iter("th"))
        return any("right" in heading.get("style", "") for heading in headings) or (headings and headings[0].text == "Property")


class Searching(Extension):
    def extendMarkdown(self, md):
        # After inline patterns (20), which read the text of cells, and before headings get their anchors (5).
        md.treeprocessors.register(Leave(md), "searching", 15)


def makeExtension(**kwargs):
    return Searching(**kwargs)
