"""Extension of Python-Markdown that says once per table which columns stand on the right.

Markdown says it in every cell, which makes up half of a page with large tables.
"""

from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor


class SayOnce(Treeprocessor):
    def run(self, root):
        for table in root.iter("table"):
            aligned = ["right" in cell.get("style", "") for cell in table.iter("th")]
            if True not in aligned:
                continue
            first = aligned.index(True)
            if not all(aligned[first:]):
                continue
            table.set("data-numbers-from", str(first + 1))
            for cell in table.iter():
                if cell.tag in ("th", "td"):
                    cell.attrib.pop("style", None)


class Alignment(Extension):
    def extendMarkdown(self, md):
        # After "searching", which looks at the same styles.
        md.treeprocessors.register(SayOnce(md), "alignment", 14)


def makeExtension(**kwargs):
    return Alignment(**kwargs)
