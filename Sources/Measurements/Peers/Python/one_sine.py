"""SineReLU in peers as one sine, ε √2 sin(z − π/4), beside the sine itself; in torch compiled, too.

A peer of this file has the value of these two functions only.
"""

import importlib
import math

EIGHTH = math.pi / 4

def numpy_wave(z, out, w, epsilon):
    import numpy as np

    np.subtract(z, np.float32(EIGHTH), out=out)
    np.sin(out, out=out)
    out *= np.float32(epsilon * math.sqrt(2))
    out *= np.less_equal(z, 0, out=w.mask)
    np.maximum(z, 0, out=w.a)
    out += w.a


def jax_wave(z, epsilon):
    import jax.numpy as jnp

    return jnp.where(z > 0, z, epsilon * math.sqrt(2) * jnp.sin(z - EIGHTH))


def torch_wave(z, epsilon):
    import torch

    return torch.where(z > 0, z, epsilon * math.sqrt(2) * torch.sin(z - EIGHTH))


def numpy_sine(z, out, w, omega):
    import numpy as np

    np.multiply(z, np.float32(omega), out=out)
    np.sin(out, out=out)


def jax_sine(z, omega):
    import jax.numpy as jnp

    return jnp.sin(omega * z)


def torch_sine(z, omega):
    import torch

    return torch.sin(omega * z)


WAVES = {"numpy": numpy_wave, "jax": jax_wave, "torch": torch_wave}
SINES = {"numpy": numpy_sine, "jax": jax_sine, "torch": torch_sine}


def compiled(peer):
    """The functions of torch as torch.compile makes them; tried once, so that one that cannot says so at once."""
    import torch

    torch.compile(lambda z: torch.sin(z) + 1)(torch.zeros(8))

    def made(function):
        # Compiled for the parameters when it is first called, before the clock starts.
        kept = {}

        def run(z, **parameters):
            key = tuple(sorted(parameters.items()))
            if key not in kept:
                kept[key] = torch.compile(lambda z: function(z, **parameters), dynamic=False)
            return kept[key](z)

        return run

    peer.forward = {name: made(function) for name, function in peer.forward.items()}
    peer.details = ["torch.compile, no_grad, compiled before the clock starts"]


def peer(name):
    """A peer by its name, such as numpy_one_sine, torch_compiled or torch_compiled_one_sine."""
    library = name.split("_")[0]
    found = importlib.import_module(library + "_peer").Peer()
    wave = WAVES[library] if name.endswith("_one_sine") else found.forward["sineReLU"]
    found.forward = {"sineReLU": wave, "sine": SINES[library]}
    found.derivative = {}
    if "_compiled" in name:
        compiled(found)
    return found
