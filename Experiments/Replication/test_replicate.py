"""Tests of the replication, with a smoke run on the processor: `python -m unittest`."""

import json
import os
import tempfile
import unittest

import torch

import networks
import replicate

# The first 320 and 100 examples of Fashion-MNIST.
SMALL = os.path.join(replicate.HERE, "..", "Tests", "TrainingTests", "Resources")
SINE = replicate.setting("sineReLU epsilon=0.025")


class Networks(unittest.TestCase):
    def test_have_the_parameters_of_the_protocol(self):
        # By hand: weights and biases, and four numbers a unit for batch normalisation, two of them learnt.
        counts = {"fc": 784 * 128 + 128 * 256 + 256 * 1024 + 1024 * 10 + 1418 + 2 * 1408,
                  "lenet5": 156 + 2416 + 48120 + 10164 + 850}
        for name, count in counts.items():
            layers = networks.network(name, 1, SINE)
            self.assertEqual(sum(part.numel() for part in layers.parameters()), count)

    def test_runs_side_by_side_are_those_alone(self):
        for name in networks.NETWORKS:
            torch.manual_seed(1)
            both = networks.network(name, 2, SINE).train()
            images = torch.rand(2, 5, 1, 28, 28)
            for layer in both:
                if isinstance(layer, torch.nn.Dropout):
                    layer.p = 0.0
            together = both(images)
            for run in range(2):
                alone = networks.network(name, 1, SINE).train()
                for layer in alone:
                    if isinstance(layer, torch.nn.Dropout):
                        layer.p = 0.0
                alone.load_state_dict(
                    {key: part[run:run + 1] for key, part in both.state_dict().items()})
                torch.testing.assert_close(
                    alone(images[run:run + 1]), together[run:run + 1], rtol=1e-4, atol=1e-5)

    def test_convolution_is_padded_as_in_keras(self):
        layer = networks.Convolution(1, 1, 1, 2, same=True)
        with torch.no_grad():
            layer.weights.fill_(1)
            sums = layer(torch.ones(1, 1, 1, 3, 3))
        self.assertEqual(sums[0, 0, 0].tolist(), [[4, 4, 2], [4, 4, 2], [2, 2, 1]])

    def test_activations_are_the_published_formulas(self):
        z = torch.tensor([-2.0, -0.001, 0.0, 1.5])
        wave = 0.025 * (torch.sin(z) - torch.cos(z))
        sine = networks.FUNCTIONS["sineReLU"](z, epsilon=0.025)
        torch.testing.assert_close(sine, torch.cat([wave[:3], z[3:]]))
        # The max form is z where the wave lies below it, also left of 0.
        greatest = networks.FUNCTIONS["sineReLUMax"](z, epsilon=0.025)
        torch.testing.assert_close(greatest, torch.cat([wave[:1], z[1:]]))


class SmokeRun(unittest.TestCase):
    def test_learns_and_records_and_goes_on(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "replication.json")
            words = ["--network", "lenet5", "--data", SMALL, "--epochs", "12", "--device", "cpu",
                     "--side-by-side", "2", "--output", path, "--activation", "relu"]
            replicate.main(words + ["--runs", "2"])
            with open(path, encoding="utf-8") as file:
                first = json.load(file)
            runs = first["sets"][0]["runs"]
            self.assertEqual([run["run"] for run in runs], [1, 2])
            self.assertGreater(min(run["test"]["accuracy"] for run in runs), 0.4)
            self.assertNotEqual(runs[0]["test"]["loss"], runs[1]["test"]["loss"])
            for run in runs:
                accuracies = run["history"]["validationAccuracy"]
                self.assertEqual(run["bestEpoch"], accuracies.index(max(accuracies)) + 1)
            self.assertEqual(first["sets"][0]["settings"]["validationExamples"], 16)
            self.assertEqual(first["sets"][0]["environment"]["torch"], torch.__version__)
            replicate.main(words + ["--runs", "2"])
            with open(path, encoding="utf-8") as file:
                self.assertEqual(json.load(file), first)

    def test_every_network_and_activation_learns_one_batch(self):
        data = replicate.DataSet(SMALL, limit=128)
        for name in networks.NETWORKS:
            for words in ("relu", "leakyReLU negativeSlope=0.01", "sineReLU epsilon=0.025",
                          "sineReLUMax epsilon=0.025", "gelu", "silu"):
                group = replicate.Group(name, replicate.setting(words), None, [1], 1, "cpu")
                images, labels = data.training
                losses = [group.epoch(images, labels)[0][0] for _ in range(3)]
                self.assertLess(losses[-1], losses[0], (name, words))


if __name__ == "__main__":
    unittest.main()
