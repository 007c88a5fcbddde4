"""Derivatives of the activations in NumPy, by the names of the catalogue."""

import numpy as np
from numpy_forward import ROOT_2_OVER_PI, SELU_ALPHA, SELU_LAMBDA, hard_sigmoid, sigmoid, softplus


def sine_relu(z, out, w, epsilon):
    np.cos(z, out=out)
    np.sin(z, out=w.a)
    out += w.a
    out *= epsilon
    out *= np.less_equal(z, 0, out=w.mask)
    out += np.greater(z, 0, out=w.mask)


def sine_relu_max(z, out, w, epsilon):
    # sin z and cos z serve for the comparison too.
    np.sin(z, out=w.a)
    np.cos(z, out=w.b)
    np.add(w.a, w.b, out=out)
    out *= epsilon
    w.a -= w.b
    w.a *= epsilon
    out *= np.less_equal(z, w.a, out=w.mask)
    out += np.logical_not(w.mask, out=w.mask)


def two_slopes(z, out, lower, upper=1.0):
    np.greater(z, 0, out=out)
    out *= upper - lower
    out += lower


def between(z, out, w, lower, upper, slope=1.0):
    np.greater(z, lower, out=w.mask)
    np.less(z, upper, out=w.other)
    np.logical_and(w.mask, w.other, out=w.mask)
    np.multiply(w.mask, np.float32(slope), out=out)


def scaled_sigmoid(z, out, w, rate):
    np.multiply(z, -rate, out=out)
    np.exp(out, out=out)
    out += 1
    np.reciprocal(out, out=out)


def squareplus(z, out, w, b):
    np.square(z, out=out)
    out += b
    np.sqrt(out, out=out)
    np.divide(z, out, out=out)
    out += 1
    out *= 0.5


def elu(z, out, w, alpha, upper=1.0):
    np.minimum(z, 0, out=out)
    np.exp(out, out=out)
    out *= alpha
    if alpha != upper:
        np.multiply(np.greater(z, 0, out=w.mask), np.float32(upper - alpha), out=w.a)
        out += w.a


def celu(z, out, w, alpha):
    np.minimum(z, 0, out=out)
    out *= 1 / alpha
    np.exp(out, out=out)


def sigmoid_slope(z, out, w):
    sigmoid(z, w.a)
    np.subtract(1, w.a, out=out)
    out *= w.a


def tanh(z, out, w):
    np.tanh(z, out=out)
    np.square(out, out=out)
    np.subtract(1, out, out=out)


def log_sigmoid(z, out, w):
    np.exp(z, out=out)
    out += 1
    np.reciprocal(out, out=out)


def softsign(z, out, w):
    np.abs(z, out=out)
    out += 1
    np.square(out, out=out)
    np.reciprocal(out, out=out)


def silu(z, out, w):
    sigmoid(z, w.a)
    np.subtract(1, w.a, out=out)
    out *= z
    out += 1
    out *= w.a


def gelu_tanh(z, out, w):
    np.square(z, out=w.a)
    np.multiply(w.a, 0.044715 * ROOT_2_OVER_PI, out=out)
    out += ROOT_2_OVER_PI
    out *= z
    np.tanh(out, out=out)
    w.a *= 3 * 0.044715 * ROOT_2_OVER_PI
    w.a += ROOT_2_OVER_PI
    w.a *= z
    np.square(out, out=w.b)
    np.subtract(1, w.b, out=w.b)
    w.a *= w.b
    out += 1
    out += w.a
    out *= 0.5


def mish(z, out, w):
    # f' = t + z (1 - t^2) sigmoid(z) with t = tanh(softplus(z)).
    softplus(z, out, w, 1)
    np.tanh(out, out=w.b)
    sigmoid(z, w.a)
    np.square(w.b, out=out)
    np.subtract(1, out, out=out)
    out *= z
    out *= w.a
    out += w.b


def hard_swish(z, out, w):
    np.multiply(z, 1 / 3, out=out)
    out += 0.5
    np.abs(z, out=w.a)
    out *= np.less(w.a, 3, out=w.mask)
    out += np.greater_equal(z, 3, out=w.mask)


def shrink(z, out, w, bound):
    np.abs(z, out=w.a)
    np.greater(w.a, bound, out=out)


def tanh_shrink(z, out, w):
    np.tanh(z, out=out)
    np.square(out, out=out)


DERIVATIVE = {
    "identity": lambda z, out, w: out.fill(1),
    "sineReLU": sine_relu,
    "sineReLUMax": sine_relu_max,
    "relu": lambda z, out, w: np.greater(z, 0, out=out),
    "leakyReLU": lambda z, out, w, negativeSlope: two_slopes(z, out, negativeSlope),
    "pReLU": lambda z, out, w, slope: two_slopes(z, out, slope),
    "rReLU": lambda z, out, w, lower, upper: two_slopes(z, out, (lower + upper) / 2),
    "relu6": lambda z, out, w: between(z, out, w, 0, 6),
    "bReLU": lambda z, out, w, maximum: between(z, out, w, 0, maximum),
    "thresholdedReLU": lambda z, out, w, threshold: np.greater(z, threshold, out=out),
    "threshold": lambda z, out, w, threshold, value: np.greater(z, threshold, out=out),
    "softplus": lambda z, out, w, beta: scaled_sigmoid(z, out, w, beta),
    "squareplus": squareplus,
    "sparsePlus": lambda z, out, w: hard_sigmoid(z, out, w, 0.5, 0.5),
    "elu": elu,
    "selu": lambda z, out, w: elu(z, out, w, SELU_LAMBDA * SELU_ALPHA, SELU_LAMBDA),
    "celu": celu,
    "sigmoid": sigmoid_slope,
    "tanh": tanh,
    "logSigmoid": log_sigmoid,
    "softsign": softsign,
    "silu": silu,
    "geluTanh": gelu_tanh,
    "mish": mish,
    "hardSwish": hard_swish,
    "hardTanh": lambda z, out, w, minimum, maximum: between(z, out, w, minimum, maximum),
    "hardSigmoid": lambda z, out, w, slope, offset: between(
        z, out, w, -offset / slope, (1 - offset) / slope, slope
    ),
    "sparseSigmoid": lambda z, out, w: between(z, out, w, -1, 1, 0.5),
    "hardShrink": lambda z, out, w, **p: shrink(z, out, w, p["lambda"]),
    "softShrink": lambda z, out, w, **p: shrink(z, out, w, p["lambda"]),
    "tanhShrink": tanh_shrink,
}

try:
    from scipy.special import ndtr
except ImportError:  # NumPy itself has no error function.
    pass
else:

    def gelu(z, out, w):
        np.square(z, out=out)
        out *= -0.5
        np.exp(out, out=out)
        out *= z
        out *= 0.3989422804014327
        out += ndtr(z, out=w.a)

    DERIVATIVE["gelu"] = gelu
