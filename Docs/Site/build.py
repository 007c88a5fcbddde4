"""Builds the site: pages by Zensical, beside them the reference that DocC made, and then the checks."""

import os
import re
import shutil
import subprocess
import sys
import time

import reference
import settings
from digest import digest
from stage import DOCS, OUTSIDE, ROOT, SITE, figures, stage

BUILD = SITE / "build"
OUTPUT = BUILD / "site"


def main():
    start = time.monotonic()
    stamp = BUILD / "site.stamp"
    wanted = digest(
        [path for path in DOCS.iterdir() if path != SITE]
        + [path for path in SITE.iterdir() if path not in (BUILD, SITE / "Tests") and path.name[0] != "."]
        + figures() + [ROOT / name for name in OUTSIDE],
        reference.key() + settings.address() + settings.repository())
    if OUTPUT.is_dir() and stamp.is_file() and stamp.read_text() == wanted:
        print(f"The site is up to date: {where()}")
        return
    stamp.unlink(missing_ok=True)
    build()
    stamp.write_text(wanted)
    pages = sum(1 for path in OUTPUT.rglob("*.html") if "api" not in path.parts)
    print(f"{pages} pages in {time.monotonic() - start:.1f} s, without a fault: {where()}")


def where():
    return f"{OUTPUT.relative_to(ROOT)}; 'make serve' shows it"


def build():
    """Makes the pages and what belongs to them; ends if anything is wrong."""
    # Here, because they take longer to load than to find out that nothing has changed.
    import check
    import copies
    import finish
    import font
    import search
    import style

    copies.make()
    stage(BUILD / "pages")
    build_pages()
    for copy in sorted(copies.OUTPUT.rglob("*.*")):
        target = OUTPUT / copy.relative_to(copies.OUTPUT)
        target.parent.mkdir(parents=True, exist_ok=True)
        if copy.suffix in (".png", ".pdf"):
            link_or_copy(copy, target)
    finish.finish(OUTPUT)
    search.write_index(OUTPUT, reference.OUTPUT)
    leave_out_scripts(OUTPUT)
    style.cut(OUTPUT)
    font.cut(OUTPUT)
    shutil.copytree(reference.OUTPUT, OUTPUT / "api", copy_function=link_or_copy)
    faults = check.faults(OUTPUT, reference.base())
    if faults:
        print(*faults[:40], sep="\n", file=sys.stderr)
        sys.exit(f"site: {len(faults)} fault{'s' if len(faults) > 1 else ''}")


def build_pages():
    """Has Zensical make the pages; ends with all that it said if it fails."""
    result = subprocess.run(
        [BUILD / "venv/bin/zensical", "build", "-f", SITE / "zensical.toml", "--strict", "--clean"],
        env=os.environ | {"PYTHONPATH": str(SITE)}, cwd=ROOT, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if result.returncode != 0:
        # How its program came to end says nothing about the page.
        print(result.stdout.partition("Traceback (most recent call last)")[0], file=sys.stderr)
        sys.exit("site: zensical failed")


def leave_out_scripts(site):
    """Takes a script out of the pages that have nothing for it to do."""
    for page in site.rglob("*.html"):
        text = page.read_text()
        for script, subject in (("tables", "<table"), ("frames", "data-frames=")):
            if subject not in text:
                text = re.sub(rf'<script src="[^"]*assets/{script}\.js"></script>\s*', "", text)
        page.write_text(text)


def link_or_copy(source, target):
    """Thousands of files are linked in a fraction of the time that it takes to copy them."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


if __name__ == "__main__":
    main()
