"""What NumPy, JAX and torch have in common: functions of a float32 array."""

import gc
import time
from array import array

import single_thread


class ArrayPeer:
    """A library that evaluates activations.

    A subclass has `forward` and `derivative`, functions by the catalogue's names, and defines
    `version`, `details`, `place`, `operation` (or `run`) and `numbers`.
    """

    def __init__(self):
        self.placed = None
        self.result = None
        self.prepared = (None, None)

    def answer_hello(self):
        settings = "; ".join(["float32", single_thread.description()] + self.details)
        return {"version": self.version, "settings": settings}

    def answer_functions(self):
        names = {"forward": self.forward, "derivative": self.derivative}
        return {operation: sorted(table) for operation, table in names.items()}

    def answer_array(self, path, count):
        floats = array("f")
        with open(path, "rb") as file:
            floats.fromfile(file, count)
        # Compiled and allocated for the array before.
        self.result, self.prepared = None, (None, None)
        self.placed = self.place(floats)
        return {"count": len(floats)}

    def answer_evaluate(self, function, operation, parameters, inputs):
        run = self.run(function, operation, parameters, self.place(array("f", inputs)))
        return {"values": self.numbers(self.wait(run()))}

    def answer_time(self, function, operation, parameters, repetitions):
        key = (function, operation, sorted(parameters.items()))
        if self.prepared[0] != key:
            self.prepared = (key, self.run(function, operation, parameters, self.placed))
        run, wait = self.prepared[1], self.wait
        # The pass that is not timed compiles, and brings arrays into the caches that they fit in.
        self.result = wait(run())
        gc.disable()
        start = time.perf_counter_ns()
        for _ in range(repetitions):
            self.result = wait(run())
        end = time.perf_counter_ns()
        gc.enable()
        return {"seconds": (end - start) * 1e-9}

    def run(self, function, operation, parameters, placed):
        """One pass over an array, as a function without arguments."""
        return self.operation(self.function(function, operation, placed), parameters, placed)

    def function(self, function, operation, placed):
        """What evaluates a function of the catalogue."""
        if placed is None:
            raise ValueError("there is no array yet")
        table = {"forward": self.forward, "derivative": self.derivative}[operation]
        if function not in table:
            raise ValueError("no %s of '%s' here" % (operation, function))
        return table[function]

    def wait(self, result):
        """The result when it is there."""
        return result
