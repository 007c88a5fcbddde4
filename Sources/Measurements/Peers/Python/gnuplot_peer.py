"""gnuplot: figures from a process that is fed them, and the command that draws one from nothing."""

import os
import shutil
import subprocess
import time

TERMINALS = {"png": "pngcairo", "svg": "svg"}

SCRIPT = """\
set encoding utf8
set terminal %(terminal)s size 640,480
set output '%(path)s'
set title 'SineReLU, ε = 0.025'
set xlabel 'z'
set ylabel 'f(z)'
set grid
set key left top
set samples 1001
set xrange [-7:7]
plot x > 0 ? x : 0.025*(sin(x) - cos(x)) title 'SineReLU' with lines
unset output
"""


class Peer:
    """Draws the figure of `SCRIPT`."""

    def __init__(self):
        self.program = shutil.which("gnuplot")
        if self.program is None:
            raise FileNotFoundError("there is no program gnuplot")
        told = subprocess.check_output([self.program, "--version"], text=True)
        self.version = told.strip().replace("gnuplot ", "").replace(" patchlevel ", ".")
        self.process = None

    def answer_hello(self):
        settings = "terminals pngcairo and svg, 640 × 480 px, 1001 samples"
        return {"version": self.version, "settings": settings}

    def answer_figure(self, format, path):
        script = self.script(format, path) + "print 'drawn'\n"
        if self.process is None:
            self.process = subprocess.Popen(
                [self.program], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, text=True, encoding="utf-8")
            script = "set print '-'\n" + script
        start = time.perf_counter_ns()
        self.process.stdin.write(script)
        self.process.stdin.flush()
        self.wait()
        end = time.perf_counter_ns()
        return {"seconds": (end - start) * 1e-9, "bytes": os.path.getsize(path)}

    def answer_command(self, format, path):
        script = path + ".gnuplot"
        with open(script, "w", encoding="utf-8") as file:
            file.write(self.script(format, path))
        return {"command": [self.program, script]}

    def script(self, format, path):
        return SCRIPT % {"terminal": TERMINALS[format], "path": path.replace("'", "''")}

    def wait(self):
        """Waits until gnuplot has drawn; what it says instead becomes an error."""
        said = "gnuplot has ended"
        for line in self.process.stdout:
            if line.strip() == "drawn":
                return
            said = line.strip() or said
        self.process = None
        raise RuntimeError(said)
