"""Runs a command, and all that it starts, on one processor, where the system has a call for that.

So a library that has a second thread all the same gains nothing by it, and nobody runs beside the
one whose turn it is. Of the processors that are allowed it takes the last, since interrupts prefer
the first.
"""

import os
import sys

if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    os.execvp(sys.argv[1], sys.argv[1:])
