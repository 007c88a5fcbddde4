"""Draws the files that are offered for download, and thumbnails: both are too many to be kept in the repository."""

import os
import shutil
import subprocess
import sys

from digest import digest
from stage import ROOT, SITE, figures

OUTPUT = SITE / "build" / "copies"

# What is drawn: formats, figures, further options, folder.
DRAWN = [
    ("png,pdf", "atlas/*", (), "Plots"),
    ("png,pdf", "figures/*", (), "Plots"),
    ("png", "figures/*", ("--scale", "0.5"), "Plots/small"),
    ("png", "pages/[!s]*", ("--scale", "0.5"), "Plots/small"),
    ("png", "pages/sampled*", ("--scale", "0.5"), "Plots/small"),
]


def make():
    """Draws the copies, unless the figures are what they were; ends with what the program said if it fails."""
    stamp, wanted = OUTPUT.with_suffix(".stamp"), digest(figures(), repr(DRAWN))
    if OUTPUT.is_dir() and stamp.is_file() and stamp.read_text() == wanted:
        return
    stamp.unlink(missing_ok=True)
    shutil.rmtree(OUTPUT, ignore_errors=True)
    program = ROOT / os.environ.get("BUILD", ".build") / "release" / "plotgen"
    for formats, names, options, folder in DRAWN:
        result = subprocess.run(
            [program, "gallery", "--copies", formats, "--only", names, *options, "--output", OUTPUT / folder],
            cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if result.returncode != 0:
            print(result.stdout, file=sys.stderr)
            sys.exit("site: drawing the copies of figures failed")
    stamp.write_text(wanted)
