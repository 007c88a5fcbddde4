"""Puts the pages, the figures and the site's own files into one tree that the generator can read."""

import pathlib
import re
import shutil

import settings

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DOCS = ROOT / "Docs"
SITE = DOCS / "Site"

# The folders of the gallery; what lies beside them was drawn by hand.
FOLDERS = ("figures", "atlas", "pages")

# Pages that say again what others say.
NOT_SEARCHED = {"Gallery.md"}

# Files beside Docs/ that are pages of the site, too.
OUTSIDE = {
    "CHANGELOG.md": "Changes.md", "CONTRIBUTING.md": "Contributing.md", "LICENSE": "Licence.md",
    "CITATION.cff": "CITATION.cff",
}

# Files of the repository that pages link, which are copied below files/.
LINKED = set()

LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)")
INDEX = re.compile(r"(^|/)README\.md(?=$|#)")
NEEDS = re.compile(r"(.*: (\S+))\s+# needs (\S+)")
PLOTS = re.compile(r"(?:\.\./)+Plots/")
CELL_END = re.compile(r"(?<!\\)\|")


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
    for source, name in OUTSIDE.items():  # These may link further files, which are copied below.
        path = ROOT / source
        (out / name).write_text(page(path) if path.suffix == ".md" else as_page(path), encoding="utf-8")
    (out / "API.md").write_text((SITE / "reference.md").read_text(encoding="utf-8"), encoding="utf-8")
    for path in sorted(LINKED):
        target = out / "files" / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
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
    # Here, because it takes longer to load than to find out that nothing has changed.
    import mathml

    text = path.read_text(encoding="utf-8")
    mathml.refuse_unreadable(text, path.relative_to(ROOT))
    refuse_ragged_tables(text, path.relative_to(ROOT))
    if path.name in NOT_SEARCHED:
        text = f"---\nsearch:\n  exclude: true\n---\n\n{text}"
    depth = len(path.relative_to(DOCS).parts) - 1 if path.is_relative_to(DOCS) else 0
    text = PLOTS.sub("../" * depth + "Plots/", text)
    return LINK.sub(lambda m: link(m, path), text)


def refuse_ragged_tables(text, path):
    """Ends the build at the first row of a table that has more or fewer cells than its heading."""
    cells, is_code = None, False
    for number, line in enumerate(text.splitlines(), 1):
        is_code ^= line.startswith("```")
        if is_code or not line.startswith("|"):
            cells = None
            continue
        count = len(CELL_END.findall(line.rstrip())) - 1
        cells = cells or count
        if count != cells:
            raise SystemExit(f"site: {path}:{number}: this row has {count} cells, and the heading of its table {cells}")


def as_page(path):
    """The text of a file that is not Markdown: the licence as a page, anything else as it is."""
    text = path.read_text(encoding="utf-8")
    return f"# Licence\n\n```text\n{text.strip()}\n```\n" if path.name == "LICENSE" else text


def link(match, page):
    """A link, changed to what it is on the site.

    Another file of the repository is linked there, or, as long as it is not known where that is, in a copy on the site. A link
    that would have to become mere words ends the build, because the reader would miss it.
    """
    words, address = match.groups()
    if re.match(r"[a-z]+:|#", address):
        return match[0]
    file, hash, anchor = address.partition("#")
    target = (page.parent / file).resolve()
    depth = len(page.relative_to(DOCS).parts) - 1 if page.is_relative_to(DOCS) else 0
    name = target.relative_to(ROOT).as_posix() if target.is_relative_to(ROOT) else ""
    if name in OUTSIDE:
        return f"[{words}]({'../' * depth}{OUTSIDE[name]}{hash}{anchor})"
    if not target.is_relative_to(DOCS) and target.exists():
        if address.startswith(("Plots/", "../Plots/")):
            return match[0]
        if settings.repository():
            return f"[{words}]({settings.repository()}/blob/main/{name}{hash}{anchor})"
        if target.is_file() and name:
            LINKED.add(target)
            return f"[{words}]({'../' * depth}files/{name})"
        raise SystemExit(
            f"site: {page.relative_to(ROOT)}: '{address}' is no file of the repository; "
            "link a page or a file instead, or set 'repository' in settings.toml")
    renamed = INDEX.sub(r"\1index.md", address)
    if not page.is_relative_to(DOCS):
        renamed = renamed.removeprefix("../").removeprefix("Docs/")
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
