"""Answers the requests of `PeerProcess`, for one peer: a line of JSON for each line of JSON.

    python serve.py numpy|jax|torch|torch_training|matplotlib|gnuplot|numpy_one_sine|…

Every request names itself in "request". Numbers that JSON has no form for are the strings "nan",
"inf" and "-inf". A request that fails is answered by {"error": why}; {"missing": why} says that the
peer cannot be had at all. It ends with its input.
"""

import importlib
import json
import math
import os
import sys

sys.dont_write_bytecode = True  # Next to the sources, which make looks at, is no place for it.

import single_thread  # noqa: E402
from complaint import complaint_about, left_out  # noqa: E402

PEERS = ("numpy", "jax", "torch", "torch_training", "matplotlib", "gnuplot")

# Other forms of one function, for a table of their own.
FORMS = (
    "numpy_one_sine",
    "jax_one_sine",
    "torch_one_sine",
    "torch_compiled",
    "torch_compiled_one_sine",
)


def answer(peer, message):
    """The answer to a request, as a dictionary."""
    request = message.pop("request")
    method = getattr(peer, "answer_" + request, None)
    if method is None:
        raise ValueError("no request is called '%s' here" % request)
    return method(**message)


def sayable(value):
    """A value whose numbers JSON has a form for."""
    if isinstance(value, dict):
        return {key: sayable(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [sayable(part) for part in value]
    if isinstance(value, float) and not math.isfinite(value):
        return "nan" if math.isnan(value) else "inf" if value > 0 else "-inf"
    return value


def peer_named(name):
    """The peer, or the reason why there is none."""
    reason = left_out(name.split("_")[0])
    if reason:
        return None, reason
    try:
        if name in FORMS:
            return importlib.import_module("one_sine").peer(name), None
        return importlib.import_module(name + "_peer").Peer(), None
    except Exception as error:  # What a broken installation raises is not for us to list.
        return None, complaint_about(error)


def main(arguments):
    if len(arguments) != 1 or arguments[0] not in PEERS + FORMS:
        sys.exit("serve.py: name one peer: " + ", ".join(PEERS + FORMS))
    single_thread.prepare()
    # A library may print; what it says must not stand among the answers.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    peer, missing = peer_named(arguments[0])
    for line in sys.stdin:
        try:
            reply = {"missing": missing} if missing else answer(peer, json.loads(line))
        except Exception as error:
            reply = {"error": complaint_about(error)}
        answers.write(json.dumps(sayable(reply), allow_nan=False) + "\n")
        answers.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
