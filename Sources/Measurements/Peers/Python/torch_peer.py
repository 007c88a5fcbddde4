"""torch: eager kernels; derivatives by the kernels of its backward pass where it has them."""

from array import array

import torch
from torch_derivative import DERIVATIVE
from torch_forward import FORWARD

from array_peer import ArrayPeer


class Peer(ArrayPeer):
    """Functions (z, parameters) on tensors, without recording for automatic differentiation."""

    forward = FORWARD
    derivative = DERIVATIVE
    version = torch.__version__
    details = [
        "eager, no_grad",
        "derivatives by backward kernels with gradient 1, else closed forms",
    ]

    def __init__(self):
        super().__init__()
        torch.set_num_threads(1)
        torch.set_num_interop_threads(1)
        torch.set_grad_enabled(False)

    def place(self, floats):
        # A copy, so that the memory is torch's and aligned as torch aligns.
        return torch.frombuffer(array("f", floats), dtype=torch.float32).clone()

    def operation(self, function, parameters, placed):
        return lambda: function(placed, **parameters)

    def run(self, function, operation, parameters, placed):
        if operation == "derivative" and placed is not None:
            parameters = dict(parameters, ones=self.ones_like(placed))
        return super().run(function, operation, parameters, placed)

    def ones_like(self, placed):
        """Ones for as many numbers, made once for the array."""
        if placed is not self.placed:
            return torch.ones_like(placed)
        if getattr(self, "ones", None) is None or self.ones.shape != placed.shape:
            self.ones = torch.ones_like(placed)
        return self.ones

    def numbers(self, result):
        return result.to(torch.float64).tolist()
