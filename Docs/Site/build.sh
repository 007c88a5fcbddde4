#!/usr/bin/env bash
# Builds the documentation site into Docs/Site/build/site. Runs from any directory, on a fresh machine
# too; what has not changed is not made again.
set -euo pipefail
cd "$(dirname "$0")"

. ./python.sh
export PYTHONPYCACHEPREFIX=$PWD/build/pycache
find_python
# The reference is made while packages are installed.
"$python" reference.py &
reference=$!
prepare_python build/venv requirements.txt || { wait "$reference"; exit 1; }
wait "$reference"
build/venv/bin/python build.py
