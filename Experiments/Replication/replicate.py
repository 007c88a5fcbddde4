"""Trains the networks of the protocol again, in torch, and records what comes of it.

    replicate.py --network fc --activation relu "sineReLU epsilon=0.025" --data ../../.build/mnist

A second implementation of `Experiments/README.md`, which shares nothing with the Swift package but the data:
what both find does not hang on a mistake of one. Results go to `Docs/Data/replication.json`, which is written
anew after each group of runs; what is recorded there is not done again.
"""

import argparse
import gzip
import json
import os
import platform
import sys
import tempfile
import time
import zlib

import torch
from torch.nn import functional as F

from networks import FUNCTIONS, NETWORKS, network

HERE = os.path.dirname(os.path.abspath(__file__))
RESULTS = os.path.join(HERE, "..", "..", "Docs", "Data", "replication.json")
BATCH = 128
LARGE_BATCH = 2000
FORMAT = 1

# Data sets by the CRC-32 of their pixels and labels.
DATA_SETS = {423229081: "mnist", 3349764903: "fashion-mnist"}


class DataSet:
    """The four files of a data set in the format of MNIST, plain or gzipped."""

    def __init__(self, folder, limit=None):
        bodies = [self.body(folder, name, header) for name, header in (
            ("train-images-idx3-ubyte", 16), ("train-labels-idx1-ubyte", 8),
            ("t10k-images-idx3-ubyte", 16), ("t10k-labels-idx1-ubyte", 8))]
        # A set is known by what is in it; of one that is cut, too.
        self.name = DATA_SETS.get(self.crc(bodies), os.path.basename(os.path.abspath(folder)))
        if limit:
            pixels = len(bodies[0]) // len(bodies[1])
            bodies[:2] = bodies[0][:limit * pixels], bodies[1][:limit]
        self.checksum = self.crc(bodies)
        images, labels, test_images, test_labels = [
            torch.frombuffer(bytearray(body), dtype=torch.uint8) for body in bodies]
        self.training = images.view(labels.numel(), 1, 28, 28).float() / 255, labels.long()
        self.test = test_images.view(test_labels.numel(), 1, 28, 28).float() / 255, test_labels.long()

    @staticmethod
    def crc(bodies):
        checksum = 0
        for body in bodies:
            checksum = zlib.crc32(body, checksum)
        return checksum

    @staticmethod
    def body(folder, name, header):
        path = os.path.join(folder, name)
        packed = path + ".gz"
        with gzip.open(packed) if os.path.exists(packed) else open(path, "rb") as file:
            return file.read()[header:]

    def to(self, device):
        self.training = tuple(part.to(device) for part in self.training)
        self.test = tuple(part.to(device) for part in self.test)

    def split(self, share):
        """What is learnt from, and the last share of it, which is held out."""
        images, labels = self.training
        end = int(len(labels) * (1 - share))
        return (images[:end], labels[:end]), (images[end:], labels[end:])


class Group:
    """Runs of one network with one activation that are trained side by side."""

    def __init__(self, name, activation, dense, numbers, seed, device):
        self.numbers = numbers
        # Each group has a generator's state of its own, that of its first run.
        torch.manual_seed(seed * 1000 + numbers[0])
        self.layers = network(name, len(numbers), activation, dense).to(device)
        self.optimiser = torch.optim.Adam(
            self.layers.parameters(), lr=1e-3, betas=(0.9, 0.999), eps=1e-7, fused=True)

    def epoch(self, images, labels):
        """Learns from every example once; the mean loss and accuracy of each run."""
        self.layers.train()
        runs, count = len(self.numbers), len(labels)
        orders = torch.stack([torch.randperm(count) for _ in range(runs)]).to(labels.device)
        sums = torch.zeros(2, runs, device=labels.device)
        for first in range(0, count, BATCH):
            indices = orders[:, first:first + BATCH]
            outputs = self.layers(images[indices])
            losses = self.losses(outputs, labels[indices])
            self.optimiser.zero_grad(set_to_none=True)
            # The gradient of a run is that of its own mean loss.
            losses.mean(1).sum().backward()
            self.optimiser.step()
            self.add(sums, losses, outputs, labels[indices])
        return (sums / count).tolist()

    @torch.no_grad()
    def score(self, images, labels):
        """The mean loss and accuracy of each run on examples."""
        self.layers.eval()
        runs = len(self.numbers)
        sums = torch.zeros(2, runs, device=labels.device)
        step = max(BATCH, LARGE_BATCH // runs)
        for first in range(0, len(labels), step):
            shown = images[first:first + step]
            expected = labels[first:first + step].expand(runs, -1)
            outputs = self.layers(shown.expand(runs, *shown.shape))
            self.add(sums, self.losses(outputs, expected), outputs, expected)
        return (sums / len(labels)).tolist()

    @staticmethod
    def losses(outputs, labels):
        return F.cross_entropy(outputs.transpose(1, 2), labels, reduction="none")

    @staticmethod
    @torch.no_grad()
    def add(sums, losses, outputs, labels):
        sums[0] += losses.sum(1)
        sums[1] += (outputs.argmax(2) == labels).float().sum(1)

    def state(self):
        return [part.clone() for part in self.layers.state_dict().values()]


def train(group, data, share, epochs, report):
    """Trains all runs of a group; what is recorded of each."""
    learnt, held_out = data.split(share)
    histories = [{key: [] for key in (
        "trainingLoss", "trainingAccuracy", "validationLoss", "validationAccuracy")}
        for _ in group.numbers]
    best, best_epochs, seconds = group.state(), [0] * len(group.numbers), []
    for epoch in range(1, epochs + 1):
        start = time.perf_counter()
        training = group.epoch(*learnt)
        seconds.append(rounded(time.perf_counter() - start, 4))
        validation = group.score(*held_out)
        for run, history in enumerate(histories):
            # The first of equally good epochs is the best.
            is_best = validation[1][run] > max(history["validationAccuracy"], default=-1)
            for key, number in (
                    ("trainingLoss", training[0]), ("trainingAccuracy", training[1]),
                    ("validationLoss", validation[0]), ("validationAccuracy", validation[1])):
                history[key].append(number[run])
            if is_best:
                best_epochs[run] = epoch
                for kept, now in zip(best, group.layers.state_dict().values()):
                    kept[run] = now[run]
        report(epoch, training, validation)
    last = group.score(*data.test)
    for part, kept in zip(group.layers.state_dict().values(), best):
        part.copy_(kept)
    test = group.score(*data.test)
    return [
        {"run": number, "bestEpoch": best_epochs[run], "history": {
            key: [rounded(value, 5) for value in values] for key, values in histories[run].items()},
         "test": score(test, run), "lastTest": score(last, run),
         # Of all runs of the group together, which go on side by side.
         "secondsOfGroup": seconds}
        for run, number in enumerate(group.numbers)]


def score(scores, run):
    return {"loss": rounded(scores[0][run], 5), "accuracy": rounded(scores[1][run], 6)}


def rounded(number, digits):
    return float("%.*g" % (digits, number))


def setting(text):
    """Reads `sineReLU epsilon=0.025`."""
    name, *values = text.split()
    if name not in FUNCTIONS:
        raise argparse.ArgumentTypeError(
            "there is no %r here, but %s" % (name, ", ".join(sorted(FUNCTIONS))))
    try:
        parameters = {key: float(value) for key, value in (pair.split("=") for pair in values)}
        FUNCTIONS[name](torch.zeros(1), **parameters)
    except (ValueError, TypeError):
        raise argparse.ArgumentTypeError("%r has other parameters" % name)
    return {"function": name, "parameters": parameters}


def environment(device):
    def first(path, key):
        try:
            with open(path, encoding="utf-8") as file:
                return next(line.split(":", 1)[1].strip() for line in file if line.startswith(key))
        except (OSError, StopIteration):
            return "unknown"
    return {
        "processor": first("/proc/cpuinfo", "model name"), "cores": os.cpu_count(),
        "system": "%s %s" % (platform.system(), platform.machine()),
        "python": platform.python_version(), "torch": torch.__version__,
        "device": torch.cuda.get_device_name() if device == "cuda" else "processor",
        "threads": torch.get_num_threads(),
    }


class Results:
    """The file of the results."""

    def __init__(self, path):
        self.path = path
        self.sets = []
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                content = json.load(file)
            if content.get("format") != FORMAT:
                sys.exit("replicate.py: %s has another format; move it away" % path)
            self.sets = content["sets"]

    def set(self, settings, environment):
        """The set with these settings and this environment, which is added if there is none."""
        for known in self.sets:
            if known["settings"] == settings and known["environment"] == environment:
                return known
        self.sets.append({"settings": settings, "environment": environment, "runs": []})
        return self.sets[-1]

    def write(self):
        """Replaces the file, whole or not at all."""
        folder = os.path.dirname(os.path.abspath(self.path))
        with tempfile.NamedTemporaryFile(
                "w", dir=folder, suffix=".new", delete=False, encoding="utf-8") as file:
            text = json.dumps({"format": FORMAT, "command": "make replication", "sets": self.sets},
                              indent=1, sort_keys=True)
            file.write(text + "\n")
        os.chmod(file.name, 0o644)
        os.replace(file.name, self.path)


def arguments(words):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--network", choices=NETWORKS, default="fc")
    parser.add_argument("--activation", type=setting, nargs="+", metavar="SETTING",
                        default=[setting("relu"), setting("sineReLU epsilon=0.025")])
    parser.add_argument("--dense", type=setting, metavar="SETTING",
                        help="another activation in dense layers after convolutional ones")
    parser.add_argument("--data", required=True, metavar="FOLDER")
    parser.add_argument("--limit", type=int, help="learn from the first examples only")
    parser.add_argument("--runs", type=int, default=8)
    parser.add_argument("--side-by-side", type=int, default=1,
                        help="how many runs are trained at once, which pays on a GPU")
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", choices=("cpu", "cuda"),
                        default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--output", default=RESULTS, metavar="FILE")
    return parser.parse_args(words)


def main(words):
    options = arguments(words)
    torch.set_num_threads(options.threads)
    data = DataSet(options.data, options.limit)
    data.to(options.device)
    _, share, usual_epochs = NETWORKS[options.network]
    epochs = options.epochs or usual_epochs
    learnt, held_out = data.split(share)
    settings = {
        "network": options.network, "dataSet": data.name, "checksum": data.checksum,
        "trainingExamples": len(learnt[1]), "validationExamples": len(held_out[1]),
        "testExamples": len(data.test[1]), "epochs": epochs, "batch": BATCH,
        "initialisation": "glorot", "seed": options.seed, "sideBySide": options.side_by_side,
        "optimiser": "torch.optim.Adam, fused, rate 0.001, β₁ 0.9, β₂ 0.999, ε 1e-07",
    }
    results = Results(options.output)
    set_of_runs = results.set(settings, environment(options.device))
    # First some runs of all activations, then more, so that what is interrupted can be compared.
    for first in range(1, options.runs + 1, options.side_by_side):
        numbers = list(range(first, min(first + options.side_by_side, options.runs + 1)))
        for activation in options.activation:
            kind = {"activation": activation, "denseActivation": options.dense}
            name = " ".join([options.network, activation["function"]] + [
                "%s=%s" % item for item in sorted(activation["parameters"].items())])
            recorded = [run["run"] for run in set_of_runs["runs"]
                        if all(run[key] == kind[key] for key in kind)]
            if all(number in recorded for number in numbers):
                continue

            def report(epoch, training, validation):
                print("%s, runs %s: epoch %d/%d, loss %.4f, accuracy %.4f" % (
                    name, numbers, epoch, epochs, sum(training[0]) / len(numbers),
                    sum(validation[1]) / len(numbers)), file=sys.stderr, flush=True)

            group = Group(options.network, activation, options.dense, numbers, options.seed,
                          options.device)
            for run in train(group, data, share, epochs, report):
                # A group may have been larger or smaller before.
                set_of_runs["runs"] = [
                    known for known in set_of_runs["runs"] if known["run"] != run["run"]
                    or any(known[key] != kind[key] for key in kind)] + [{**kind, **run}]
                print("%s, run %d: test loss %g, accuracy %g" % (
                    name, run["run"], run["test"]["loss"], run["test"]["accuracy"]), flush=True)
            results.write()


if __name__ == "__main__":
    main(sys.argv[1:])
