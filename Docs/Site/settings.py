"""Where the site and its repository are, from settings.toml or, for a trial, from the environment."""

import os
import pathlib
import tomllib
import urllib.parse

KNOWN = tomllib.loads(pathlib.Path(__file__).with_name("settings.toml").read_text(encoding="utf-8"))


def address():
    """The address of the home page with a slash at its end; empty if it is not known."""
    value = os.environ.get("SITE_ADDRESS", KNOWN["address"])
    return value and value.rstrip("/") + "/"


def repository():
    """The address of the repository without a slash at its end; empty if it is not known."""
    return os.environ.get("SITE_REPOSITORY", KNOWN["repository"]).rstrip("/")


def path():
    """The path below which the site is served, without slashes around; empty for the root."""
    return urllib.parse.urlsplit(address()).path.strip("/")
