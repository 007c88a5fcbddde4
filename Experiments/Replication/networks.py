"""The networks of the protocol, several runs side by side: every tensor has a first dimension for the runs.

Written from the protocol in `Experiments/README.md`, in torch's own operations. Runs share nothing but the
calls: each has weights, examples and dropped units of its own.
"""

import math

import torch
from torch.nn import functional as F

CLASSES = 10


def wave(z, epsilon):
    return epsilon * (torch.sin(z) - torch.cos(z))


# Functions by the names of the catalogue, with the values of their parameters.
FUNCTIONS = {
    "relu": lambda z: F.relu(z),
    "leakyReLU": lambda z, negativeSlope: F.leaky_relu(z, negativeSlope),
    "sineReLU": lambda z, epsilon: torch.where(z > 0, z, wave(z, epsilon)),
    "sineReLUMax": lambda z, epsilon: torch.maximum(z, wave(z, epsilon)),
    "gelu": lambda z: F.gelu(z),
    "silu": lambda z: F.silu(z),
}


class Activation(torch.nn.Module):
    """A function of each number."""

    def __init__(self, setting):
        super().__init__()
        self.function = FUNCTIONS[setting["function"]]
        self.values = setting["parameters"]

    def forward(self, x):
        return self.function(x, **self.values)


def glorot(runs, shape, inputs, outputs):
    """Weights of Glorot & Bengio (2010): uniform with variance 2 / (inputs + outputs)."""
    limit = math.sqrt(6 / (inputs + outputs))
    return torch.nn.Parameter(torch.empty(runs, *shape).uniform_(-limit, limit))


class Dense(torch.nn.Module):
    """Weighted sums of all inputs, plus a bias."""

    def __init__(self, runs, inputs, outputs):
        super().__init__()
        self.weights = glorot(runs, (inputs, outputs), inputs, outputs)
        self.biases = torch.nn.Parameter(torch.zeros(runs, 1, outputs))

    def forward(self, x):
        return torch.baddbmm(self.biases, x.flatten(2), self.weights)


class Convolution(torch.nn.Module):
    """Weighted sums of the pixels around each, plus a bias."""

    def __init__(self, runs, channels, filters, kernel, same):
        super().__init__()
        area = kernel * kernel
        self.weights = glorot(
            runs, (filters, channels, kernel, kernel), area * channels, area * filters)
        self.biases = torch.nn.Parameter(torch.zeros(runs, filters))
        # Keras puts what is uneven at the right and below.
        before, after = (kernel - 1) // 2, kernel // 2
        self.padding = (before, after, before, after) if same else (0, 0, 0, 0)

    def forward(self, x):
        runs, examples = x.shape[:2]
        # The channels of all runs next to each other, a group for each run.
        side_by_side = F.pad(x, self.padding).transpose(0, 1).flatten(1, 2)
        y = F.conv2d(side_by_side, self.weights.flatten(0, 1), self.biases.flatten(), groups=runs)
        return y.unflatten(1, (runs, -1)).transpose(0, 1)


class MaxPooling(torch.nn.Module):
    """The greatest of 2×2 pixels."""

    def forward(self, x):
        return F.max_pool2d(x.flatten(0, 1), 2).unflatten(0, x.shape[:2])


class BatchNormalisation(torch.nn.Module):
    """Ioffe & Szegedy (2015) with Keras's constants: momentum 0.99, ε 0.001."""

    def __init__(self, runs, units):
        super().__init__()
        self.scales = torch.nn.Parameter(torch.ones(runs, 1, units))
        self.offsets = torch.nn.Parameter(torch.zeros(runs, 1, units))
        self.register_buffer("means", torch.zeros(runs, 1, units))
        self.register_buffer("variances", torch.ones(runs, 1, units))

    def forward(self, x):
        if self.training:
            # The variance that divides by the number of examples, which Keras averages too.
            variances, means = torch.var_mean(x, dim=1, correction=0, keepdim=True)
            with torch.no_grad():
                self.means.lerp_(means, 0.01)
                self.variances.lerp_(variances, 0.01)
        else:
            means, variances = self.means, self.variances
        return (x - means) * torch.rsqrt(variances + 1e-3) * self.scales + self.offsets


def fully_connected(runs, activation, dense):
    """784–128–256–1024–10 of keras-contrib's example."""
    layers, inputs = [], 784
    for units, rate in ((128, 0.2), (256, 0.3), (1024, 0.5)):
        layers += [Dense(runs, inputs, units), BatchNormalisation(runs, units),
                   Activation(activation), torch.nn.Dropout(rate)]
        inputs = units
    return layers + [Dense(runs, inputs, CLASSES)]


def lenet5(runs, activation, dense):
    """LeNet-5 with maxima, all connections and softmax."""
    return [
        Convolution(runs, 1, 6, 5, same=True), Activation(activation), MaxPooling(),
        Convolution(runs, 6, 16, 5, same=False), Activation(activation), MaxPooling(),
        Dense(runs, 400, 120), Activation(dense), Dense(runs, 120, 84), Activation(dense),
        Dense(runs, 84, CLASSES)]


def convolutional(runs, activation, dense):
    """The convolutional network of keras-contrib's example."""
    layers, channels = [], 1
    for filters, kernel, rate in ((32, 7, 0.2), (64, 3, 0.3), (128, 2, 0.4)):
        layers += [Convolution(runs, channels, filters, kernel, same=True), Activation(activation),
                   Convolution(runs, filters, filters, kernel, same=True), Activation(activation),
                   MaxPooling(), torch.nn.Dropout(rate)]
        channels = filters
    return layers + [Dense(runs, 9 * channels, 512), Activation(dense), torch.nn.Dropout(0.5),
                     Dense(runs, 512, CLASSES)]


# The layers, the share that is held out, and the epochs of each network.
NETWORKS = {
    "fc": (fully_connected, 0.05, 50),
    "lenet5": (lenet5, 0.05, 20),
    "convnet": (convolutional, 0.1, 10),
}


def network(name, runs, activation, dense=None):
    """The layers of so many runs, with weights from torch's generator."""
    layers, _, _ = NETWORKS[name]
    return torch.nn.Sequential(*layers(runs, activation, dense or activation))
