#!/usr/bin/env bash
# test.sh [short]: tests how the site is built, then visits it in headless Chromium, every page or two of each
# kind. Installs what is missing: Chromium through apt, Playwright and axe-core through pip, into a folder of their own.
set -euo pipefail
cd "$(dirname "$0")/.."

. ./python.sh
export PYTHONPYCACHEPREFIX=$PWD/build/pycache
find_python
build/venv/bin/python -m unittest discover --quiet --start-directory Tests

chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || true)}
if [ -z "$chromium" ]; then
  install_packages chromium
  chromium=$(command -v chromium)
fi
prepare_python build/tests Tests/requirements.txt
build/tests/bin/python Tests/visit.py build/site "$chromium" "$@"
