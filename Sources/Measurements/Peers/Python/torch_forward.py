"""Activations in torch, by the names of the catalogue: its own, and formulas for the others."""

import torch
from torch.nn import functional as F


def wave(z, epsilon):
    return epsilon * (torch.sin(z) - torch.cos(z))


def sparse_plus(z):
    return (z.clamp(-1, 1) + 1).square() * 0.25 + (z - 1).clamp_min(0)


FORWARD = {
    "identity": torch.clone,
    "sineReLU": lambda z, epsilon: torch.where(z > 0, z, wave(z, epsilon)),
    "sineReLUMax": lambda z, epsilon: torch.maximum(wave(z, epsilon), z),
    "relu": F.relu,
    "leakyReLU": lambda z, negativeSlope: F.leaky_relu(z, negativeSlope),
    "pReLU": lambda z, slope: F.prelu(z, torch.tensor([slope])),
    "rReLU": lambda z, lower, upper: F.rrelu(z, lower, upper, training=False),
    "relu6": F.relu6,
    "bReLU": lambda z, maximum: F.hardtanh(z, 0, maximum),
    "thresholdedReLU": lambda z, threshold: F.threshold(z, threshold, 0),
    "threshold": lambda z, threshold, value: F.threshold(z, threshold, value),
    "softplus": lambda z, beta: F.softplus(z, beta),
    "squareplus": lambda z, b: (z + torch.sqrt(z * z + b)) / 2,
    "sparsePlus": sparse_plus,
    "elu": lambda z, alpha: F.elu(z, alpha),
    "selu": F.selu,
    "celu": lambda z, alpha: F.celu(z, alpha),
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "logSigmoid": F.logsigmoid,
    "softsign": F.softsign,
    "silu": F.silu,
    "gelu": F.gelu,
    "geluTanh": lambda z: F.gelu(z, approximate="tanh"),
    "mish": F.mish,
    "hardSwish": F.hardswish,
    "hardTanh": lambda z, minimum, maximum: F.hardtanh(z, minimum, maximum),
    # torch has one of slope 1/6, which the catalogue's function has to be.
    "hardSigmoid": lambda z, slope, offset: F.hardsigmoid(z),
    "sparseSigmoid": lambda z: ((z + 1) / 2).clamp(0, 1),
    "hardShrink": lambda z, **p: F.hardshrink(z, p["lambda"]),
    "softShrink": lambda z, **p: F.softshrink(z, p["lambda"]),
    "tanhShrink": F.tanhshrink,
}
