#!/usr/bin/env bash
# Builds the documentation site into Docs/Site/build/site. Runs from any directory, on a fresh machine
# too; what has not changed is not made again.
set -euo pipefail
cd "$(dirname "$0")"

. ./python.sh
prepare_python build/venv requirements.txt
PYTHONPYCACHEPREFIX=build/pycache build/venv/bin/python build.py
