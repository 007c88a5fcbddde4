#!/usr/bin/env bash
# test.sh [short]: tests how the site is built, then visits it in headless Chromium, every page or two of each
# kind. Installs what is missing: Chromium through apt, Playwright and axe-core through pip, into a folder of their own.
# test.sh firefox: visits one page of each kind in Firefox instead, driven by marionette-driver.
set -euo pipefail
cd "$(dirname "$0")/.."

. ./python.sh
export PYTHONPYCACHEPREFIX=$PWD/build/pycache
find_python
build/venv/bin/python -m unittest discover --quiet --start-directory Tests

# Prints where a browser is, after installing it if need be.
browser() {
  local name
  for name in "$@"; do command -v "$name" && return; done
  install_packages "$1" && command -v "$1"
}

if [ "${1:-}" = firefox ]; then
  firefox=${FIREFOX:-$(browser firefox-esr firefox)}
  prepare_python build/tests-firefox Tests/requirements-firefox.txt
  exec build/tests-firefox/bin/python Tests/firefox.py build/site "$firefox"
fi
chromium=${CHROMIUM:-$(browser chromium chromium-browser)}
prepare_python build/tests Tests/requirements.txt
build/tests/bin/python Tests/visit.py build/site "$chromium" "$@"
