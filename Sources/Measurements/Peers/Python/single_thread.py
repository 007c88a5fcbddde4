"""One thread, and memory that is kept: asked for before libraries are loaded, which then look."""

import os
import sys

VARIABLES = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
    "NUMEXPR_NUM_THREADS",
)

# What glibc frees goes back to the system, and handing out 16 MiB anew takes longer than ReLU does.
MEMORY = {
    "MALLOC_MMAP_MAX_": "0",
    "MALLOC_TRIM_THRESHOLD_": "1000000000000",
    "MALLOC_ARENA_MAX": "1",
}


def prepare():
    """Sets what the libraries read; begins the process anew where that is needed to be heard."""
    if any(os.environ.get(name) != value for name, value in MEMORY.items()):
        os.environ.update(MEMORY)
        os.execv(sys.executable, [sys.executable] + sys.argv)
    for variable in VARIABLES:
        os.environ[variable] = "1"
    os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
    os.environ["JAX_PLATFORMS"] = "cpu"


def description():
    """How it was made sure that there is one thread, for the table."""
    if hasattr(os, "sched_getaffinity") and len(os.sched_getaffinity(0)) == 1:
        return "one thread on one processor"
    return "one thread"
