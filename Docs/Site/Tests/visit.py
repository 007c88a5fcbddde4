"""Visits every page of the built site in Chromium, wide and narrow, light and dark, and uses the site as a reader does.

    visit.py SITE CHROMIUM [short]

Every page is looked at, or for a short visit two of each kind, at four widths; axe looks at every page, at the widest of the usual
windows and at that of a phone, in both schemes.
"""

import multiprocessing
import os
import pathlib
import sys
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import page as checks
import uses
from server import serving

WIDTHS = (1280, 360, 768, 1920)
WITH_AXE = (1280, 360)

# Two of a kind, or what is the only one of its kind.
SHORT = {
    "home": ["index.html"],
    "about one function": ["SineReLU.html", "Epsilon.html"],
    "index of functions": ["Atlas/index.html"],
    "of the atlas": ["Atlas/sinerelu.html", "Atlas/gelu.html"],
    "measurements": ["Benchmarks.html", "Exactness.html", "Gradients.html"],
    "guides": ["Install.html", "Gallery.html"],
    "about": ["Choose.html", "FAQ.html"],
}


def main(site, chromium, extent=None):
    start = time.monotonic()
    folder = pathlib.Path(site).resolve()
    pages = sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*.html")
        if path.relative_to(folder).parts[0] != "api" and path.name != "404.html")
    if extent == "short":
        short = [name for names in SHORT.values() for name in names]
        if missing := set(short) - set(pages):
            sys.exit(f"site: SHORT in visit.py names pages that are not there: {', '.join(sorted(missing))}")
        pages = short
    elif extent is not None:
        sys.exit(f"site: {extent} is no extent of a visit; leave it out, or say short")
    jobs = [("use", None)] + [(name, width) for name in pages for width in WIDTHS]
    jobs.sort(key=lambda job: job[1] not in WITH_AXE)
    # Half of the time is spent waiting.
    workers = 2 * (os.cpu_count() or 1)
    with serving(str(folder)) as address, multiprocessing.Pool(workers) as pool:
        parts = [(jobs[index::workers], address, chromium) for index in range(workers)]
        faults = [fault for part in pool.starmap(visit, parts) for fault in part]
    seconds = time.monotonic() - start
    if faults:
        print(*sorted(set(faults)), sep="\n", file=sys.stderr)
        sys.exit(f"site: what is above is wrong; looked at in {seconds:.0f} s")
    print(f"{len(pages)} pages at {', '.join(map(str, sorted(WIDTHS)))} px, light and dark, and {len(uses.ALL) + 1} uses, "
          f"without a fault, in {seconds:.0f} s")


def visit(jobs, address, chromium):
    """What is wrong with some of the pages."""
    found = []
    with sync_playwright() as playwright:
        # Without a sandbox, because there is none for root; the pages are our own.
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, width in jobs:
            if width is None:
                found += use(browser, address)
                continue
            context = browser.new_context(viewport={"width": width, "height": 900})
            page = watched(context, address, found, f"{name} at {width} px")
            faults = checks.faults(page, f"{address}/{name}", weigh=width == WIDTHS[0])
            if width in WITH_AXE:
                for scheme in ("light", "dark"):
                    faults += checks.accessibility(page, Axe(), scheme)
            found += [f"{name} at {width} px: {fault}" for fault in faults]
            context.close()
        browser.close()
    return found


def use(browser, address):
    """What is wrong with what readers do."""
    found = []
    for step in uses.ALL:
        context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme="light")
        page = watched(context, address, found, step.__name__)
        try:
            step(page, address)
        except Exception as error:
            found.append(f"{step.__name__}: {str(error).splitlines()[0] if str(error) else repr(error)}")
        context.close()
    try:
        uses.without_script(browser, address)
    except Exception as error:
        found.append(f"without_script: {error}")
    return found


def watched(context, address, found, name):
    """A page of which errors, failed answers and requests to elsewhere are noted."""
    page = context.new_page()
    page.on("console", lambda message: message.type == "error" and found.append(
        f"{name}: console: {message.text} ({message.location['url']})"))
    page.on("pageerror", lambda error: found.append(f"{name}: error: {error}"))
    page.on("request", lambda request: request.url.startswith((address, "data:", "blob:"))
            or found.append(f"{name}: asks elsewhere: {request.url}"))
    page.on("response", lambda response: response.status >= 400
            and found.append(f"{name}: {response.status}: {response.url}"))
    return page


if __name__ == "__main__":
    main(*sys.argv[1:])
