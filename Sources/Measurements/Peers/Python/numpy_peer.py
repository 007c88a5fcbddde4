"""NumPy: chains of ufuncs that write into arrays allocated once."""

import numpy
from numpy_derivative import DERIVATIVE
from numpy_forward import FORWARD
from workspace import Workspace

from array_peer import ArrayPeer

try:
    from importlib.metadata import version

    SCIPY = version("scipy")
except Exception:
    SCIPY = None


class Peer(ArrayPeer):
    """Functions (z, out, workspace, parameters) on arrays of NumPy."""

    forward = FORWARD
    derivative = DERIVATIVE
    version = numpy.__version__
    details = ["results and scratch allocated once (out=)"]

    def __init__(self):
        super().__init__()
        numpy.seterr(all="ignore")
        if SCIPY and "gelu" in FORWARD:
            self.details = self.details + ["Φ from SciPy " + SCIPY]

    def place(self, floats):
        return numpy.array(floats, dtype=numpy.float32)

    def operation(self, function, parameters, placed):
        out = numpy.empty_like(placed)
        workspace = Workspace(placed)

        def run():
            function(placed, out, workspace, **parameters)
            return out

        return run

    def numbers(self, result):
        return result.astype(numpy.float64).tolist()
