"""Why something failed, in one line that tells nothing about this machine."""

import json
import os
import re
import sys

LEFT_OUT = "left-out.json"
LIMIT = 160

# A path from the root, a home or a drive, and the name it ends with.
PATH = r"""(?<![\w.])(?:~|[A-Za-z]:)?[/\\](?:[^\s'":,;]*[/\\])?([^\s'":,;/\\]*)"""


def shortened(text):
    """The last line that says something, without addresses and directories."""
    lines = [line.strip() for line in str(text).splitlines() if line.strip()]
    line = lines[-1] if lines else "it gives no reason"
    line = re.sub(r"^(ERROR|error|E): *", "", line)
    line = re.sub(r"\b[a-z]+://\S+", "an address", line)
    line = re.sub(r"host='[^']*'", "host", line)
    line = re.sub(PATH, r"\1", line)
    return line if len(line) <= LIMIT else line[: LIMIT - 1].rstrip() + "…"


def complaint_about(error):
    """The kind of an exception and its message."""
    message = str(error).strip()
    kind = type(error).__name__
    return shortened("%s: %s" % (kind, shortened(message))) if message else kind


def left_out(name):
    """Why `prepare.py` could not install a peer; None if it did."""
    try:
        with open(os.path.join(sys.prefix, LEFT_OUT), encoding="utf-8") as file:
            return json.load(file).get(name)
    except FileNotFoundError:
        return None
