"""Installs the peers, each by itself, into the virtual environment whose Python runs this.

What cannot be installed is left out: the reason goes to `left-out.json` in the environment, where
`serve.py` reads it. Succeeds all the same, for the others can be measured.
"""

import json
import os
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True  # Next to the sources, which make looks at, is no place for it.

from complaint import LEFT_OUT, shortened  # noqa: E402

LIBRARIES = ("numpy", "jax", "torch", "matplotlib")
MINUTES = 20
HERE = os.path.dirname(os.path.abspath(__file__))


def attempt(command):
    """Why a command failed; None if it did what it should."""
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, timeout=MINUTES * 60)
    except subprocess.TimeoutExpired:
        return "its installation took longer than %d minutes" % MINUTES
    except OSError as error:
        return shortened(error)
    return shortened(done.stderr or done.stdout) if done.returncode else None


def requirements(name):
    return os.path.join(HERE, "requirements-%s.txt" % name)


def install(name):
    """Installs a library for Python, next to the NumPy that all of them share."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-input"]
    command += ["--disable-pip-version-check", "--requirement", requirements(name)]
    if name != "numpy":
        command += ["--constraint", requirements("numpy")]
    return attempt(command)


def install_gnuplot():
    """Installs gnuplot through the system's packages, if it is not there."""
    if shutil.which("gnuplot"):
        return None
    if shutil.which("apt-get"):
        root = [] if os.geteuid() == 0 else ["sudo", "-n"]
        apt = root + ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]
        package = ["install", "--yes", "--no-install-recommends", "gnuplot-nox"]
        # The lists of packages may be missing or outdated.
        if attempt(apt + package) is None:
            return None
        return attempt(apt + ["update"]) or attempt(apt + package)
    if shutil.which("brew"):
        return attempt(["brew", "install", "--quiet", "gnuplot"])
    return "gnuplot is not installed"


def main():
    if sys.version_info < (3, 9):
        sys.exit("prepare.py: the peers need Python 3.9 or later")
    left_out = {}
    for name in LIBRARIES + ("gnuplot",):
        print("peers: " + name, file=sys.stderr)
        reason = install_gnuplot() if name == "gnuplot" else install(name)
        if reason:
            print("peers: %s is left out: %s" % (name, reason), file=sys.stderr)
            left_out[name] = reason
    with open(os.path.join(sys.prefix, LEFT_OUT), "w", encoding="utf-8") as file:
        json.dump(left_out, file, indent=2, sort_keys=True)


if __name__ == "__main__":
    main()
