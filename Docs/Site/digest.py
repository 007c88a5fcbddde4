"""Tells whether files are what they were."""

import hashlib

from stage import ROOT


def digest(paths, more=""):
    """A number that differs, all but certainly, when a file below the paths or its name does."""
    result = hashlib.sha256(more.encode())
    for top in sorted(paths):
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and "__pycache__" not in path.parts:
                result.update(f"{path.relative_to(ROOT)}\0".encode())
                result.update(hashlib.sha256(path.read_bytes()).digest())
    return result.hexdigest()
