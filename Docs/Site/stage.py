"""Puts the pages, the figures and the site's own files into one tree that the generator can read."""

import pathlib
import re
import shutil

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DOCS = ROOT / "Docs"
SITE = DOCS / "Site"

# The folders of the gallery; what lies beside them was drawn by hand.
FOLDERS = ("figures", "atlas", "pages")

# Pages that say again what others say.
NOT_SEARCHED = {"Gallery.md"}

LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)")
INDEX = re.compile(r"(^|/)README\.md(?=$|#)")
NEEDS = re.compile(r"(.*: (\S+))\s+# needs (\S+)")
PLOTS = re.compile(r"(?:\.\./)+Plots/")


def stage(out):
    """Fills the directory anew."""
    shutil.rmtree(out, ignore_errors=True)
    order, missing = navigation()
    for path in sorted(DOCS.rglob("*")):
        relative = path.relative_to(DOCS)
        if relative.as_posix() in missing:
            continue
        if not path.is_file() or relative.parts[0] == "Site" or path.name.startswith("unfinished-"):
            continue
        target = out / INDEX.sub(r"\1index.md", relative.as_posix())
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".md":
            target.write_text(page(path), encoding="utf-8")
        else:
            shutil.copyfile(path, target)
    for figure in figures():
        target = out / figure.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(figure, target)
    shutil.copytree(SITE / "assets", out / "assets")
    (out / ".nav.yml").write_text(order, encoding="utf-8")


def figures():
    """The figures of the gallery, and none that was drawn by hand."""
    return [figure for folder in FOLDERS for figure in sorted((ROOT / "Plots" / folder).glob("*.svg"))]


def page(path):
    """The text of a page with its links changed to what they are on the site."""
    text = path.read_text(encoding="utf-8")
    if path.name in NOT_SEARCHED:
        text = f"---\nsearch:\n  exclude: true\n---\n\n{text}"
    depth = len(path.relative_to(DOCS).parts) - 1
    text = PLOTS.sub("../" * depth + "Plots/", text)
    return LINK.sub(lambda m: link(m, path), text)


def link(match, page):
    """A link; one to a file that is no part of the site becomes its words."""
    words, address = match.groups()
    if re.match(r"[a-z]+:|#", address):
        return match[0]
    target = (page.parent / address.split("#")[0]).resolve()
    if not target.is_relative_to(DOCS) and target.exists():
        return match[0] if address.startswith(("Plots/", "../Plots/")) else words
    renamed = INDEX.sub(r"\1index.md", address)
    return f"[{words}]({renamed})"


def navigation():
    """The order of the pages, without those whose results are not there yet, and the paths of these."""
    kept, missing = [], set()
    for line in (SITE / "navigation.yml").read_text(encoding="utf-8").splitlines():
        if needs := NEEDS.fullmatch(line):
            line, path, data = needs.groups()
            if not ((DOCS / path).is_file() and (DOCS / data).is_file()):
                missing.add(path)
                continue
        kept.append(line)
    return "\n".join(kept) + "\n", missing
