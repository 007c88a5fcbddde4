"""matplotlib: figures in this process, and the command that draws one from nothing."""

import io
import os
import sys
import time

import matplotlib
import matplotlib_figure


class Peer:
    """Draws the figure of `matplotlib_figure.py`."""

    def answer_hello(self):
        settings = "Agg, 640 × 480 px at 100 dpi, 1001 points"
        return {"version": matplotlib.__version__, "settings": settings}

    def answer_figure(self, format, path):
        file = io.BytesIO()
        start = time.perf_counter_ns()
        matplotlib_figure.draw(file, format)
        end = time.perf_counter_ns()
        return {"seconds": (end - start) * 1e-9, "bytes": file.tell()}

    def answer_command(self, format, path):
        script = os.path.abspath(matplotlib_figure.__file__)
        return {"command": [sys.executable, script, format, path]}
