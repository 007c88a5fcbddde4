"""Has DocC make the reference of the libraries, unless they are what they were. Needs nothing but Python."""

import subprocess
import sys

import settings
from digest import digest
from stage import ROOT, SITE

OUTPUT = SITE / "build" / "api"
MODULES = ["Activations", "Render", "ActivationPlots"]


def base():
    """The path below which the site is served, which the reference has to know; empty for the root."""
    return settings.path()


def key():
    """What differs when the reference has to be made anew."""
    made_with = [SITE / "docc.sh", SITE / "reference-header.html", SITE / "reference-theme.json"]
    return digest([ROOT / "Sources" / module for module in MODULES] + made_with, base())


def make():
    """Makes the reference; ends with all that DocC said if it fails."""
    stamp, wanted = OUTPUT.with_suffix(".stamp"), key()
    if OUTPUT.is_dir() and stamp.is_file() and stamp.read_text() == wanted:
        return
    stamp.unlink(missing_ok=True)
    result = subprocess.run(
        ["bash", str(SITE / "docc.sh"), str(OUTPUT), f"{base()}/api".strip("/"), *MODULES],
        cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if result.returncode != 0:
        print(result.stdout, file=sys.stderr)
        sys.exit("site: docc.sh failed")
    stamp.write_text(wanted)


if __name__ == "__main__":
    make()
