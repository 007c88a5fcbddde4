"""torch: epochs of the fully connected network of `Experiments`, in eager mode."""

import gzip
import os
import time

import torch
from torch import nn
from torch_forward import FORWARD

BATCH = 128
CLASSES = 10


class Activation(nn.Module):
    """A function of the catalogue as a layer."""

    def __init__(self, name, parameters):
        super().__init__()
        self.function = FORWARD[name]
        self.values = parameters

    def forward(self, z):
        return self.function(z, **self.values)


def network(name, parameters):
    """The layers, with the constants of Keras."""
    layers = []
    inputs = 784
    for units, rate in ((128, 0.2), (256, 0.3), (1024, 0.5)):
        layers += [
            nn.Linear(inputs, units), nn.BatchNorm1d(units, eps=1e-3, momentum=0.01),
            Activation(name, parameters), nn.Dropout(rate),
        ]
        inputs = units
    layers.append(nn.Linear(inputs, CLASSES))
    for layer in layers:
        if isinstance(layer, nn.Linear):
            nn.init.xavier_uniform_(layer.weight)
            nn.init.zeros_(layer.bias)
    return nn.Sequential(*layers)


def read(path, header):
    """The bytes of an IDX file after its header, as a tensor."""
    packed = path + ".gz"
    with gzip.open(packed) if os.path.exists(packed) else open(path, "rb") as file:
        return torch.frombuffer(bytearray(file.read()[header:]), dtype=torch.uint8)


class Peer:
    """Trains networks, each activation its own, one epoch for each request."""

    def answer_hello(self):
        return {"version": torch.__version__, "settings": "eager, fused Adam"}

    def answer_training(self, path, count, threads):
        torch.set_num_threads(threads)
        images = read(os.path.join(path, "train-images-idx3-ubyte"), 16)
        labels = read(os.path.join(path, "train-labels-idx1-ubyte"), 8)
        self.images = images.view(labels.numel(), -1)[:count].float() / 255
        self.labels = labels[:count].long()
        self.networks = {}
        return {"count": self.labels.numel()}

    def answer_epoch(self, function, parameters):
        key = (function, tuple(sorted(parameters.items())))
        if key not in self.networks:
            layers = network(function, parameters)
            optimiser = torch.optim.Adam(layers.parameters(), lr=1e-3, eps=1e-7, fused=True)
            self.networks[key] = layers, optimiser
        layers, optimiser = self.networks[key]
        layers.train()
        loss_of = nn.CrossEntropyLoss()
        start = time.perf_counter()
        order = torch.randperm(self.labels.numel())
        total = 0.0
        for indices in order.split(BATCH):
            optimiser.zero_grad(set_to_none=True)
            loss = loss_of(layers(self.images[indices]), self.labels[indices])
            loss.backward()
            optimiser.step()
            total += loss.item() * indices.numel()
        seconds = time.perf_counter() - start
        return {"seconds": seconds, "loss": total / order.numel()}
