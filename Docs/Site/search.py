"""Writes what the search of the site looks through: a section of a page, or a symbol of the API, an entry."""

import html.parser
import json
import re

# Elements whose words nobody searches for.
SKIPPED = {"script", "style", "svg", "math", "nav", "button"}


class Sections(html.parser.HTMLParser):
    """The sections of an article: an anchor, a heading and the words below it."""

    def __init__(self, text):
        super().__init__()
        self.sections = []
        self.skipped = self.heading = self.excluded = 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag in ("img", "br", "source", "input", "link", "meta", "hr"):
            return
        if self.skipped or tag in SKIPPED or set((values.get("class") or "").split()) & {"headerlink", "downloads"}:
            self.skipped += 1
        elif re.fullmatch("h[1-6]", tag):
            self.sections.append([values.get("id", ""), "", "", "data-unsearched" in values])
            self.heading = 1
        elif "data-unsearched" in values:
            self.skipped += 1
        elif tag in ("td", "th", "li", "p", "pre") and self.sections:
            self.sections[-1][2] += " · " if tag in ("td", "th") else " "

    def handle_endtag(self, tag):
        if self.skipped:
            self.skipped -= 1
        elif re.fullmatch("h[1-6]", tag):
            self.heading = 0

    def handle_data(self, data):
        if not self.skipped and self.sections:
            self.sections[-1][1 if self.heading else 2] += data


def entries_of(text, address):
    """The entries of a page: address, page, heading, words."""
    article = text.partition("<article")[2].partition("</article>")[0].partition(">")[2]
    sections = Sections(article).sections
    page = " ".join(sections[0][1].split()) if sections else ""
    for place, (anchor, heading, words, is_excluded) in enumerate(sections):
        if is_excluded:
            continue
        words = re.sub(r"( ·)+ ", " · ", " ".join(words.split())).strip(" ·")[:1500]
        yield [address + (f"#{anchor}" if place and anchor else ""), page, " ".join(heading.split()) if place else "", words]


def symbols(api):
    """The entries of the API: address, module, declaration.

    What many types have, such as the requirements of a protocol, has its first place only.
    """
    index = api / "index" / "index.json"
    found, known = [], set()

    def walk(node, module):
        if node.get("type") == "module":
            module = node["title"]
        path, kind = node.get("path"), node.get("type")
        if path and kind not in ("groupMarker", "module", "extension") and module and node["title"] not in known:
            known.add(node["title"])
            found.append([f"api{path}/", f"API · {module}", node["title"], ""])
        for child in node.get("children", []):
            walk(child, module)

    for language in json.loads(index.read_text(encoding="utf-8"))["interfaceLanguages"].values():
        for node in language:
            walk(node, "")
    return found


def write_index(site, api):
    """Writes the entries as a script, which pages load when the search is opened."""
    entries = []
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site)
        if name.parts[0] == "api" or name.name in ("404.html", "Gallery.html"):
            continue
        entries += entries_of(path.read_text(encoding="utf-8"), name.as_posix())
    entries += symbols(api)
    text = json.dumps(entries, ensure_ascii=False, separators=(",", ":"))
    (site / "assets" / "search-index.js").write_text(f"window.searchEntries={text};\n", encoding="utf-8")
    (site / "search.json").unlink(missing_ok=True)
