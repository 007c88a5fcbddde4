"""Activations in NumPy, by the names of the catalogue.

The steps of each formula write into `out` and the workspace: at these sizes an array that is
allocated anew costs as much as a pass. A piece is chosen by multiplying with a mask, which takes
half as long as `where` when signs alternate at random.
"""

import numpy as np

SELU_ALPHA = 1.6732632423543772848170429916717
SELU_LAMBDA = 1.0507009873554804934193349852946
ROOT_2_OVER_PI = 0.7978845608028654


def sine_relu(z, out, w, epsilon):
    np.sin(z, out=out)
    np.cos(z, out=w.a)
    out -= w.a
    out *= epsilon
    out *= np.less_equal(z, 0, out=w.mask)
    np.maximum(z, 0, out=w.a)
    out += w.a


def sine_relu_max(z, out, w, epsilon):
    np.sin(z, out=out)
    np.cos(z, out=w.a)
    out -= w.a
    out *= epsilon
    np.maximum(out, z, out=out)


def leaky_relu(z, out, slope):
    np.multiply(z, slope, out=out)
    # The greater one is the right one only up to slope 1.
    (np.maximum if slope <= 1 else np.minimum)(z, out, out=out)


def threshold(z, out, w, threshold, value):
    np.multiply(z, np.greater(z, threshold, out=w.mask), out=out)
    np.multiply(np.logical_not(w.mask, out=w.mask), np.float32(value), out=w.a)
    out += w.a


def thresholded_relu(z, out, w, threshold):
    np.multiply(z, np.greater(z, threshold, out=w.mask), out=out)


def softplus(z, out, w, beta):
    np.multiply(z, beta, out=w.a)
    np.abs(w.a, out=out)
    np.negative(out, out=out)
    np.exp(out, out=out)
    np.log1p(out, out=out)
    np.maximum(w.a, 0, out=w.a)
    out += w.a
    out /= beta


def squareplus(z, out, w, b):
    np.square(z, out=out)
    out += b
    np.sqrt(out, out=out)
    out += z
    out *= 0.5


def sparse_plus(z, out, w):
    np.clip(z, -1, 1, out=out)
    out += 1
    np.square(out, out=out)
    out *= 0.25
    np.subtract(z, 1, out=w.a)
    np.maximum(w.a, 0, out=w.a)
    out += w.a


def elu(z, out, w, alpha, rate=1.0, scale=1.0):
    np.minimum(z, 0, out=w.a)
    w.a *= rate
    np.expm1(w.a, out=w.a)
    w.a *= alpha * scale
    np.maximum(z, 0, out=out)
    out *= scale
    out += w.a


def sigmoid(z, out, w=None):
    np.negative(z, out=out)
    np.exp(out, out=out)
    out += 1
    np.reciprocal(out, out=out)


def log_sigmoid(z, out, w):
    np.abs(z, out=out)
    np.negative(out, out=out)
    np.exp(out, out=out)
    np.log1p(out, out=out)
    np.minimum(z, 0, out=w.a)
    np.subtract(w.a, out, out=out)


def softsign(z, out, w):
    np.abs(z, out=out)
    out += 1
    np.divide(z, out, out=out)


def silu(z, out, w):
    np.negative(z, out=out)
    np.exp(out, out=out)
    out += 1
    np.divide(z, out, out=out)


def gelu_tanh(z, out, w):
    np.square(z, out=out)
    out *= 0.044715 * ROOT_2_OVER_PI
    out += ROOT_2_OVER_PI
    out *= z
    np.tanh(out, out=out)
    out += 1
    out *= z
    out *= 0.5


def mish(z, out, w):
    softplus(z, out, w, 1)
    np.tanh(out, out=out)
    out *= z


def hard_sigmoid(z, out, w, slope, offset):
    np.multiply(z, slope, out=out)
    out += offset
    np.clip(out, 0, 1, out=out)


def hard_swish(z, out, w):
    hard_sigmoid(z, out, w, 1 / 6, 0.5)
    out *= z


def hard_shrink(z, out, w, bound):
    np.abs(z, out=w.a)
    np.multiply(z, np.greater(w.a, bound, out=w.mask), out=out)


def soft_shrink(z, out, w, bound):
    np.clip(z, -bound, bound, out=out)
    np.subtract(z, out, out=out)


def tanh_shrink(z, out, w):
    np.tanh(z, out=out)
    np.subtract(z, out, out=out)


FORWARD = {
    "identity": lambda z, out, w: np.copyto(out, z),
    "sineReLU": sine_relu,
    "sineReLUMax": sine_relu_max,
    "relu": lambda z, out, w: np.maximum(z, 0, out=out),
    "leakyReLU": lambda z, out, w, negativeSlope: leaky_relu(z, out, negativeSlope),
    "pReLU": lambda z, out, w, slope: leaky_relu(z, out, slope),
    "rReLU": lambda z, out, w, lower, upper: leaky_relu(z, out, (lower + upper) / 2),
    "relu6": lambda z, out, w: np.clip(z, 0, 6, out=out),
    "bReLU": lambda z, out, w, maximum: np.clip(z, 0, maximum, out=out),
    "thresholdedReLU": thresholded_relu,
    "threshold": threshold,
    "softplus": softplus,
    "squareplus": squareplus,
    "sparsePlus": sparse_plus,
    "elu": elu,
    "selu": lambda z, out, w: elu(z, out, w, SELU_ALPHA, scale=SELU_LAMBDA),
    "celu": lambda z, out, w, alpha: elu(z, out, w, alpha, rate=1 / alpha),
    "sigmoid": sigmoid,
    "tanh": lambda z, out, w: np.tanh(z, out=out),
    "logSigmoid": log_sigmoid,
    "softsign": softsign,
    "silu": silu,
    "geluTanh": gelu_tanh,
    "mish": mish,
    "hardSwish": hard_swish,
    "hardTanh": lambda z, out, w, minimum, maximum: np.clip(z, minimum, maximum, out=out),
    "hardSigmoid": hard_sigmoid,
    "sparseSigmoid": lambda z, out, w: hard_sigmoid(z, out, w, 0.5, 0.5),
    "hardShrink": lambda z, out, w, **p: hard_shrink(z, out, w, p["lambda"]),
    "softShrink": lambda z, out, w, **p: soft_shrink(z, out, w, p["lambda"]),
    "tanhShrink": tanh_shrink,
}

try:
    from scipy.special import ndtr
except ImportError:  # NumPy itself has no error function.
    pass
else:

    def gelu(z, out, w):
        ndtr(z, out=out)
        out *= z

    FORWARD["gelu"] = gelu
