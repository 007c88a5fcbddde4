"""Derivatives of the activations in torch, by the names of the catalogue.

The kernels of the backward pass multiply by a gradient, which here is 1. Going through autograd
instead would evaluate the function too.
"""

import torch

KERNELS = torch.ops.aten

SELU_ALPHA = 1.6732632423543772848170429916717
SELU_LAMBDA = 1.0507009873554804934193349852946


def sine_relu(z, ones, epsilon):
    return torch.where(z > 0, 1.0, epsilon * (torch.cos(z) + torch.sin(z)))


def sine_relu_max(z, ones, epsilon):
    sine, cosine = torch.sin(z), torch.cos(z)
    return torch.where(z > epsilon * (sine - cosine), 1.0, epsilon * (sine + cosine))


def leaky(z, ones, slope):
    return KERNELS.leaky_relu_backward(ones, z, slope, False)


def between(z, ones, lower, upper):
    return KERNELS.hardtanh_backward(ones, z, lower, upper)


def threshold(z, ones, threshold, value=0):
    return KERNELS.threshold_backward(ones, z, threshold)


def elu(z, ones, alpha, scale=1, rate=1):
    return KERNELS.elu_backward(ones, alpha, scale, rate, False, z)


def log_sigmoid(z, ones):
    # The kernel wants exp(-|z|) from a forward pass; a closed form needs none.
    return torch.sigmoid(-z)


DERIVATIVE = {
    "identity": lambda z, ones: torch.ones_like(z),
    "sineReLU": sine_relu,
    "sineReLUMax": sine_relu_max,
    "relu": lambda z, ones: threshold(z, ones, 0),
    "leakyReLU": lambda z, ones, negativeSlope: leaky(z, ones, negativeSlope),
    "pReLU": leaky,
    "rReLU": lambda z, ones, lower, upper: leaky(z, ones, (lower + upper) / 2),
    "relu6": lambda z, ones: between(z, ones, 0, 6),
    "bReLU": lambda z, ones, maximum: between(z, ones, 0, maximum),
    "thresholdedReLU": threshold,
    "threshold": threshold,
    "softplus": lambda z, ones, beta: KERNELS.softplus_backward(ones, z, beta, 20),
    "squareplus": lambda z, ones, b: (1 + z / torch.sqrt(z * z + b)) / 2,
    "sparsePlus": lambda z, ones: ((z + 1) / 2).clamp(0, 1),
    "elu": elu,
    "selu": lambda z, ones: elu(z, ones, SELU_ALPHA, SELU_LAMBDA),
    "celu": lambda z, ones, alpha: elu(z, ones, alpha, rate=1 / alpha),
    "sigmoid": lambda z, ones: KERNELS.sigmoid_backward(ones, torch.sigmoid(z)),
    "tanh": lambda z, ones: KERNELS.tanh_backward(ones, torch.tanh(z)),
    "logSigmoid": log_sigmoid,
    "softsign": lambda z, ones: (z.abs() + 1).square().reciprocal(),
    "silu": lambda z, ones: KERNELS.silu_backward(ones, z),
    "gelu": lambda z, ones: KERNELS.gelu_backward(ones, z),
    "geluTanh": lambda z, ones: KERNELS.gelu_backward(ones, z, approximate="tanh"),
    "mish": lambda z, ones: KERNELS.mish_backward(ones, z),
    "hardSwish": lambda z, ones: KERNELS.hardswish_backward(ones, z),
    "hardTanh": lambda z, ones, minimum, maximum: between(z, ones, minimum, maximum),
    "hardSigmoid": lambda z, ones, slope, offset: KERNELS.hardsigmoid_backward(ones, z),
    "sparseSigmoid": lambda z, ones: between(z, ones, -1, 1) * 0.5,
    "hardShrink": lambda z, ones, **p: KERNELS.hardshrink_backward(ones, z, p["lambda"]),
    "softShrink": lambda z, ones, **p: KERNELS.softshrink_backward(ones, z, p["lambda"]),
    "tanhShrink": lambda z, ones: torch.tanh(z).square(),
}
