"""Draws SineReLU with matplotlib, 640 × 480 px, as a complete program.

    python matplotlib_figure.py png|svg path
"""

import sys

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt  # noqa: E402  The backend is chosen before.
import numpy as np  # noqa: E402

EPSILON = 0.025


def draw(file, file_format):
    """Writes the figure to a file or its path."""
    z = np.linspace(-7, 7, 1001)
    figure, axes = plt.subplots(figsize=(6.4, 4.8), dpi=100)
    axes.plot(z, np.where(z > 0, z, EPSILON * (np.sin(z) - np.cos(z))), label="SineReLU")
    axes.set_title("SineReLU, ε = %g" % EPSILON)
    axes.set_xlabel("z")
    axes.set_ylabel("f(z)")
    axes.grid(True)
    axes.legend()
    figure.savefig(file, format=file_format)
    plt.close(figure)


if __name__ == "__main__":
    draw(sys.argv[2], sys.argv[1])
