"""Checks a built site: what is linked, shown or loaded is there, and nothing comes from elsewhere."""

import functools
import html
import html.parser
import pathlib
import re
import sys
import urllib.parse

LOADED = {
    ("script", "src"), ("img", "src"), ("img", "srcset"), ("source", "src"), ("source", "srcset"),
    ("iframe", "src"), ("video", "src"), ("audio", "src"), ("video", "poster"), ("embed", "src"),
    ("object", "data"), ("input", "src"), ("use", "href"), ("image", "href"),
}
HARMLESS = {"canonical", "next", "prev", "alternate", "search", "author"}
OUTSIDE = re.compile(r"(https?:)?//")


class Page(html.parser.HTMLParser):
    """The references and anchors of a page, what its navigation leads to, and images without words."""

    def __init__(self, text):
        super().__init__()
        self.references, self.images, self.frames = [], [], []
        self.anchors, self.navigation = set(), set()
        self.headings = self.depth_of_navigation = 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "nav":
            self.depth_of_navigation += 1
        if tag == "h1":
            self.headings += 1
        if values.get("id"):
            self.anchors.add(values["id"])
        if tag == "a" and values.get("name"):
            self.anchors.add(values["name"])
        if tag == "a" and self.depth_of_navigation and values.get("href"):
            self.navigation.add(values["href"])
        if tag == "img":
            self.images.append(values)
        if values.get("data-frames"):
            self.frames += zip(values["data-words"].split(" | "), values["data-frames"].split(", "))
        for key, value in attributes:
            if value and key in ("href", "src", "poster", "data"):
                self.references.append((tag, key, value, values.get("rel") or ""))
            if value and key in ("srcset", "data-frames"):
                self.references += [(tag, key, part.split()[0], "") for part in value.split(",")]

    def handle_endtag(self, tag):
        if tag == "nav":
            self.depth_of_navigation -= 1


def faults(site, base=""):
    """What is wrong, one line each.

    The reference that DocC makes is a program: of it only the files that its pages load are checked.
    """
    site = site.resolve()
    # The pages of the reference differ in nothing but what their scripts load.
    read = functools.cache(Page)
    pages = {path: read(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html"))}
    found = set()
    for path, page in pages.items():
        found |= set(faults_of(path, page, pages, site, base))
    found |= set(outside_navigation(pages, site))
    for path in sorted(site.rglob("*.css")):
        found |= set(faults_of_style(path, site))
    return sorted(found)


def faults_of(path, page, pages, site, base):
    name = path.relative_to(site)
    is_reference = name.parts[0] == "api"
    for tag, key, value, relation in page.references:
        if value.startswith(("data:", "mailto:", "#__")):
            continue
        if OUTSIDE.match(value):
            loads = (tag, key) in LOADED or (tag == "link" and not set(relation.split()) & HARMLESS)
            if loads:
                yield f"{name}: loads from outside: <{tag} {key}={value}>"
            continue
        if name.name == "404.html":
            continue
        address, _, anchor = value.partition("#")
        target = resolved(path, address, site, base) if address else path
        if not target.is_relative_to(site):
            yield f"{name}: outside the site: {value}"
        elif not target.is_file():
            yield f"{name}: no such file: <{tag} {key}={value}>"
        elif anchor and target in pages and "api" not in target.relative_to(site).parts:
            if urllib.parse.unquote(anchor) not in pages[target].anchors:
                yield f"{name}: no such anchor: {value}"
    if not any("icon" in relation.split() for tag, _, _, relation in page.references if tag == "link"):
        yield f"{name}: no icon, so that browsers ask for one at the root"
    if is_reference:
        return
    if page.headings != 1 and name.name != "404.html":
        yield f"{name}: {page.headings} headings of the first level"
    for alternative, figure in alternatives(page):
        description = described(resolved(path, figure, site, base))
        if description is not None and description != alternative:
            yield f"{name}: the alternative text is not the figure's own description: {figure}"
    for image in page.images:
        if not (image.get("alt") or "").strip():
            yield f"{name}: no alternative text: {image.get('src')}"
        elif "Plots/" in image.get("src", "") and not (image.get("width") and image.get("height")):
            yield f"{name}: no width and height: {image.get('src')}"


def alternatives(page):
    """What is said instead of each figure, with the figure."""
    for image in page.images:
        source = image.get("src") or ""
        if "Plots/" in source:
            yield image.get("alt") or "", re.sub(r"Plots/small/(.*)\.png$", r"Plots/\1.svg", source)
    yield from page.frames


@functools.cache
def described(figure):
    """What a figure says of itself; None if it is no SVG that says anything."""
    if figure.suffix != ".svg" or not figure.is_file():
        return None
    found = re.search(r"<desc\b[^>]*>(.*?)</desc>", figure.read_text(encoding="utf-8"), re.S)
    return html.unescape(found[1]) if found else None


def outside_navigation(pages, site):
    """Pages to which no navigation leads."""
    reached = {
        resolved(path, address.split("#")[0], site, "")
        for path, page in pages.items() if path.relative_to(site).parts[0] != "api" for address in page.navigation
        if address[0] != "#" and not OUTSIDE.match(address)
    }
    for path in pages:
        name = path.relative_to(site)
        if name.parts[0] != "api" and name.name != "404.html" and path not in reached:
            yield f"{name}: not in the navigation"


def faults_of_style(path, site):
    for address in re.findall(r"""(?:url\(\s*|@import\s+)['"]?([^'")\s]+)""", path.read_text(encoding="utf-8")):
        if address.startswith(("data:", "#")):
            continue
        if OUTSIDE.match(address):
            yield f"{path.relative_to(site)}: loads from outside: {address}"
        elif not (path.parent / address.split("?")[0].split("#")[0]).is_file():
            yield f"{path.relative_to(site)}: no such file: {address}"


def resolved(page, address, site, base):
    """The file that an address means."""
    address = urllib.parse.unquote(address.split("?")[0])
    if address.startswith("/"):
        address = address.removeprefix(f"/{base}" if base else "").lstrip("/")
        target = (site / address).resolve()
    else:
        target = (page.parent / address).resolve()
    return target / "index.html" if target.is_dir() else target


if __name__ == "__main__":
    found = faults(pathlib.Path(sys.argv[1]), *sys.argv[2:])
    print(*found, sep="\n")
    sys.exit(bool(found))
