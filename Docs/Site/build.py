"""Builds the site: pages by Zensical, the reference of the two libraries by DocC, then the checks."""

import concurrent.futures
import hashlib
import os
import shutil
import subprocess
import sys
import time

import check
import font
import style
from stage import DOCS, ROOT, SITE, stage

BUILD = SITE / "build"
OUTPUT = BUILD / "site"
REFERENCE = BUILD / "api"
MODULES = ["Activations", "Render"]


def main():
    start = time.monotonic()
    base = os.environ.get("SITE_PATH", "").strip("/")
    reference = digest([ROOT / "Sources" / module for module in MODULES] + [SITE / "docc.sh"], base)
    sources = digest(
        [path for path in DOCS.iterdir() if path != SITE]
        + [path for path in SITE.iterdir() if path not in (BUILD, SITE / "Tests") and path.name[0] != "."]
        + sorted((ROOT / "Plots").glob("*.svg")),
        reference,
    )
    stamp = BUILD / "site.stamp"
    if OUTPUT.is_dir() and stamp.is_file() and stamp.read_text() == sources:
        print(f"The site is up to date: {where()}")
        return
    stamp.unlink(missing_ok=True)
    with concurrent.futures.ThreadPoolExecutor() as pool:
        made = pool.submit(build_reference, reference, base)
        stage(BUILD / "pages")
        build_pages()
        style.cut(OUTPUT)
        made.result()
    shutil.copytree(REFERENCE, OUTPUT / "api", copy_function=link_or_copy)
    font.cut(OUTPUT)
    faults = check.faults(OUTPUT, base)
    if faults:
        print(*faults[:40], sep="\n", file=sys.stderr)
        sys.exit(f"site: {len(faults)} faults")
    stamp.write_text(sources)
    pages = sum(1 for path in OUTPUT.rglob("*.html") if "api" not in path.parts)
    print(f"{pages} pages in {time.monotonic() - start:.1f} s, without a fault: {where()}")


def where():
    return f"'make serve' shows it, or open {(OUTPUT / 'index.html').relative_to(ROOT)}"


def digest(paths, more):
    """A number that differs, all but certainly, when a file or its name does."""
    result = hashlib.sha256(more.encode())
    for top in sorted(paths):
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and "__pycache__" not in path.parts:
                result.update(f"{path.relative_to(ROOT)}\0".encode())
                result.update(hashlib.sha256(path.read_bytes()).digest())
    return result.hexdigest()


def build_reference(key, base):
    """Has DocC make the reference, unless the libraries are what they were."""
    stamp = BUILD / "api.stamp"
    if REFERENCE.is_dir() and stamp.is_file() and stamp.read_text() == key:
        return
    stamp.unlink(missing_ok=True)
    run(["bash", SITE / "docc.sh", REFERENCE, f"{base}/api".strip("/"), *MODULES])
    stamp.write_text(key)


def build_pages():
    environment = os.environ | {"PYTHONPATH": str(SITE)}
    run([BUILD / "venv/bin/zensical", "build", "-f", SITE / "zensical.toml", "--strict", "--clean"], environment)


def link_or_copy(source, target):
    """Thousands of files are linked in a fraction of the time that it takes to copy them."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def run(command, environment=None):
    """Runs a program quietly; ends with all that it said if it fails."""
    result = subprocess.run(
        [str(part) for part in command], env=environment, cwd=ROOT, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if result.returncode != 0:
        print(result.stdout, file=sys.stderr)
        sys.exit(f"site: '{' '.join(str(part) for part in command[:2])}' failed")


if __name__ == "__main__":
    main()
