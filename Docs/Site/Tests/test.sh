#!/usr/bin/env bash
# Visits the built site in headless Chromium. Installs what is missing: Chromium through apt, Playwright and
# axe-core through pip, into a folder of their own.
set -euo pipefail
cd "$(dirname "$0")/.."

. ./python.sh
chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || true)}
if [ -z "$chromium" ]; then
  install_packages chromium
  chromium=$(command -v chromium)
fi
prepare_python build/tests Tests/requirements.txt
PYTHONDONTWRITEBYTECODE=1 build/tests/bin/python Tests/visit.py build/site "$chromium"
